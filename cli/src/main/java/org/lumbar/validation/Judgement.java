package org.lumbar.validation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lumbar.assess.UrgencyResult.Reason;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Population;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Target;
import org.lumbar.knowledge.Target.Measure;

/// What the content says of generated populations, and whether that is what it must say.
///
/// @param knowledge version and hash of the content
/// @param seed seed of the persons
/// @param results one for each population and setting
public record Judgement(Knowledge.Identity knowledge, long seed, List<Result> results) {

    public Judgement {
        results = List.copyOf(results);
    }

    /// The targets that are missed.
    public List<Verdict> missed() {
        return results.stream()
                .flatMap(result -> result.verdicts().stream())
                .filter(verdict -> !verdict.met())
                .toList();
    }

    /// One population in one setting.
    ///
    /// @param population the population
    /// @param setting where its persons are seen
    /// @param persons how many were drawn
    /// @param shares what was measured
    /// @param causes what raised persons above self-care, the most frequent first
    /// @param named conditions that were likely or pointed to, the most frequent first
    /// @param verdicts the targets that hold here
    public record Result(
            Population population,
            Setting setting,
            int persons,
            Map<Measure, Integer> shares,
            List<Cause> causes,
            List<Named> named,
            List<Verdict> verdicts) {

        /// How many persons a measure counts.
        public int count(Measure measure) {
            return shares.getOrDefault(measure, 0);
        }
    }

    /// Something that raised the level of persons.
    ///
    /// @param reason one of its reasons, which names it, its level and its source
    /// @param persons how many persons it was true of
    /// @param alone of how many of them the level would be lower without it
    public record Cause(Reason reason, int persons, int alone) {}

    /// How often a condition was named.
    ///
    /// @param condition identifier
    /// @param serious whether missing it does grave harm
    /// @param likely how many persons it was likely in
    /// @param pointedTo how many persons the findings pointed to it in
    public record Named(String condition, boolean serious, int likely, int pointedTo) {}

    /// A target and what was seen.
    ///
    /// @param target the target
    /// @param setting where
    /// @param count persons that the measure counts
    /// @param persons persons drawn
    /// @param met whether it is met
    /// @param detail what decided, such as the rule; empty where there is nothing to add
    public record Verdict(
            Target target, Setting setting, int count, int persons, boolean met, Optional<String> detail) {

        /// The share that was seen.
        public double share() {
            return (double) count / persons;
        }
    }
}
