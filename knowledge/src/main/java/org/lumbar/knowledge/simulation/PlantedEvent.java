package org.lumbar.knowledge.simulation;

import java.util.List;
import java.util.Optional;
import org.lumbar.knowledge.Coding;
import org.lumbar.knowledge.Predicate;

/// An event that is planted in the records of a known share of people, so that a screening must give the share back.
///
/// @param id identifier, which the truth names
/// @param resource the resource it stands in, as FHIR names it
/// @param codings its codes, one of which is taken each time
/// @param displays the words of each code
/// @param when who can have it, by age and sex
/// @param share share of those who can have it and in whom the other event stands, where one is named
/// @param with another event that a person must have to have this one; it stands before this one in the content
/// @param without another event that a person must not have to have this one
/// @param fromDay first day, counted from the anchor, negative before it
/// @param toDay last day
/// @param anchor what its days count from
/// @param status status of the resource, as FHIR names it; of a problem its clinical status
/// @param why what it is planted for
public record PlantedEvent(
        String id,
        String resource,
        List<Coding> codings,
        List<String> displays,
        Predicate when,
        double share,
        Optional<String> with,
        Optional<String> without,
        int fromDay,
        int toDay,
        Anchor anchor,
        String status,
        String why) {

    public PlantedEvent {
        codings = List.copyOf(codings);
        displays = List.copyOf(displays);
    }

    /// From which day the days of an event count.
    public enum Anchor {
        /// The day of the screening.
        DATE,
        /// The day of the event that must stand beside it.
        EVENT
    }
}
