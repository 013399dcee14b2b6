package org.lumbar.knowledge.check;

import java.util.List;
import java.util.Set;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Obtained;
import org.lumbar.knowledge.Gate;

/// Gates and the sweep question.
final class GateCheck {

    private final Catalogue catalogue;
    private final References references;
    private final Problems problems;

    GateCheck(Catalogue catalogue, References references, Problems problems) {
        this.catalogue = catalogue;
        this.references = references;
        this.problems = problems;
    }

    void check() {
        List<Gate> gates = catalogue.knowledge().gates();
        for (Gate gate : gates) {
            String record = "gate " + gate.finding();
            references.booleanFinding(record, "it", gate.finding());
            references.booleanFindings(record, "members", gate.members());
            references.conditions(record, "conditions", gate.conditions());
            references.predicate(record, gate.applies());
            if (catalogue.finding(gate.finding()).map(Finding::obtained).orElse(Obtained.ASKED) != Obtained.ASKED) {
                problems.add(record, "its finding is not asked; a gate is a question.");
            }
            Set<String> denied = catalogue.absentWith(gate.finding());
            for (String member : gate.members()) {
                if (catalogue.finding(member).isPresent() && !denied.contains(member)) {
                    problems.add(
                            record,
                            "'no' to it does not deny its member " + member + "; add it to absentImplies of "
                                    + gate.finding() + ", or take it out of the members.");
                }
            }
        }
        List<String> sweeps =
                gates.stream().filter(Gate::sweep).map(Gate::finding).toList();
        if (sweeps.size() > 1) {
            problems.add("gates", "there are several sweep questions, " + sweeps + "; join them into one.");
        }
        if (sweeps.size() == 1 && !gates.getLast().sweep()) {
            problems.add("gates", "the sweep question " + sweeps.getFirst() + " is not the last; put it there.");
        }
    }
}
