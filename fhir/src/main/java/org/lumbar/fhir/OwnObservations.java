package org.lumbar.fhir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lumbar.presentation.Observation;
import org.lumbar.record.Entry;
import org.lumbar.record.RecordInterpreter;

/// Takes the answers of a presentation that [PresentationResources] wrote as they stand, whatever their age.
/// For one record.
final class OwnObservations {

    private final RecordInterpreter interpreter;
    private final LocalDate date;
    private final List<Observation> answers = new ArrayList<>();

    OwnObservations(RecordInterpreter interpreter, LocalDate date) {
        this.interpreter = interpreter;
        this.date = date;
    }

    /// Whether a resource is one of its observations; its answers are taken then.
    boolean take(Item item) {
        if (!(item.resource() instanceof org.hl7.fhir.r4.model.Observation observation)) {
            return false;
        }
        Entry.Observed observed = ObservationEntries.of(observation, item.reference());
        if (Systems.extension(observation, Extensions.ONSET).isPresent()) {
            return observed.wasMade(); // how the episode began; OwnPresentation reads it
        }
        List<Observation> own = interpreter.answers(observed, date);
        String origin = Systems.text(observation, Extensions.ORIGIN).orElse("");
        own.forEach(each -> answers.add(each.from(origin)));
        return !own.isEmpty();
    }

    List<Observation> answers() {
        return answers;
    }
}
