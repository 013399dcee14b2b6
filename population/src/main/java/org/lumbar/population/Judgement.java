package org.lumbar.population;

import java.util.List;
import java.util.Optional;
import org.lumbar.assess.BriefAssessment;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.population.fact.PersonRecord;
import org.lumbar.population.indicator.IndicatorResult;
import org.lumbar.record.RecordReading;

/// What a screening says of one person.
///
/// @param record what was read of the person
/// @param reading how it was understood
/// @param dead whether recorded as dead by the day of the screening: then nothing else is said
/// @param backPain whether back or leg pain is on record
/// @param brief urgency and causes, of people with back pain
/// @param results what the indicators say, in the order of the content; empty for an empty record
/// @param cohorts the codes asked for that stand in the record, once for each resource that bears it
public record Judgement(
        PersonRecord record,
        RecordReading reading,
        boolean dead,
        boolean backPain,
        Optional<BriefAssessment> brief,
        List<IndicatorResult> results,
        List<CohortHit> cohorts) {

    public Judgement {
        results = List.copyOf(results);
        cohorts = List.copyOf(cohorts);
    }

    /// Whether the person is to be looked at again: flagged by an indicator, or to be seen urgently by what is on
    /// record.
    public boolean isFlagged() {
        return results.stream().anyMatch(IndicatorResult::isFlagged)
                || brief.filter(each -> each.urgency().level().compareTo(Level.URGENT) >= 0)
                        .isPresent();
    }
}
