package org.lumbar.inquiry;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.reasoning.Reasoner;
import org.lumbar.reasoning.Term;
import org.lumbar.triage.GateKeeper;
import org.lumbar.triage.Triage;

/// What the answer to each finding can change, worked out once, so that trying an answer looks at nothing else.
@SuppressWarnings("ArrayRecordComponent") // looked up by finding number, never compared
record Touched(
        int[][] redFlags,
        int[][] redFlagsByDenial,
        int[][] routine,
        int[][] routineByDenial,
        int[][] conditions,
        int[][] gates) {

    static Touched of(FindingIndex index, Triage triage, Setting setting) {
        int size = index.size();
        List<BitSet> redFlags = new ArrayList<>();
        List<BitSet> redFlagsDenied = new ArrayList<>();
        for (int rule = 0; rule < triage.redFlagRules(); rule++) {
            redFlags.add(named(triage.redFlagTerm(rule)));
            redFlagsDenied.add(denied(triage.redFlagTerm(rule)));
        }
        List<BitSet> routine = new ArrayList<>();
        List<BitSet> routineDenied = new ArrayList<>();
        for (int rule = 0; rule < triage.routineRules(); rule++) {
            routine.add(named(triage.routineTerm(rule)));
            routineDenied.add(denied(triage.routineTerm(rule)));
        }
        Reasoner reasoner = triage.reasoner();
        List<BitSet> conditions =
                reasoner.models(setting).stream().map(model -> model.findings()).toList();
        GateKeeper keeper = triage.gates();
        List<BitSet> gates = new ArrayList<>();
        for (int gate = 0; gate < keeper.gates().size(); gate++) {
            gates.add(keeper.looksAt(gate));
        }
        int[][] touchedConditions = new int[size][];
        int[][] byPresence = new int[size][];
        int[][] byDenial = new int[size][];
        int[][] routineByPresence = new int[size][];
        int[][] routineByDenial = new int[size][];
        int[][] touchedGates = new int[size][];
        for (int finding = 0; finding < size; finding++) {
            BitSet present = set(index.presentWith(finding));
            BitSet absent = set(index.absentWith(finding));
            var either = (BitSet) present.clone();
            either.or(absent);
            byPresence[finding] = meeting(redFlags, present);
            byDenial[finding] = meeting(redFlagsDenied, absent);
            routineByPresence[finding] = meeting(routine, present);
            routineByDenial[finding] = meeting(routineDenied, absent);
            touchedConditions[finding] = withParents(meeting(conditions, either), reasoner);
            touchedGates[finding] = meeting(gates, either);
        }
        return new Touched(byPresence, byDenial, routineByPresence, routineByDenial, touchedConditions, touchedGates);
    }

    private static BitSet named(Term term) {
        var findings = new BitSet();
        term.collect(findings);
        return findings;
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

    /// A family parent changes with its members; members come first so that the parent sees their new values.
    private static int[] withParents(int[] conditions, Reasoner reasoner) {
        var all = set(conditions);
        for (int condition : conditions) {
            for (int parent = reasoner.parent(condition); parent >= 0; parent = reasoner.parent(parent)) {
                all.set(parent);
            }
        }
        return all.stream().toArray();
    }

    /// Whether answering a finding can change anything at all.
    boolean matters(int finding) {
        return redFlags[finding].length > 0
                || redFlagsByDenial[finding].length > 0
                || routine[finding].length > 0
                || conditions[finding].length > 0
                || gates[finding].length > 0;
    }
}
