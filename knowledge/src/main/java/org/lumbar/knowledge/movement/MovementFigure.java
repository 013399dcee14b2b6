package org.lumbar.knowledge.movement;

import java.util.Locale;
import org.lumbar.knowledge.Citation;

/// One thing that the content of movement says with a source and a basis, for lists of figures and of sources.
///
/// @param kind the kind of record it belongs to
/// @param id identifier of that record
/// @param what what is said, such as `dose`
/// @param words the figure or statement in words
/// @param citation source and basis
public record MovementFigure(Kind kind, String id, String what, String words, Citation citation) {

    /// Kinds of records of movement.
    public enum Kind {
        EXERCISE,
        CIRCUMSTANCE,
        MUSCLE,
        ANTAGONIST_PAIR,
        PHYSICAL_TEST,
        MOVEMENT_CONSTANT,
        EXPOSURE,
        SPORT,
        MOVEMENT_FACT,
        PAIN,
        PROGRAMME_RULE,
        DRAWING;

        /// Words for a reader, such as `physical test`.
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /// The record it belongs to and what is said: `exercise walking, dose`.
    public String record() {
        return kind.label() + " " + id + ", " + what;
    }
}
