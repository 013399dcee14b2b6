package org.lumbar.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A state of the pathway: where a person can stand, what is done there, and how it is left.
///
/// @param id kebab-case identifier
/// @param code short sign for the drawing, such as `S3c`
/// @param label name for a reader
/// @param kind what kind of state it is
/// @param entry who stands here, one sentence
/// @param column column in the drawing, from 1
/// @param row row in the drawing, from 1
/// @param actions what is to be done
/// @param exits ways out, tried in order
/// @param voices the plain first advice and what guidelines say
/// @param citation where the state comes from
public record PathwayState(
        String id,
        String code,
        String label,
        Kind kind,
        String entry,
        int column,
        int row,
        List<PathwayAction> actions,
        List<PathwayExit> exits,
        List<PathwayVoice> voices,
        Citation citation) {

    /// Kinds of states.
    public enum Kind {
        /// A step on the way.
        STEP,
        /// Every emergency leads here.
        EMERGENCY,
        /// What cannot wait leads here.
        URGENT,
        /// An end: it is left only when the pain comes back or the course turns.
        END;

        private final String id = name().toLowerCase(Locale.ROOT);

        /// The identifier used in content, such as `emergency`.
        public String id() {
            return id;
        }
    }

    /// The way out with this identifier.
    public Optional<PathwayExit> exit(String exit) {
        return exits.stream().filter(each -> each.id().equals(exit)).findFirst();
    }
}
