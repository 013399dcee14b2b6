package org.lumbar.fhir;

import java.time.Duration;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DetectedIssue.DetectedIssueSeverity;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.lumbar.knowledge.Urgency;

/// Levels of urgency in the words and codes of FHIR.
final class Urgencies {

    private static final Duration SOON = Duration.ofDays(1);

    private Urgencies() {}

    static CodeableConcept concept(Urgency urgency) {
        return Codes.concept(OwnSystems.URGENCY, urgency.level().id(), display(urgency.level()))
                .setText(words(urgency));
    }

    static String display(Urgency.Level level) {
        return switch (level) {
            case EMERGENCY -> "Emergency";
            case URGENT -> "Urgent";
            case ROUTINE -> "Routine";
            case SELF_CARE -> "Self-care";
        };
    }

    /// The level with its time: `Emergency, within 4 hours`.
    static String words(Urgency urgency) {
        if (urgency.within().isEmpty()) {
            return display(urgency.level());
        }
        Duration within = Duration.parse(urgency.within());
        return display(urgency.level()) + ", " + (within.isZero() ? "now" : "within " + amount(within));
    }

    private static String amount(Duration within) {
        return within.compareTo(Duration.ofDays(2)) >= 0 ? within.toDays() + " days" : within.toHours() + " hours";
    }

    static DetectedIssueSeverity severity(Urgency urgency) {
        return switch (urgency.level()) {
            case EMERGENCY, URGENT -> DetectedIssueSeverity.HIGH;
            case ROUTINE -> DetectedIssueSeverity.MODERATE;
            case SELF_CARE -> DetectedIssueSeverity.LOW;
        };
    }

    /// Emergency is `stat`; urgent within a day `asap`, else `urgent`.
    static ServiceRequestPriority priority(Urgency urgency) {
        return switch (urgency.level()) {
            case EMERGENCY -> ServiceRequestPriority.STAT;
            case URGENT ->
                !urgency.within().isEmpty() && Duration.parse(urgency.within()).compareTo(SOON) <= 0
                        ? ServiceRequestPriority.ASAP
                        : ServiceRequestPriority.URGENT;
            case ROUTINE, SELF_CARE -> ServiceRequestPriority.ROUTINE;
        };
    }
}
