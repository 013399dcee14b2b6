package org.lumbar.knowledge;

import java.util.List;
import java.util.Map;

/// The project's own constants, each with its reason, from `design.yaml`.
///
/// @param constants constants by name
/// @param incidenceClasses incidence classes by name, for conditions without a published prior
/// @param patternStrengths conventional likelihood ratio of each pattern strength
public record Design(
        Map<String, Constant> constants,
        Map<String, IncidenceClass> incidenceClasses,
        Map<String, Figure> patternStrengths) {

    /// One constant.
    public record Constant(String name, double value, String reason) {}

    /// A class of how common a condition is.
    ///
    /// @param name identifier
    /// @param label words for a reader ("rare")
    /// @param probability by setting, with an interval of a factor each way
    public record IncidenceClass(String name, String label, Map<Setting, Figure> probability) {}

    /// The value of a constant.
    ///
    /// @throws IllegalArgumentException when there is none of this name
    public double value(String name) {
        Constant constant = constants.get(name);
        if (constant == null) {
            throw new IllegalArgumentException(
                    "design.yaml has no constant " + name + "; it has " + List.copyOf(constants.keySet()));
        }
        return constant.value();
    }
}
