package org.lumbar.pathway;

import java.time.LocalDate;
import java.util.List;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.UrgencyResult.Kind;
import org.lumbar.assess.UrgencyResult.Reason;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.presentation.Answers;

/// What is known on one day, and what it comes to.
///
/// @param date the day
/// @param setting where the person is seen
/// @param answers what is known, implications included; stale answers are unknown
/// @param assessment the assessment of it
record Day(LocalDate date, Setting setting, Answers answers, Assessment assessment) {

    /// The reasons of rules, probabilities and established conditions from a level on, the most urgent first.
    List<Reason> reasons(Level level) {
        return assessment.urgency().because().stream()
                .filter(reason -> reason.kind() != Kind.OPEN_GATE && reason.kind() != Kind.NOTHING_FOUND)
                .filter(reason -> reason.urgency().level().compareTo(level) >= 0)
                .toList();
    }
}
