package org.lumbar.inquiry;

import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.reasoning.ConditionTrial;
import org.lumbar.reasoning.Reasoner;
import org.lumbar.reasoning.SinglePresence;
import org.lumbar.reasoning.Weighings;
import org.lumbar.triage.GateKeeper;
import org.lumbar.triage.Situation;
import org.lumbar.triage.Triage;

/// Tries single answers on one person: only what the answer touches is worked out anew; everything else keeps
/// its value. The result equals a full recomputation. Confined to one assessment and one thread.
final class Trial {

    private static final int[] NONE_TRIED = {};

    private final FindingIndex index;
    private final Triage triage;
    private final Touched touched;
    private final Situation situation;
    private final Reasoner reasoner;
    private final Weighings weighings;
    private final @Nullable ConditionTrial[] trials;
    private final SinglePresence presence;
    private final long[] @Nullable [] metIfPresent;
    private final RuleTrial rules;
    private final Answers answers;
    private final double[] logOdds;
    private final double[] baseline;
    private final int[] sources;
    private final int highest;
    private final int atHighest;
    private final boolean probabilitiesMatter;
    private final boolean[] makesLevel;
    private final long[] loweringMade;
    private final int openGates;
    private final boolean[] gateOpen;
    private final int[] undo;
    private final double[] tried;
    private final long[] deciding;
    private final long[] @Nullable [] decidingOf;

    /// @param weighings what is known says of each condition
    /// @param sources what [Triage#sources] gave for the same situation
    Trial(
            FindingIndex index,
            Triage triage,
            Touched touched,
            Situation situation,
            Weighings weighings,
            int[] sources,
            BitSet openGateSet) {
        this.index = index;
        this.triage = triage;
        this.touched = touched;
        this.situation = situation;
        this.weighings = weighings;
        this.answers = situation.answers().copy();
        this.baseline = weighings.baseline();
        this.sources = sources;
        highest = highest(sources);
        atHighest = count(sources, highest);
        presence = new SinglePresence(situation.answers(), situation.setting(), index);
        rules = new RuleTrial(index, triage, touched, situation, presence, sources, highest);
        reasoner = triage.reasoner();
        trials = new @Nullable ConditionTrial[weighings.size()];
        metIfPresent = new long[trials.length][];
        logOdds = weighings.logOdds();
        tried = logOdds.clone();
        // a probability raises to urgent at most, so above that it can neither make nor lose the level
        probabilitiesMatter = situation.adult() && highest <= triage.urgentRank();
        deciding = new long[index.words()];
        decidingOf = new long @Nullable [trials.length][];
        makesLevel = new boolean[trials.length];
        loweringMade = new long[index.words()];
        for (int i = 0; probabilitiesMatter && i < trials.length; i++) {
            makesLevel[i] = makesLevel(i);
            if (makesLevel[i]) {
                weighings.model(i).collectDeniers(loweringMade);
            }
            double threshold = leastThreshold(i);
            if (threshold != Double.POSITIVE_INFINITY) {
                decidingOf[i] = reaching(i, threshold);
            }
        }
        gateOpen = new boolean[triage.gates().gates().size()];
        for (int gate = openGateSet.nextSetBit(0); gate >= 0; gate = openGateSet.nextSetBit(gate + 1)) {
            gateOpen[gate] = true;
        }
        openGates = openGateSet.cardinality();
        undo = new int[index.size()];
    }

    /// The findings whose presence may carry a condition to a threshold; they are added to those that decide.
    private long[] reaching(int condition, double threshold) {
        long[] reaching = new long[deciding.length];
        weighings.collectReaching(condition, threshold, metIfPresent(condition), reaching);
        for (int word = 0; word < reaching.length; word++) {
            deciding[word] |= reaching[word];
        }
        return reaching;
    }

    private static int highest(int[] sources) {
        int highest = Triage.NONE;
        for (int rank : sources) {
            highest = Math.max(highest, rank);
        }
        return highest;
    }

    private static int count(int[] sources, int wanted) {
        int count = 0;
        for (int rank : sources) {
            count += rank == wanted ? 1 : 0;
        }
        return count;
    }

    /// The trial of a condition, made when it is first needed: few answers decide anything.
    private ConditionTrial trial(int condition) {
        ConditionTrial made = trials[condition];
        if (made == null) {
            made = new ConditionTrial(weighings.weighing(condition), situation.answers(), metIfPresent(condition));
            trials[condition] = made;
        }
        return made;
    }

    private long[] metIfPresent(int condition) {
        long[] met = metIfPresent[condition];
        if (met == null) {
            met = weighings.metIfPresent(condition, presence);
            metIfPresent[condition] = met;
        }
        return met;
    }

    /// Of 64 findings those whose presence may change the level; no other one does.
    long mayChangeIfPresent(int word) {
        long changing = rules.changing()[word] | deciding[word];
        return highest == Triage.NONE ? changing | touched.ofGates()[word] : changing;
    }

