package org.lumbar.population;

import java.time.LocalDate;
import java.util.List;
import org.lumbar.knowledge.Setting;
import org.lumbar.record.Code;

/// What a screening is to do.
///
/// @param date day of the screening; ages, look-backs and deadlines count from it
/// @param setting where people are seen, unless an encounter of that day says otherwise
/// @param everyone whether each person is listed, rather than those to be looked at
/// @param cohorts codes of which every bearer is listed
public record ScreeningPlan(LocalDate date, Setting setting, boolean everyone, List<Code> cohorts) {

    public ScreeningPlan {
        cohorts = List.copyOf(cohorts);
    }
}
