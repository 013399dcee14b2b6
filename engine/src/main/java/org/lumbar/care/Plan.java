package org.lumbar.care;

import java.util.List;
import java.util.Optional;
import org.lumbar.knowledge.Guideline;
import org.lumbar.knowledge.Phase;

/// What may be done for a person. It is no ranking.
///
/// @param guideline the guideline it follows where that speaks
/// @param phase how long the episode has lasted; empty when nobody knows
/// @param referral where the person must go first; empty where nothing asks for it
/// @param recommendations by condition, then by decision, then in the order of the content
/// @param withoutCare conditions of the assessment for which the content holds no care of its own
public record Plan(
        Guideline guideline,
        Optional<Phase> phase,
        Optional<Referral> referral,
        List<Recommendation> recommendations,
        List<String> withoutCare) {

    public Plan {
        recommendations = List.copyOf(recommendations);
        withoutCare = List.copyOf(withoutCare);
    }
}
