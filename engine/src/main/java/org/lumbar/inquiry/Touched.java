package org.lumbar.inquiry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.reasoning.ConditionModel;
import org.lumbar.reasoning.LonePresence;
import org.lumbar.reasoning.Reasoner;
import org.lumbar.reasoning.Term;
import org.lumbar.triage.GateKeeper;
import org.lumbar.triage.Triage;

/// What the answer to each finding can change, worked out once, so that trying an answer looks at nothing else.
///
/// @param conditionsIfPresent conditions that its presence can change, family parents included
/// @param conditionsIfAbsent conditions that its absence can change, family parents included
/// @param redFlagsDenied red-flag rules that ask for its known absence
/// @param routineDenied routine rules that ask for its known absence
/// @param establishedDenied conditions that its known absence can establish
/// @param gates gates that its answer can open or close
/// @param raisedByDenial the findings whose known absence can raise a condition, 64 a word
/// @param askedDenied the findings whose known absence a red-flag rule, a routine rule or an establishing relation
///     asks for, 64 a word
/// @param ofGates the findings whose answer can open or close a gate, 64 a word
/// @param matters whether its answer can change anything at all
/// @param familiesIfPresent members of the families whose parent its presence can change, members of members first;
///     those that it cannot change itself as their complement
/// @param familiesIfAbsent the same of its absence
/// @param redFlags what single findings make true, of each red-flag rule
/// @param routine the same of each routine rule
/// @param establishing the same of what establishes each condition
@SuppressWarnings("ArrayRecordComponent") // looked up by finding number, never compared
record Touched(
        int[][] conditionsIfPresent,
        int[][] conditionsIfAbsent,
        int[][] redFlagsDenied,
        int[][] routineDenied,
        int[][] establishedDenied,
        int[][] gates,
        long[] raisedByDenial,
        long[] askedDenied,
        long[] ofGates,
        boolean[] matters,
        int[][] familiesIfPresent,
        int[][] familiesIfAbsent,
        LonePresence[] redFlags,
        LonePresence[] routine,
        LonePresence[][] establishing) {

    private static final int[] NONE = {};

    static Touched of(FindingIndex index, Triage triage, Setting setting) {
        Reasoner reasoner = triage.reasoner();
        List<BitSet> conditions =
                reasoner.models(setting).stream().map(model -> model.findings()).toList();
        List<Term> redFlags = IntStream.range(0, triage.redFlagRules())
                .mapToObj(triage::redFlagTerm)
                .toList();
        List<Term> routine = IntStream.range(0, triage.routineRules())
                .mapToObj(triage::routineTerm)
                .toList();
        List<BitSet> redFlagsDenying = redFlags.stream().map(Touched::denied).toList();
        List<BitSet> routineDenying = routine.stream().map(Touched::denied).toList();
        var inRules = new BitSet();
        redFlags.forEach(term -> term.collect(inRules));
        routine.forEach(term -> term.collect(inRules));
        GateKeeper keeper = triage.gates();
        List<BitSet> gates = new ArrayList<>();
        for (int gate = 0; gate < keeper.gates().size(); gate++) {
            gates.add(keeper.looksAt(gate));
        }
        List<BitSet> establishingDenying = new ArrayList<>();
        for (ConditionModel model : reasoner.models(setting)) {
            var asked = new BitSet();
            model.establishedBy().forEach(term -> term.collectDenied(asked));
            establishingDenying.add(asked);
        }
        int size = index.size();
        int[][] ifPresent = holding(reaching(conditions, index::raisers), size);
        int[][] ifAbsent = holding(reaching(conditions, index::deniers), size);
        int[][] redFlagsDenied = holding(reaching(redFlagsDenying, index::deniers), size);
        int[][] routineDenied = holding(reaching(routineDenying, index::deniers), size);
        int[][] establishedDenied = holding(reaching(establishingDenying, index::deniers), size);
        int[][] gatesRaised = holding(reaching(gates, index::raisers), size);
        int[][] gatesDenied = holding(reaching(gates, index::deniers), size);
        BitSet inRulesReached = reaching(List.of(inRules), index::raisers).getFirst();
        inRulesReached.or(reaching(List.of(inRules), index::deniers).getFirst());
        int[][] touchedGates = new int[size][];
        long[] raisedByDenial = new long[index.words()];
        long[] askedDenied = new long[index.words()];
        long[] ofGates = new long[index.words()];
        boolean[] matters = new boolean[size];
        int[][] familiesIfPresent = new int[size][];
        int[][] familiesIfAbsent = new int[size][];
        List<ConditionModel> models = reasoner.models(setting);
        for (int finding = 0; finding < size; finding++) {
            ifPresent[finding] = withParents(ifPresent[finding], reasoner);
            ifAbsent[finding] = withParents(ifAbsent[finding], reasoner);
            familiesIfPresent[finding] = families(ifPresent[finding], reasoner);
            familiesIfAbsent[finding] = families(ifAbsent[finding], reasoner);
            touchedGates[finding] = union(gatesRaised[finding], gatesDenied[finding]);
            int asking = redFlagsDenied[finding].length + routineDenied[finding].length;
            mark(askedDenied, finding, asking + establishedDenied[finding].length > 0);
            mark(ofGates, finding, touchedGates[finding].length > 0);
            for (int condition : ifAbsent[finding]) {
                mark(raisedByDenial, finding, models.get(condition).raisedByDenial(finding));
            }
            matters[finding] = inRulesReached.get(finding)
                    || ifPresent[finding].length > 0
                    || ifAbsent[finding].length > 0
                    || touchedGates[finding].length > 0;
        }
        return new Touched(
                ifPresent,
                ifAbsent,
                redFlagsDenied,
                routineDenied,
                establishedDenied,
                touchedGates,
                raisedByDenial,
                askedDenied,
                ofGates,
                matters,
                familiesIfPresent,
                familiesIfAbsent,
                lone(redFlags, setting, index),
                lone(routine, setting, index),
                models.stream()
                        .map(model -> lone(model.establishedBy(), setting, index))
                        .toArray(LonePresence[][]::new));
    }

    private static LonePresence[] lone(List<Term> terms, Setting setting, FindingIndex index) {
        return terms.stream().map(term -> LonePresence.of(term, setting, index)).toArray(LonePresence[]::new);
    }

    private static void mark(long[] set, int finding, boolean holds) {
        set[finding >>> 6] |= holds ? 1L << finding : 0;
    }

    /// For each set of findings those whose answer also answers one of the set.
    private static List<BitSet> reaching(List<BitSet> sets, IntFunction<long[]> answering) {
        List<BitSet> reaching = new ArrayList<>();
        for (BitSet set : sets) {
            var reached = new BitSet();
            for (int finding = set.nextSetBit(0); finding >= 0; finding = set.nextSetBit(finding + 1)) {
                reached.or(BitSet.valueOf(answering.apply(finding)));
            }
            reaching.add(reached);
        }
        return reaching;
    }

    /// For each finding the numbers of the sets that hold it.
    private static int[][] holding(List<BitSet> sets, int findings) {
        int[] counts = new int[findings];
        for (BitSet set : sets) {
            for (int finding = set.nextSetBit(0); finding >= 0; finding = set.nextSetBit(finding + 1)) {
                counts[finding]++;
            }
        }
        int[][] holding = new int[findings][];
        for (int finding = 0; finding < findings; finding++) {
            holding[finding] = counts[finding] == 0 ? NONE : new int[counts[finding]];
        }
        for (int number = sets.size() - 1; number >= 0; number--) {
            BitSet set = sets.get(number);
            for (int finding = set.nextSetBit(0); finding >= 0; finding = set.nextSetBit(finding + 1)) {
                holding[finding][--counts[finding]] = number;
            }
        }
        return holding;
    }

    private static int[] union(int[] some, int[] others) {
        if (some.length + others.length == 0) {
            return NONE;
        }
        BitSet all = set(some);
        all.or(set(others));
        return all.stream().toArray();
    }

    private static BitSet denied(Term term) {
        var findings = new BitSet();
        term.collectDenied(findings);
        return findings;
    }

    private static BitSet set(int[] numbers) {
        var set = new BitSet();
        for (int number : numbers) {
            set.set(number);
        }
        return set;
    }

    private static int[] families(int[] conditions, Reasoner reasoner) {
        if (conditions.length == 0) {
            return NONE;
        }
        BitSet all = set(conditions);
        return Arrays.stream(reasoner.members())
                .filter(member -> all.get(reasoner.parent(member)))
                .map(member -> all.get(member) ? member : ~member)
                .toArray();
    }

    private static boolean anyMember(int[] conditions, Reasoner reasoner) {
        for (int condition : conditions) {
            if (reasoner.parent(condition) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// A family parent changes with its members.
    private static int[] withParents(int[] conditions, Reasoner reasoner) {
        if (!anyMember(conditions, reasoner)) {
            return conditions;
        }
        var all = set(conditions);
        for (int condition : conditions) {
            for (int parent = reasoner.parent(condition); parent >= 0; parent = reasoner.parent(parent)) {
                all.set(parent);
            }
        }
        return all.stream().toArray();
    }
}
