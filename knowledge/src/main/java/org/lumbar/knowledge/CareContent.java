package org.lumbar.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the content knows of care: what may be done, what forbids it, and on which scales its effects are measured.
///
/// @param interventions by identifier, in the order of the content
/// @param contraindications in the order of the content
/// @param scales outcome scales by identifier
/// @param populations treatment populations by identifier
/// @param investigations images and blood tests, and the indicator of early imaging
/// @param prognosis what becomes of people with back pain
/// @param safetyNet the written safety net
/// @param pathway the care pathway with its states; empty in a content that has none
public record CareContent(
        Map<String, Intervention> interventions,
        List<Contraindication> contraindications,
        Map<String, OutcomeScale> scales,
        Map<String, TreatmentPopulation> populations,
        InvestigationContent investigations,
        PrognosisContent prognosis,
        SafetyNetContent safetyNet,
        Optional<Pathway> pathway) {

    /// No care content.
    public static final CareContent NONE = new CareContent(
            Map.of(),
            List.of(),
            Map.of(),
            Map.of(),
            InvestigationContent.NONE,
            PrognosisContent.NONE,
            SafetyNetContent.NONE,
            Optional.empty());
}
