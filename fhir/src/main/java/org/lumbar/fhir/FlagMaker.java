package org.lumbar.fhir;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Period;
import org.lumbar.assess.UrgencyResult;
import org.lumbar.knowledge.Urgency.Level;

/// A flag of safety where the person must be seen at once or soon.
final class FlagMaker {

    private static final String CATEGORY = "http://terminology.hl7.org/CodeSystem/flag-category";

    private FlagMaker() {}

    static Optional<Flag> make(Frame frame) {
        UrgencyResult result = frame.assessment().urgency();
        if (result.urgency().level().compareTo(Level.URGENT) < 0) {
            return Optional.empty();
        }
        var flag = frame.identified(new Flag(), "");
        flag.setStatus(Flag.FlagStatus.ACTIVE);
        flag.addCategory(Codes.concept(CATEGORY, "safety", "Safety"));
        flag.setCode(Urgencies.concept(result.urgency()).setText(result.headline()));
        flag.setSubject(frame.subject());
        flag.setPeriod(new Period().setStartElement(frame.time()));
        flag.setAuthor(frame.device());
        return Optional.of(Narratives.tell(
                flag, Urgencies.words(result.urgency()), List.of(result.headline(), "Where: " + result.where() + ".")));
    }
}
