package org.lumbar.presentation;

import java.time.LocalDate;
import java.util.List;
import org.lumbar.knowledge.Setting;

/// What is known of one person at one assessment.
///
/// @param id identifier of the case, chosen by the caller; may be empty
/// @param date date of the assessment; age, currency and deadlines count from it
/// @param setting where the person is seen
/// @param person the person
/// @param episode the present episode of pain
/// @param observations answers, signs and measurements in any order
public record Presentation(
        String id, LocalDate date, Setting setting, Person person, Episode episode, List<Observation> observations) {

    public Presentation {
        observations = List.copyOf(observations);
    }

    /// The same with other observations.
    public Presentation with(List<Observation> others) {
        return new Presentation(id, date, setting, person, episode, others);
    }

    /// The same in another setting.
    public Presentation in(Setting other) {
        return new Presentation(id, date, other, person, episode, observations);
    }
}
