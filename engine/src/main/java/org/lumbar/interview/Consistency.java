package org.lumbar.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lumbar.knowledge.Finding;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Interpreter;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Presentation;
import org.lumbar.presentation.Problem;

/// Settles what cannot both be true: what is present stays, and the "no" that denies it becomes "not known", so
/// that the answers of an interview can always be read as a case.
final class Consistency {

    /// @param presentation without contradictions between its answers
    /// @param withdrawn findings whose "no" was taken back
    record Settled(Presentation presentation, List<String> withdrawn) {}

    private final Interpreter interpreter;
    private final Subjects subjects;

    Consistency(Interpreter interpreter, Subjects subjects) {
        this.interpreter = interpreter;
        this.subjects = subjects;
    }

    Settled settle(Presentation presentation) {
        Presentation settled = presentation;
        List<String> withdrawn = new ArrayList<>();
        Optional<String> denied = denied(settled);
        while (denied.isPresent()) {
            List<Observation> without = withoutDenial(settled.observations(), denied.get());
            if (without.equals(settled.observations())) {
                break;
            }
            withdrawn.add(denied.get());
            settled = settled.with(without);
            denied = denied(settled);
        }
        return new Settled(settled, withdrawn);
    }

    private Optional<String> denied(Presentation presentation) {
        return interpreter.interpret(presentation).problems().stream()
                .filter(problem -> problem.kind() == Problem.Kind.CONTRADICTION)
                .map(problem -> problem.findings().getFirst())
                .findFirst();
    }

    private List<Observation> withoutDenial(List<Observation> observations, String denied) {
        Finding finding = subjects.finding(denied);
        List<Observation> kept = new ArrayList<>();
        for (Observation each : observations) {
            boolean speaks = subjects.knows(each.finding()) && subjects.speaksOf(each, finding);
            if (!speaks
                    || (each.status() == FindingStatus.PRESENT && each.value().isEmpty())) {
                kept.add(each);
            } else if (each.value().isEmpty()) {
                kept.add(Observation.of(each.finding(), FindingStatus.UNKNOWN));
            }
        }
        return List.copyOf(kept);
    }
}
