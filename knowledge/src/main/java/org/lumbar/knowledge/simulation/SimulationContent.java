package org.lumbar.knowledge.simulation;

import java.util.List;
import java.util.Map;
import org.lumbar.knowledge.Design.Constant;
import org.lumbar.knowledge.Predicate;

/// What simulated populations are made of, beside priors and evidence: figures of the project's own, none of which
/// describes a real population.
///
/// @param population the population of the content whose ages, sexes and frequencies hold for everyone without a
///     condition
/// @param constants shares and counts by name, each with its reason
/// @param only conditions that only some people can have
/// @param races categories of the US Core extension for race
/// @param ethnicities categories of the US Core extension for ethnicity
/// @param background what fills records and says nothing of back pain
/// @param events what indicators of a screening look for, planted at known shares
public record SimulationContent(
        String population,
        Map<String, Constant> constants,
        List<Only> only,
        List<Category> races,
        List<Category> ethnicities,
        List<Background> background,
        List<PlantedEvent> events) {

    public SimulationContent {
        constants = Map.copyOf(constants);
        only = List.copyOf(only);
        races = List.copyOf(races);
        ethnicities = List.copyOf(ethnicities);
        background = List.copyOf(background);
        events = List.copyOf(events);
    }

    /// Conditions that only those can have of whom a predicate on age and sex is true.
    public record Only(Predicate when, List<String> conditions) {

        public Only {
            conditions = List.copyOf(conditions);
        }
    }

    /// A category of an extension of US Core.
    ///
    /// @param code code of the category
    /// @param display its words
    /// @param share share of people in it
    public record Category(String code, String display, double share) {}

    /// The value of a constant.
    ///
    /// @throws IllegalArgumentException when there is none of this name
    public double value(String name) {
        Constant constant = constants.get(name);
        if (constant == null) {
            throw new IllegalArgumentException("the simulation has no constant " + name + "; it has "
                    + constants.keySet().stream().sorted().toList());
        }
        return constant.value();
    }
}
