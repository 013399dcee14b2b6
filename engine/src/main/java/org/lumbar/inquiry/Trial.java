package org.lumbar.inquiry;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.reasoning.ConditionModel;
import org.lumbar.reasoning.ConditionTrial;
import org.lumbar.reasoning.Reasoner;
import org.lumbar.reasoning.SinglePresence;
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
    private final Reasoner reasoner;
    private final List<ConditionModel> models;
    private final ConditionTrial[] trials;
    private final RuleTrial rules;
    private final Answers answers;
    private final double[] logOdds;
    private final double[] baseline;
    private final int[] sources;
    private final int highest;
    private final int atHighest;
    private final boolean probabilitiesMatter;
    private final boolean madeByProbability;
    private final int openGates;
    private final boolean[] gateOpen;
    private final int[] undo;
    private final double[] tried;
    private final long[] deciding;

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
        this.sources = sources;
        highest = IntStream.of(sources).max().orElse(Triage.NONE);
        atHighest = (int) IntStream.of(sources).filter(rank -> rank == highest).count();
        var presence = new SinglePresence(situation.answers(), situation.setting(), index);
        rules = new RuleTrial(index, triage, situation, presence, sources, highest);
        reasoner = triage.reasoner();
        models = reasoner.models(situation.setting());
        trials = new ConditionTrial[models.size()];
        logOdds = new double[trials.length];
        for (int i = 0; i < trials.length; i++) {
            trials[i] = new ConditionTrial(models.get(i), situation.answers(), presence);
            logOdds[i] = trials[i].logOdds();
        }
        reasoner.raiseFamilies(logOdds);
        tried = logOdds.clone();
        // a probability raises to urgent at most, so above that it can neither make nor lose the level
        probabilitiesMatter = situation.adult() && highest <= triage.urgentRank();
        deciding = new long[index.words()];
        for (int i = 0; probabilitiesMatter && i < trials.length; i++) {
            trials[i].collectReaching(leastThreshold(i), logOdds[i], deciding);
        }
        madeByProbability = IntStream.range(0, trials.length).anyMatch(this::madeLevel);
        gateOpen = new boolean[triage.gates().gates().size()];
        openGateSet.stream().forEach(gate -> gateOpen[gate] = true);
        openGates = openGateSet.cardinality();
        undo = new int[index.size()];
    }

    /// The lowest log-odds at which a condition, or the family it is part of, asks for more than self-care.
    private double leastThreshold(int condition) {
        double least = Math.min(triage.urgentLogOdds(condition), triage.routineLogOdds());
        for (int parent = reasoner.parent(condition); parent >= 0; parent = reasoner.parent(parent)) {
            least = Math.min(least, triage.urgentLogOdds(parent));
        }
        return least;
    }

    /// The rank of the level as it stands.
    int level() {
        return triage.level(highest, openGates > 0);
    }

    /// The posterior log-odds as they stand, families considered.
    double[] logOdds() {
        return logOdds;
    }

    /// Sensitivity and specificity of a finding for a condition, empty where not published.
    Optional<ConditionTrial.Accuracy> accuracy(int condition, int finding) {
        return trials[condition].accuracy(finding);
    }

    /// The log-odds of a condition that the last tried answer touches.
    double tried(int condition) {
        return tried[condition];
    }

    /// The rank of the level if the finding were present. [#tried] then holds the log-odds of the touched
    /// conditions that may reach a threshold; the others keep their present value, since they decide nothing.
    int ifPresent(int finding) {
        int now = Math.max(highest, rules.raisedTo(finding));
        int lost = rules.lost(finding);
        int[] conditions = touched.conditionsIfPresent()[finding];
        if (!decidesByProbability(finding)) {
            reset(conditions);
            return lost == 0 || now > highest
                    ? triage.level(now, now == Triage.NONE && gatesOpenIfPresent(finding))
                    : changedLevel(finding, now, lost);
        }
        int count = answers.answerPresent(index.presentWith(finding), undo);
        for (int condition : conditions) {
            tried[condition] = trials[condition].ifPresent(finding, answers);
        }
        raiseFamilies(conditions);
        for (int condition : conditions) {
            int rank = probable(condition);
            now = Math.max(now, rank);
            lost += isLost(condition, rank);
        }
        int level = level(finding, now, lost);
        answers.undo(undo, count);
        return level;
    }

    /// Whether the presence of a finding may carry a probability over a threshold, or below one.
    boolean decidesByProbability(int finding) {
        return SinglePresence.holds(deciding, finding);
    }

    private void reset(int[] conditions) {
        for (int condition : conditions) {
            tried[condition] = logOdds[condition];
        }
    }

    private boolean gatesOpenIfPresent(int finding) {
        int count = answers.answerPresent(index.presentWith(finding), undo);
        boolean open = gatesOpenNow(finding);
        answers.undo(undo, count);
        return open;
    }

    private int changedLevel(int finding, int now, int lost) {
        int count = answers.answerPresent(index.presentWith(finding), undo);
        int level = level(finding, now, lost);
        answers.undo(undo, count);
        return level;
    }

    /// The rank of the level if the finding were absent. A denial raises only where something asks for it, and
    /// takes away only what a probability or such a rule made.
    int ifAbsent(int finding) {
        int[] conditions = touched.conditionsIfAbsent()[finding];
        int[] redFlags = touched.redFlagsDenied()[finding];
        int[] routine = touched.routineDenied()[finding];
        int[] established = touched.establishedDenied()[finding];
        boolean probable = probabilitiesMatter && mayChangeByDenial(finding, conditions);
        boolean gate = highest == Triage.NONE && touched.gates()[finding].length > 0;
        if (redFlags.length + routine.length + established.length == 0 && !probable && !gate) {
            return level();
        }
        int count = answers.answerAbsent(index.absentWith(finding), undo);
        int now = highest;
        int lost = 0;
        for (int rule : redFlags) {
            int rank = triage.ofRedFlag(rule, situation, answers);
            now = Math.max(now, rank);
            lost += rank < highest && sources[rule] == highest ? 1 : 0;
        }
        for (int rule : routine) {
            int rank = situation.adult() ? triage.ofRoutine(rule, situation, answers) : triage.routineRank();
            now = Math.max(now, rank);
            lost += rank < highest && sources[triage.firstRoutine() + rule] == highest ? 1 : 0;
        }
        for (int condition : established) {
            int rank = triage.ofEstablished(condition, situation, answers);
            now = Math.max(now, rank);
            lost += rank < highest && sources[triage.firstEstablished() + condition] == highest ? 1 : 0;
        }
        if (probable) {
            for (int condition : conditions) {
                tried[condition] = trials[condition].ifAbsent(finding, answers);
            }
            raiseFamilies(conditions);
            for (int condition : conditions) {
                int rank = probable(condition);
                now = Math.max(now, rank);
                lost += isLost(condition, rank);
            }
        }
        int level = level(finding, now, lost);
        answers.undo(undo, count);
        return level;
    }

    /// A denial lowers, so it changes the level only where a probability made it, save where a denial may raise.
    private boolean mayChangeByDenial(int finding, int[] conditions) {
        if (!touched.raisedByDenial()[finding] && !madeByProbability) {
            return false;
        }
        for (int condition : conditions) {
            if (madeLevel(condition) || models.get(condition).raisedByDenial(finding)) {
                return true;
            }
        }
        return false;
    }

    private boolean madeLevel(int condition) {
        return highest != Triage.NONE && sources[triage.firstProbability() + condition] == highest;
    }

    /// The level after an answer that raised it to `now` and took away `lost` of the sources that made it.
    private int level(int finding, int now, int lost) {
        boolean gone = now == highest && highest != Triage.NONE && lost == atHighest;
        int rank = gone ? recomputed() : now;
        return triage.level(rank, rank == Triage.NONE && gatesOpenNow(finding));
    }

    private int isLost(int condition, int rank) {
        return rank < highest && madeLevel(condition) ? 1 : 0;
    }

    private int probable(int condition) {
        return triage.ofProbability(condition, situation, answers, tried[condition], baseline[condition]);
    }

    /// A parent is at least as likely as its likeliest member; `tried` holds the present value of what is not
    /// touched.
    private void raiseFamilies(int[] conditions) {
        if (conditions.length == 0) {
            return;
        }
        for (int condition : reasoner.members()) {
            int parent = reasoner.parent(condition);
            if (contains(conditions, parent)) {
                double ofMember = contains(conditions, condition) ? tried[condition] : logOdds[condition];
                tried[parent] = Math.max(tried[parent], ofMember);
            }
        }
    }

    private static boolean contains(int[] numbers, int wanted) {
        for (int number : numbers) {
            if (number == wanted) {
                return true;
            }
        }
        return false;
    }

    /// The slow way, for the rare answer that takes away all that decided the level.
    private int recomputed() {
        double[] all = reasoner.logOdds(situation.setting(), answers);
        return IntStream.of(triage.sources(situation, answers, all, baseline))
                .max()
                .orElse(Triage.NONE);
    }

    private boolean gatesOpenNow(int finding) {
        int open = openGates;
        GateKeeper keeper = triage.gates();
        for (int gate : touched.gates()[finding]) {
            boolean now = keeper.isOpen(gate, situation, answers);
            open += (now ? 1 : 0) - (gateOpen[gate] ? 1 : 0);
        }
        return open > 0;
    }
}
