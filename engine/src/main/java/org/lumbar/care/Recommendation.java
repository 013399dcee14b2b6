package org.lumbar.care;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lumbar.knowledge.Effect;
import org.lumbar.knowledge.Intervention;
import org.lumbar.knowledge.Intervention.Use;

/// What is said of one intervention for one condition of one person.
///
/// @param intervention what may be done
/// @param use the use that fits the person, with its effects and guideline rows
/// @param condition identifier of the condition, or `non-specific`
/// @param conditionLabel words for a clinician
/// @param decision the strictest of its reasons
/// @param because every reason, the deciding ones first
/// @param ask findings that must be known first, most telling first; empty where nothing is missing
/// @param notBefore date before which it is deferred; empty where no date says so
public record Recommendation(
        Intervention intervention,
        Use use,
        String condition,
        String conditionLabel,
        Decision decision,
        List<Reason> because,
        List<String> ask,
        Optional<LocalDate> notBefore) {

    /// Identifier of the intervention.
    public String id() {
        return intervention.id();
    }

    /// The effects of the use. Where it holds none, because only the wording of a guideline splits it from others,
    /// those
    /// of the other uses for the same conditions, each of which names the people it was seen in.
    public List<Effect> effects() {
        if (!use.effects().isEmpty()) {
            return use.effects();
        }
        return intervention.uses().stream()
                .filter(other -> other.conditions().equals(use.conditions()))
                .flatMap(other -> other.effects().stream())
                .toList();
    }
}
