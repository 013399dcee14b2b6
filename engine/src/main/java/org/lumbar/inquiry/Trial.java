package org.lumbar.inquiry;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.reasoning.ConditionModel;
import org.lumbar.reasoning.ConditionTrial;
import org.lumbar.reasoning.Reasoner;
import org.lumbar.reasoning.Truth;
import org.lumbar.triage.GateKeeper;
import org.lumbar.triage.Situation;
import org.lumbar.triage.Triage;

/// Tries single answers on one person: only what the answer touches is worked out anew; everything else keeps its value. The
/// result equals a full recomputation. Confined to one assessment and one thread.
///
/// A rule that is false stays false under any further answer, one that is true stays true unless the answer can stop it, and
/// one that would not raise the level need not be looked at.
final class Trial {

    private final FindingIndex index;
    private final Triage triage;
    private final Touched touched;
    private final Situation situation;
    private final Reasoner reasoner;
    private final List<ConditionModel> models;
    private final ConditionTrial[] trials;
    private final Answers answers;
    private final double[] logOdds;
    private final double[] baseline;
    private final Truth[] redFlagTruth;
    private final int[] sources;
    private final int highest;
    private final int atHighest;
    private final int openGates;
    private final boolean[] gateOpen;
    private final int[] undo;
    private final double[] tried;
    private final boolean[] isTried;

    /// @param baseline log-odds with only age, sex and setting known
    /// @param sources what [Triage#sources] gave for the same situation
    Trial(
            FindingIndex index,
            Triage triage,
            Touched touched,
            Situation situation,
            double[] baseline,
            int[] sources,
            BitSet openGateSet) {
        this.index = index;
        this.triage = triage;
        this.touched = touched;
        this.situation = situation;
        this.answers = situation.answers().copy();
        this.baseline = baseline;
        reasoner = triage.reasoner();
        models = reasoner.models(situation.setting());
        trials = new ConditionTrial[models.size()];
        logOdds = new double[trials.length];
        for (int i = 0; i < trials.length; i++) {
            trials[i] = new ConditionTrial(models.get(i), index, answers);
            logOdds[i] = trials[i].logOdds();
        }
        reasoner.raiseFamilies(logOdds);
        tried = new double[trials.length];
        isTried = new boolean[trials.length];
        redFlagTruth = new Truth[triage.redFlagRules()];
        for (int rule = 0; rule < redFlagTruth.length; rule++) {
            redFlagTruth[rule] = triage.redFlagTerm(rule).evaluate(answers, situation.setting());
        }
        this.sources = sources;
        highest = highest(sources);
        atHighest = (int) IntStream.of(sources).filter(rank -> rank == highest).count();
        gateOpen = new boolean[triage.gates().gates().size()];
        openGateSet.stream().forEach(gate -> gateOpen[gate] = true);
        openGates = openGateSet.cardinality();
        undo = new int[index.size()];
    }

    private static int highest(int[] ranks) {
        int most = Triage.NONE;
        for (int rank : ranks) {
            most = Math.max(most, rank);
        }
        return most;
    }

    /// The rank of the level as it stands.
    int level() {
        return triage.level(highest, openGates > 0);
    }

    /// The posterior log-odds as they stand, families considered.
    double[] logOdds() {
        return logOdds;
    }

    /// The rank of the level if the finding were present; [#tried] then holds the log-odds of the touched conditions.
    int ifPresent(int finding) {
        int count = answers.answerPresent(index.presentWith(finding), undo);
        int[] conditions = touched.conditionsIfPresent()[finding];
        conditionsNow(finding, conditions, true);
        int now = raisedLevel(finding);
        int lost = lost(touched.redFlags().stopped()[finding], touched.routine().stopped()[finding], conditions);
        int level = level(finding, now, lost);
        answers.undo(undo, count);
        return level;
    }

