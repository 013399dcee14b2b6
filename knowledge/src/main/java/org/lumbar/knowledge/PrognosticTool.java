package org.lumbar.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// A tool that sorts people by what is likely to become of them, and how well it does so.
///
/// @param id kebab-case identifier
/// @param label its name
/// @param foretells what it was made to foretell
/// @param scores the quantities it rests on
/// @param impossible when the scores contradict each other
/// @param strata its groups, from the lowest risk
/// @param accuracy how well it does
/// @param caution what a reader must know of it
/// @param citation source and basis
public record PrognosticTool(
        String id,
        String label,
        String foretells,
        List<String> scores,
        Predicate impossible,
        List<Stratum> strata,
        List<Accuracy> accuracy,
        String caution,
        Citation citation) {

    /// One group.
    ///
    /// @param id identifier, unique within the tool
    /// @param label words for a reader
    /// @param risk how it compares with the other groups of the same tool
    /// @param when when a person is in it
    /// @param citation source and basis
    public record Stratum(String id, String label, Risk risk, Predicate when, Citation citation) {}

    /// How a group compares with the others of its tool.
    public enum Risk {
        LOW,
        MEDIUM,
        HIGH;

        /// The identifier used in content and outputs.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How well the tool does.
    ///
    /// @param label what was measured, in whom
    /// @param figure the value
    /// @param n people in the study
    /// @param citation source and basis
    public record Accuracy(String label, Figure figure, OptionalInt n, Citation citation) {}
}