    /// Of 64 findings those whose absence may change the level; no other one does.
    long mayChangeIfAbsent(int word) {
        long changing = touched.askedDenied()[word];
        if (probabilitiesMatter) {
            changing |= touched.raisedByDenial()[word] | loweringMade[word];
        }
        return highest == Triage.NONE ? changing | touched.ofGates()[word] : changing;
    }

    /// The lowest log-odds at which a condition, or the family it is part of, changes the level or makes a question
    /// worth asking.
    private double leastThreshold(int condition) {
        double least = threshold(condition);
        for (int parent = reasoner.parent(condition); parent >= 0; parent = reasoner.parent(parent)) {
            least = Math.min(least, threshold(parent));
        }
        return least;
    }

    /// Where the condition makes the level all may change it; from urgent on no probability raises it further.
    private double threshold(int condition) {
        if (madeLevel(condition)) {
            return Double.NEGATIVE_INFINITY;
        }
        if (highest >= triage.urgentRank()) {
            return Double.POSITIVE_INFINITY;
        }
        double urgent = triage.urgentLogOdds(condition);
        return highest == Triage.NONE || Double.isInfinite(urgent) ? Math.min(urgent, triage.routineLogOdds()) : urgent;
    }

    /// The rank of the level as it stands.
    int level() {
        return triage.level(highest, openGates > 0);
    }

    /// The posterior log-odds as they stand, families considered.
    double[] logOdds() {
        return logOdds;
    }

    /// Whether what is known establishes a condition.
    boolean isEstablished(int condition) {
        return sources[triage.firstEstablished() + condition] != Triage.NONE;
    }

    /// Sensitivity and specificity of a finding for a condition, empty where not published.
    Optional<ConditionTrial.Accuracy> accuracy(int condition, int finding) {
        return trial(condition).accuracy(finding);
    }

    /// Whether the picture of a condition would be met if the finding were present.
    boolean entryMetIfPresent(int condition, int finding) {
        return trial(condition).entryMetIfPresent(finding);
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
            long[] reaching = decidingOf[condition];
            tried[condition] = reaching != null && SinglePresence.holds(reaching, finding)
                    ? trial(condition).ifPresent(finding, answers)
                    : weighings.ownLogOdds(condition);
        }
        raiseFamilies(touched.familiesIfPresent()[finding]);
        int level = levelOfTried(finding, conditions, now, lost);
        answers.undo(undo, count);
        return level;
    }

    /// The level once [#tried] holds the log-odds of these conditions.
    private int levelOfTried(int finding, int[] conditions, int raisedTo, int lostByRules) {
        int now = raisedTo;
        int lost = lostByRules;
        for (int condition : conditions) {
            int rank = probable(condition, now);
            now = Math.max(now, rank);
            lost += isLost(condition, rank);
        }
        return level(finding, now, lost);
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
        boolean probable = probabilitiesMatter && mayChangeByDenial(finding);
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
                boolean matters =
                        makesLevel[condition] || weighings.model(condition).raisedByDenial(finding);
                tried[condition] =
                        matters ? trial(condition).ifAbsent(finding, answers) : weighings.ownLogOdds(condition);
            }
        }
        if (probable) {
            raiseFamilies(touched.familiesIfAbsent()[finding]);
        }
        int level = levelOfTried(finding, probable ? conditions : NONE_TRIED, now, lost);
        answers.undo(undo, count);
        return level;
    }

    /// A denial lowers, so it changes the level only where a probability made it, save where a denial may raise.
    private boolean mayChangeByDenial(int finding) {
        return SinglePresence.holds(touched.raisedByDenial(), finding) || SinglePresence.holds(loweringMade, finding);
    }

    /// Whether the probability of a condition, or of the family it is part of, makes the level.
    private boolean makesLevel(int condition) {
        boolean makes = madeLevel(condition);
        for (int parent = reasoner.parent(condition); parent >= 0; parent = reasoner.parent(parent)) {
            makes |= madeLevel(parent);
        }
        return makes;
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

    /// The rank that the tried probability of a condition asks for, as far as it can raise the level beyond `now` or
    /// be missed among the sources that make it.
    private int probable(int condition, int now) {
        int rank = triage.ofLogOdds(condition, tried[condition]);
        boolean matters = rank > now || (rank == highest && madeLevel(condition));
        return matters && triage.counts(condition, situation, answers, tried[condition] - baseline[condition])
                ? rank
                : Triage.NONE;
    }

    /// A parent is at least as likely as its likeliest member; a member that is not touched keeps its present value.
    ///
    /// @param members those of the touched parents, as [Touched] holds them
    private void raiseFamilies(int[] members) {
        for (int each : members) {
            int member = each < 0 ? ~each : each;
            int parent = reasoner.parent(member);
            tried[parent] = Math.max(tried[parent], each < 0 ? logOdds[member] : tried[member]);
        }
    }

    /// The slow way, for the rare answer that takes away all that decided the level.
    private int recomputed() {
        double[] all = reasoner.logOdds(situation.setting(), answers);
        return highest(triage.sources(situation, answers, all, baseline));
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