    /// The rank of the level if the finding were absent. A denial raises a rule only where one asks for it, and loses
    /// the level only where a probability made it.
    int ifAbsent(int finding) {
        int[] conditions = touched.conditionsIfAbsent()[finding];
        int[] redFlags = touched.redFlags().denied()[finding];
        int[] routine = touched.routine().denied()[finding];
        boolean gate = highest == Triage.NONE && touched.gates()[finding].length > 0;
        if (redFlags.length + routine.length + conditions.length == 0 && !gate) {
            return level();
        }
        int count = answers.answerAbsent(index.absentWith(finding), undo);
        conditionsNow(finding, conditions, false);
        int now = Math.max(highest, probable(conditions));
        for (int rule : redFlags) {
            now = Math.max(now, triage.ofRedFlag(rule, situation, answers));
        }
        for (int rule : routine) {
            now = Math.max(now, ofRoutine(rule));
        }
        int level = level(finding, now, lost(redFlags, routine, conditions));
        answers.undo(undo, count);
        return level;
    }

    /// The level after an answer that raised it to `now` and took away `lost` of the sources that made it.
    private int level(int finding, int now, int lost) {
        boolean gone = now == highest && highest != Triage.NONE && lost == atHighest;
        int rank = gone ? recomputed() : now;
        return triage.level(rank, rank == Triage.NONE && gatesOpenNow(finding));
    }

    /// How many of the sources that made the level no longer do.
    private int lost(int[] redFlags, int[] routine, int[] conditions) {
        if (highest == Triage.NONE) {
            return 0;
        }
        int lost = 0;
        for (int rule : redFlags) {
            if (sources[rule] == highest && triage.ofRedFlag(rule, situation, answers) < highest) {
                lost++;
            }
        }
        for (int rule : routine) {
            if (sources[triage.firstRoutine() + rule] == highest && ofRoutine(rule) < highest) {
                lost++;
            }
        }
        for (int condition : conditions) {
            if (sources[triage.firstProbability() + condition] == highest && probable(condition) < highest) {
                lost++;
            }
        }
        return lost;
    }

    private int ofRoutine(int rule) {
        return situation.adult() ? triage.ofRoutine(rule, situation, answers) : triage.routineRank();
    }

    /// The log-odds of a touched condition under the presence tried last.
    double tried(int condition) {
        return tried[condition];
    }

    private int raisedLevel(int finding) {
        int most = highest;
        for (int rule : touched.redFlags().raised()[finding]) {
            if (redFlagTruth[rule] == Truth.UNKNOWN && triage.redFlagRank(rule) > most) {
                most = Math.max(most, triage.ofRedFlag(rule, situation, answers));
            }
        }
        int[] conditions = touched.conditionsIfPresent()[finding];
        for (int condition : conditions) {
            most = Math.max(most, triage.ofEstablished(condition, situation, answers));
        }
        most = Math.max(most, probable(conditions));
        if (most < triage.routineRank()) {
            for (int rule : touched.routine().raised()[finding]) {
                most = Math.max(most, ofRoutine(rule));
            }
        }
        return most;
    }

    private int probable(int[] conditions) {
        int most = Triage.NONE;
        for (int condition : conditions) {
            most = Math.max(most, probable(condition));
        }
        return most;
    }

    private int probable(int condition) {
        return situation.adult()
                ? triage.ofProbability(condition, situation, answers, tried[condition], baseline[condition])
                : Triage.NONE;
    }

    private void conditionsNow(int finding, int[] conditions, boolean present) {
        for (int condition : conditions) {
            tried[condition] = present
                    ? trials[condition].ifPresent(finding, answers)
                    : trials[condition].ifAbsent(finding, answers);
            isTried[condition] = true;
        }
        // a parent is at least as likely as its likeliest member, touched or not
        for (int condition : reasoner.childrenFirst()) {
            int parent = reasoner.parent(condition);
            if (parent >= 0 && isTried[parent]) {
                tried[parent] = Math.max(tried[parent], isTried[condition] ? tried[condition] : logOdds[condition]);
            }
        }
        for (int condition : conditions) {
            isTried[condition] = false;
        }
    }

    /// The slow way, for the rare answer that takes away what decided the level.
    private int recomputed() {
        double[] all = reasoner.logOdds(situation.setting(), answers);
        return highest(triage.sources(situation, answers, all, baseline));
    }

    private boolean gatesOpenNow(int finding) {
        int open = openGates;
        GateKeeper keeper = triage.gates();
        for (int gate : touched.gates()[finding]) {
            boolean now = keeper.isOpen(gate, answers, situation.setting(), situation.anyChangeToAsk());
            open += (now ? 1 : 0) - (gateOpen[gate] ? 1 : 0);
        }
        return open > 0;
    }
}
