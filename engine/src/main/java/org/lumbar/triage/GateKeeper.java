package org.lumbar.triage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.lumbar.knowledge.Gate;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.reasoning.Term;
import org.lumbar.reasoning.Truth;

/// Which gates are open. An open gate never changes the level by itself; it blocks an all-clear.
public final class GateKeeper {

    private final List<Gate> gates;
    private final int[] findings;
    private final int[][] members;
    private final Term[] applies;

    /// The gates of a content.
    public GateKeeper(Knowledge knowledge, FindingIndex index) {
        gates = knowledge.gates();
        findings =
                gates.stream().mapToInt(gate -> index.require(gate.finding())).toArray();
        members = gates.stream()
                .map(gate -> gate.members().stream().mapToInt(index::require).toArray())
                .toArray(int[][]::new);
        applies = gates.stream()
                .map(gate -> Term.of(gate.applies(), index, knowledge.predicates()))
                .toArray(Term[]::new);
    }

    /// All gates in the order in which they are asked.
    public List<Gate> gates() {
        return gates;
    }

    /// The number of the finding that answers a gate as a whole.
    public int finding(int gate) {
        return findings[gate];
    }

    /// Whether a gate applies to this person and is not answered: neither as a whole, nor by a member that is
    /// present, nor by all members being known. A long-known finding of which nobody asked whether it changed
    /// keeps it open.
    ///
    /// @param answers what is known, which may be more than the situation holds
    public boolean isOpen(int gate, Situation situation, Answers answers) {
        if (applies[gate].evaluate(answers, situation.setting()) == Truth.FALSE) {
            return false;
        }
        boolean anyPresent = false;
        boolean allKnown = members[gate].length > 0;
        for (int member : members[gate]) {
            if (situation.anyChangeToAsk().get(member)) {
                return true;
            }
            anyPresent |= answers.isPresent(member);
            allKnown &= answers.isAbsent(member) || situation.longKnown().get(member);
        }
        return !anyPresent && !allKnown && answers.isUnknown(findings[gate]);
    }

    /// The members of a gate that nobody answered.
    public List<Integer> openMembers(int gate, Answers answers) {
        List<Integer> open = new ArrayList<>();
        for (int member : members[gate]) {
            if (answers.isUnknown(member)) {
                open.add(member);
            }
        }
        return open;
    }

    /// The numbers of the open gates.
    public List<Integer> open(Situation situation) {
        List<Integer> open = new ArrayList<>();
        for (int gate = 0; gate < findings.length; gate++) {
            if (isOpen(gate, situation, situation.answers())) {
                open.add(gate);
            }
        }
        return open;
    }

    /// The findings whose answers can open or close a gate.
    public BitSet looksAt(int gate) {
        var looked = new BitSet();
        looked.set(findings[gate]);
        for (int member : members[gate]) {
            looked.set(member);
        }
        applies[gate].collect(looked);
        return looked;
    }
}
