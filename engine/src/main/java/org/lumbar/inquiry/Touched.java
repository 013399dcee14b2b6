package org.lumbar.inquiry;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.FindingIndex;
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
/// @param gates gates that its answer can open or close
/// @param raisedByDenial whether its known absence can raise a condition
/// @param matters whether its answer can change anything at all
@SuppressWarnings("ArrayRecordComponent") // looked up by finding number, never compared
record Touched(
        int[][] conditionsIfPresent,
        int[][] conditionsIfAbsent,
        int[][] redFlagsDenied,
        int[][] routineDenied,
        int[][] gates,
        boolean[] raisedByDenial,
        boolean[] matters) {

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
        int size = index.size();
        int[][] ifPresent = new int[size][];
        int[][] ifAbsent = new int[size][];
        int[][] redFlagsDenied = new int[size][];
        int[][] routineDenied = new int[size][];
        int[][] touchedGates = new int[size][];
        boolean[] raisedByDenial = new boolean[size];
        boolean[] matters = new boolean[size];
        for (int finding = 0; finding < size; finding++) {
            BitSet present = set(index.presentWith(finding));
            BitSet absent = set(index.absentWith(finding));
            var either = (BitSet) present.clone();
            either.or(absent);
            ifPresent[finding] = withParents(meeting(conditions, present), reasoner);
            ifAbsent[finding] = withParents(meeting(conditions, absent), reasoner);
            redFlagsDenied[finding] = meeting(redFlagsDenying, absent);
            routineDenied[finding] = meeting(routineDenying, absent);
            touchedGates[finding] = meeting(gates, either);
            for (int condition : ifAbsent[finding]) {
                raisedByDenial[finding] |=
                        reasoner.models(setting).get(condition).raisedByDenial(finding);
            }
            matters[finding] = inRules.intersects(either)
                    || ifPresent[finding].length > 0
                    || ifAbsent[finding].length > 0
                    || touchedGates[finding].length > 0;
        }
        return new Touched(ifPresent, ifAbsent, redFlagsDenied, routineDenied, touchedGates, raisedByDenial, matters);
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

    private static int[] meeting(List<BitSet> sets, BitSet wanted) {
        var found = new BitSet();
        for (int i = 0; i < sets.size(); i++) {
            if (sets.get(i).intersects(wanted)) {
                found.set(i);
            }
        }
        return found.stream().toArray();
    }

    /// A family parent changes with its members.
    private static int[] withParents(int[] conditions, Reasoner reasoner) {
        var all = set(conditions);
        for (int condition : conditions) {
            for (int parent = reasoner.parent(condition); parent >= 0; parent = reasoner.parent(parent)) {
                all.set(parent);
            }
        }
        return all.stream().toArray();
    }
}
