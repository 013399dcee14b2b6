package org.lumbar.care;

import java.util.List;
import java.util.Optional;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Urgency;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.Presentation;
import org.lumbar.triage.Situation;

/// Makes the outlook of one person. It is immutable and may be shared by threads.
public final class OutlookMaker {

    private final InvestigationMaker investigations;
    private final EarlyImagingMaker earlyImaging;
    private final PrognosisMaker prognosis;
    private final SafetyNetMaker safetyNet;
    private final Optional<PathwayPlaces> places;

    /// The outlooks of a content.
    public OutlookMaker(Knowledge knowledge, FindingIndex index) {
        investigations = new InvestigationMaker(knowledge, index);
        earlyImaging = new EarlyImagingMaker(knowledge, index);
        prognosis = new PrognosisMaker(knowledge, index);
        safetyNet = new SafetyNetMaker(knowledge, index);
        places = PathwayPlaces.of(knowledge, index);
    }

    /// The outlook of one person.
    ///
    /// @param situation the person as the rules see them
    /// @param presentation the same as entered, for the dates of images
    /// @param soFar what the assessment has found
    /// @param asked what rules and probabilities ask for, without the level that open questions alone give
    /// @param safetyAnswered whether no safety question is open
    public Outlook make(
            Situation situation,
            Presentation presentation,
            AssessmentSoFar soFar,
            Urgency asked,
            boolean safetyAnswered) {
        return new Outlook(
                new Investigations(
                        ofAge(investigations.make(situation, presentation.date(), soFar), situation),
                        earlyImaging.make(situation, presentation)),
                prognosis.make(situation, soFar),
                safetyNet.make(situation, presentation.date(), soFar),
                places.flatMap(each -> each.place(presentation, situation.answers(), asked, safetyAnswered)));
    }

    /// Of somebody under age only what a red flag asks for is said: that the rest would change nothing is known of adults.
    private static List<InvestigationAdvice> ofAge(List<InvestigationAdvice> all, Situation situation) {
        return situation.adult()
                ? all
                : all.stream()
                        .filter(each -> each.decision() == InvestigationAdvice.Decision.NOW)
                        .toList();
    }
}
