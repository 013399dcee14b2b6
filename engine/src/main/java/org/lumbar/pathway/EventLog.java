package org.lumbar.pathway;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.Person;

/// What has happened to one person.
///
/// @param id identifier chosen by the caller; may be empty
/// @param setting where the person is seen
/// @param person the person
/// @param birthDate date of birth, from which the age on each day follows; without it the age given holds
/// @param began the day on which the pain began, empty when unknown
/// @param onset finding that tells how it began; empty when unknown
/// @param events in any order
public record EventLog(
        String id,
        Setting setting,
        Person person,
        Optional<LocalDate> birthDate,
        Optional<LocalDate> began,
        Optional<String> onset,
        List<Event> events) {

    public EventLog {
        events = List.copyOf(events);
    }

    /// The person as old as on a day.
    Person personOn(LocalDate day) {
        return birthDate
                .map(birth ->
                        new Person(OptionalInt.of(Period.between(birth, day).getYears()), person.sex()))
                .orElse(person);
    }
}
