package org.lumbar.knowledge;

import java.util.Locale;
import java.util.OptionalInt;

/// One published figure on what becomes of people with back or leg pain.
///
/// @param id kebab-case identifier
/// @param subject what it speaks of; figures of one subject stand side by side
/// @param label what was counted, with its definition
/// @param when whom it is shown to
/// @param measure what the figure is
/// @param figure the value with its interval
/// @param horizon when it was counted
/// @param n people in the study; empty where it is not known
/// @param people who they were
/// @param citation source and basis
public record PrognosticFigure(
        String id,
        Subject subject,
        String label,
        Predicate when,
        Measure measure,
        Figure figure,
        String horizon,
        OptionalInt n,
        String people,
        Citation citation) {

    /// What a figure speaks of.
    public enum Subject {
        RECOVERY,
        RECURRENCE,
        SCIATICA;

        /// The identifier used in content and outputs.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What a figure is.
    public enum Measure {
        /// A proportion of people.
        SHARE,
        /// Days until half of the people reached it.
        MEDIAN_DAYS,
        /// An odds ratio.
        ODDS_RATIO;

        /// The identifier used in content and outputs.
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
