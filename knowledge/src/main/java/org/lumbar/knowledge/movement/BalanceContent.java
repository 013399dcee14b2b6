package org.lumbar.knowledge.movement;

import java.util.List;
import java.util.Map;

/// What the content knows of muscle balance and exposure, each by identifier in the order of the content.
///
/// @param groups muscle groups
/// @param muscles muscles
/// @param pairs groups that are held against each other
/// @param tests physical tests
/// @param constants constants of ours, by name
/// @param exposures what the back may be exposed to
/// @param sports sports
/// @param facts what is known of balance, sitting, load and sport
public record BalanceContent(
        Map<String, MuscleGroup> groups,
        Map<String, Muscle> muscles,
        Map<String, AntagonistPair> pairs,
        Map<String, PhysicalTest> tests,
        Map<String, MovementConstant> constants,
        Map<String, ExposureKind> exposures,
        Map<String, Sport> sports,
        Map<String, MovementFact> facts) {

    /// The value of a constant.
    ///
    /// @throws IllegalArgumentException when the content has none of this name; the check of content finds it
    ///     before
    public double constant(String name) {
        MovementConstant constant = constants.get(name);
        if (constant == null) {
            throw new IllegalArgumentException(
                    "the content has no movement constant " + name + "; add it to muscles/constants.yaml");
        }
        return constant.value();
    }

    /// The facts of a topic.
    public List<MovementFact> facts(String topic) {
        return facts.values().stream()
                .filter(fact -> fact.topic().equals(topic))
                .toList();
    }
}
