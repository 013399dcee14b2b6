package org.lumbar.fhir;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.Episode;
import org.lumbar.presentation.NotUsed;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Presentation;

/// What the answers of an intake say.
///
/// @param setting where the person is seen; empty when not answered
/// @param person age and sex as far as answered
/// @param episode the episode as far as answered
/// @param observations every other answer, with the day it was given and its origin
/// @param notUsed answers that could not be read, with the reason
public record Extracted(
        Optional<Setting> setting,
        Person person,
        Episode episode,
        List<Observation> observations,
        List<NotUsed> notUsed) {

    /// A presentation of it.
    ///
    /// @param id identifier of the case; may be empty
    /// @param date date of the assessment
    /// @param otherwise where the person is seen when that was not answered
    public Presentation presentation(String id, LocalDate date, Setting otherwise) {
        return new Presentation(id, date, setting.orElse(otherwise), person, episode, observations);
    }
}
