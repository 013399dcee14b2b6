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

    /// The code of a cohort as a user writes it, `SYSTEM|CODE`.
    ///
    /// @throws IllegalArgumentException when it is none, with what to write
    public static Code cohort(String text) {
        int bar = text.lastIndexOf('|');
        if (bar <= 0 || bar == text.length() - 1) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no code; write SYSTEM|CODE, such as 'http://snomed.info/sct|278860009'");
        }
        return new Code(text.substring(0, bar), text.substring(bar + 1), "");
    }
}
