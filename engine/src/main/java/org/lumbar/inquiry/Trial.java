package org.lumbar.inquiry;

import java.util.BitSet;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.reasoning.ConditionModel;
import org.lumbar.triage.GateKeeper;
import org.lumbar.triage.Situation;
import org.lumbar.triage.Triage;

/// Tries single answers on one person: only what the answer touches is worked out anew; everything else keeps
/// its value. The result equals a full recomputation. Confined to one assessment and one thread.
final class Trial {

    private final FindingIndex index;
    private final Triage triage;
    private final Touched touched;
    private final Situation situation;
    private final Answers answers;
    private final double[] own;
    private final double[] logOdds;
    private final double[] baseline;
    private final int[] sources;
    private final int highest;
    private final int openGates;
    private final boolean[] gateOpen;
    private final int[] undo;
    private final double[] tried;

    Trial(
            FindingIndex index,
            Triage triage,
            Touched touched,
            Situation situation,
            double[] baseline,
            BitSet openGateSet) {
        this.index = index;
        this.triage = triage;
        this.touched = touched;
        this.situation = situation;
        this.answers = situation.answers().copy();
        this.baseline = baseline;
        var models = triage.reasoner().models(situation.setting());
        own = new double[models.size()];
        for (int i = 0; i < own.length; i++) {
            own[i] = models.get(i).logOdds(answers);
        }
        logOdds = own.clone();
        triage.reasoner().raiseFamilies(logOdds);
        tried = new double[own.length];
        sources = triage.sources(situation, answers, logOdds, baseline);
        int most = Triage.NONE;
        for (int rank : sources) {
            most = Math.max(most, rank);
        }
        highest = most;
        gateOpen = new boolean[triage.gates().gates().size()];
        openGateSet.stream().forEach(gate -> gateOpen[gate] = true);
        openGates = openGateSet.cardinality();
        undo = new int[index.size()];
    }

    /// The rank of the level as it stands.
    int level() {
        return triage.level(highest, openGates > 0);
    }

    /// The posterior log-odds as they stand, families considered.
    double[] logOdds() {
        return logOdds;
    }

    /// The rank of each source as it stands, in the order of [Triage#sources].
    int[] sources() {
        return sources;
    }

    /// The rank of the level if the finding were present; [#tried] then holds the log-odds of the touched
    /// conditions.
    int ifPresent(int finding) {
        int count = answers.answerPresent(index.presentWith(finding), undo);
        int level = levelNow(finding, touched.redFlags()[finding], touched.routine()[finding]);
        answers.undo(undo, count);
        return level;
    }

    /// The rank of the level if the finding were absent; [#tried] then holds the log-odds of the touched
    /// conditions.
    int ifAbsent(int finding) {
        int count = answers.answerAbsent(index.absentWith(finding), undo);
        int level = levelNow(finding, touched.redFlagsByDenial()[finding], touched.routineByDenial()[finding]);
        answers.undo(undo, count);
        return level;
    }

    /// The log-odds of a touched condition under the answer tried last.
    double tried(int condition) {
        return tried[condition];
    }

    private int levelNow(int finding, int[] redFlags, int[] routine) {
        int most = Triage.NONE;
        boolean lost = false;
        for (int rule : redFlags) {
            int rank = triage.ofRedFlag(rule, situation, answers);
            most = Math.max(most, rank);
            lost |= rank < sources[rule] && sources[rule] == highest;
        }
        int firstEstablished = triage.firstEstablished();
        int firstProbability = triage.firstProbability();
        int[] conditions = touched.conditions()[finding];
        conditionsNow(conditions);
        for (int condition : conditions) {
            int established = triage.ofEstablished(condition, situation, answers);
            int probable = situation.adult()
                    ? triage.ofProbability(condition, situation, answers, tried[condition], baseline[condition])
                    : Triage.NONE;
            most = Math.max(most, Math.max(established, probable));
            lost |= established < sources[firstEstablished + condition]
                    && sources[firstEstablished + condition] == highest;
            lost |= probable < sources[firstProbability + condition]
                    && sources[firstProbability + condition] == highest;
        }
        int firstRoutine = triage.firstRoutine();
        for (int rule : routine) {
            int rank = situation.adult() ? triage.ofRoutine(rule, situation, answers) : triage.routineRank();
            most = Math.max(most, rank);
            lost |= rank < sources[firstRoutine + rule] && sources[firstRoutine + rule] == highest;
        }
        int now = lost ? recomputed() : Math.max(most, highest);
        return triage.level(now, now == Triage.NONE && gatesOpenNow(finding));
    }

    private void conditionsNow(int[] conditions) {
        var models = triage.reasoner().models(situation.setting());
        for (int condition : conditions) {
            ConditionModel model = models.get(condition);
            tried[condition] = model.logOdds(answers);
        }
        // a parent is at least as likely as its likeliest member, touched or not
        for (int condition : conditions) {
            tried[condition] = raised(condition, conditions);
        }
    }

    private double raised(int parent, int[] conditions) {
        double raised = tried[parent];
        for (int child = 0; child < own.length; child++) {
            if (triage.reasoner().parent(child) == parent) {
                raised = Math.max(raised, contains(conditions, child) ? raised(child, conditions) : logOdds[child]);
            }
        }
        return raised;
    }

    private static boolean contains(int[] numbers, int wanted) {
        for (int number : numbers) {
            if (number == wanted) {
                return true;
            }
        }
        return false;
    }

    /// The slow way, for the rare answer that takes away what decided the level.
    private int recomputed() {
        double[] all = triage.reasoner().logOdds(situation.setting(), answers);
        int most = Triage.NONE;
        for (int rank : triage.sources(situation, answers, all, baseline)) {
            most = Math.max(most, rank);
        }
        return most;
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
