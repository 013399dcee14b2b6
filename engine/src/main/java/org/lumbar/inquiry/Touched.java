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
@SuppressWarnings("ArrayRecordComponent") // looked up by finding number, never compared
record Touched(
        Rules redFlags, Rules routine, int[][] conditionsIfPresent, int[][] conditionsIfAbsent, int[][] gates) {

    /// Rules that the answer to a finding can change.
    ///
    /// @param raised rules that its presence can make true
    /// @param stopped rules that its presence can stop
    /// @param denied rules that ask for its known absence
    @SuppressWarnings("ArrayRecordComponent") // looked up by finding number, never compared
    record Rules(int[][] raised, int[][] stopped, int[][] denied) {

        static Rules of(FindingIndex index, List<Term> terms) {
            List<BitSet> named = terms.stream().map(Touched::raising).toList();
            List<BitSet> stopping = terms.stream().map(Touched::stopping).toList();
            List<BitSet> denying = terms.stream().map(Touched::denied).toList();
            int[][] raised = new int[index.size()][];
            int[][] stopped = new int[index.size()][];
            int[][] denied = new int[index.size()][];
            for (int finding = 0; finding < index.size(); finding++) {
                BitSet present = set(index.presentWith(finding));
                raised[finding] = meeting(named, present);
                stopped[finding] = meeting(stopping, present);
                denied[finding] = meeting(denying, set(index.absentWith(finding)));
            }
            return new Rules(raised, stopped, denied);
        }

        boolean matter(int finding) {
            return raised[finding].length > 0 || denied[finding].length > 0;
        }
    }

    static Touched of(FindingIndex index, Triage triage, Setting setting) {
        int size = index.size();
        Reasoner reasoner = triage.reasoner();
        List<BitSet> conditions =
                reasoner.models(setting).stream().map(model -> model.findings()).toList();
        GateKeeper keeper = triage.gates();
        List<BitSet> gates = new ArrayList<>();
        for (int gate = 0; gate < keeper.gates().size(); gate++) {
            gates.add(keeper.looksAt(gate));
        }
        int[][] ifPresent = new int[size][];
        int[][] ifAbsent = new int[size][];
        int[][] touchedGates = new int[size][];
        for (int finding = 0; finding < size; finding++) {
            BitSet present = set(index.presentWith(finding));
            BitSet absent = set(index.absentWith(finding));
            var either = (BitSet) present.clone();
            either.or(absent);
            ifPresent[finding] = withParents(meeting(conditions, present), reasoner);
            ifAbsent[finding] = withParents(meeting(conditions, absent), reasoner);
            touchedGates[finding] = meeting(gates, either);
        }
        List<Term> redFlags = IntStream.range(0, triage.redFlagRules())
                .mapToObj(triage::redFlagTerm)
                .toList();
        List<Term> routine = IntStream.range(0, triage.routineRules())
                .mapToObj(triage::routineTerm)
                .toList();
        return new Touched(
                Rules.of(index, redFlags), Rules.of(index, routine), ifPresent, ifAbsent, touchedGates);
    }

    private static BitSet raising(Term term) {
        var findings = new BitSet();
        term.collectRaising(findings);
        return findings;
    }

    private static BitSet denied(Term term) {
        var findings = new BitSet();
        term.collectDenied(findings);
        return findings;
    }

    private static BitSet stopping(Term term) {
        var findings = new BitSet();
        term.collectStopping(findings);
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
        return redFlags.matter(finding)
                || routine.matter(finding)
                || conditionsIfPresent[finding].length > 0
                || conditionsIfAbsent[finding].length > 0
                || gates[finding].length > 0;
    }
}
