package org.lumbar.formats;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lumbar.knowledge.tree.Place;
import org.lumbar.presentation.Presentation;

/// A case as it is written in a file.
///
/// @param presentation what is known of the person
/// @param expected what the answer must be, in test cases only
/// @param places where each finding stands, by the name used in the file and by its identifier
/// @param assumptions what the file leaves open and the reader assumed, in words
public record Case(
        Presentation presentation, Optional<Expected> expected, Map<String, Place> places, List<String> assumptions) {

    public Case {
        places = Map.copyOf(places);
        assumptions = List.copyOf(assumptions);
    }

    /// A case that was not read from a file.
    public static Case of(Presentation presentation, Optional<Expected> expected) {
        return new Case(presentation, expected, Map.of(), List.of());
    }
}
