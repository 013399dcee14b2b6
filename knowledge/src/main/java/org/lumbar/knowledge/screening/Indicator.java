package org.lumbar.knowledge.screening;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.lumbar.knowledge.Citation;

/// A question put to every record of a population, such as whether the spine was imaged early without a reason
/// on record. A person with an index event and without an exclusion is in its denominator; flagged is who has
/// an event in the window, or, where `flaggedWhenMissing`, who has none.
///
/// @param id identifier in kebab-case
/// @param label words for a reader
/// @param minimumAge least age at the index event in years; empty for any. An unknown age is left out when
///     given
/// @param maximumAge greatest age at the index event in years; empty for any
/// @param index the index event
/// @param among windows of which one must hold an event for a person to be looked at, such as those of back pain;
///     empty for everybody
/// @param lookedFor the events that flag, or whose lack flags
/// @param flaggedWhenMissing whether the lack of an event flags
/// @param exclusions windows of which none may hold an event: reasons that make what was done right
/// @param advice what to do with those flagged
/// @param notSeen what a record cannot show, so what a flag does not mean
/// @param why why these events and these days
/// @param citation where the rule comes from, with its basis
public record Indicator(
        String id,
        String label,
        OptionalInt minimumAge,
        OptionalInt maximumAge,
        IndexEvent index,
        List<Window> among,
        Window lookedFor,
        boolean flaggedWhenMissing,
        List<Window> exclusions,
        String advice,
        String notSeen,
        String why,
        Citation citation) {

    public Indicator {
        among = List.copyOf(among);
        exclusions = List.copyOf(exclusions);
    }

    /// An indicator of everybody whose days need no reason.
    public Indicator(
            String id,
            String label,
            OptionalInt minimumAge,
            OptionalInt maximumAge,
            IndexEvent index,
            Window lookedFor,
            boolean flaggedWhenMissing,
            List<Window> exclusions,
            String advice,
            String notSeen,
            Citation citation) {
        this(
                id,
                label,
                minimumAge,
                maximumAge,
                index,
                List.of(),
                lookedFor,
                flaggedWhenMissing,
                exclusions,
                advice,
                notSeen,
                "",
                citation);
    }

    /// Every window: the one looked at first, then those that a person must be among, then those of the exclusions.
    public List<Window> windows() {
        return Stream.of(Stream.of(lookedFor), among.stream(), exclusions.stream())
                .flatMap(windows -> windows)
                .toList();
    }
}
