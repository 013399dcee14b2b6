package org.lumbar.programme;

import java.time.LocalDate;
import java.util.List;
import org.lumbar.assess.Assessment;
import org.lumbar.circumstance.PersonsCircumstances;

/// What a programme is asked for.
///
/// @param assessment the assessment of the person on the day of the question
/// @param circumstances what bars exercises, asks for care or makes them worth doing
/// @param wishes what it must fit
/// @param diary days done and missed so far
/// @param start its first day
public record Request(
        Assessment assessment,
        PersonsCircumstances circumstances,
        Wishes wishes,
        List<DiaryEntry> diary,
        LocalDate start) {

    public Request {
        diary = List.copyOf(diary);
    }
}
