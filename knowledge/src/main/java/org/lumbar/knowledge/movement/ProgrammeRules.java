package org.lumbar.knowledge.movement;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.movement.Exercise.Direction;
import org.lumbar.knowledge.movement.Exercise.Kind;

/// How a programme is made of exercises: what each kind is worth and how it goes on, what a programme should
/// serve, and
/// the numbers of the plan.
///
/// @param constants numbers by name
/// @param kinds what is known of each kind of training, by kind
/// @param needs what a programme should serve, in the order of the content
/// @param reliefs which circumstance tells a direction of relief
/// @param levels which circumstance tells where a person starts
/// @param household things that every household is taken to have
/// @param stages the way back to a sport, from the first stage to full sport
public record ProgrammeRules(
        Map<String, Constant> constants,
        Map<Kind, KindRule> kinds,
        Map<String, NeedRule> needs,
        List<Relief> reliefs,
        List<Level> levels,
        List<String> household,
        List<Stage> stages) {

    /// What is known of a kind of training.
    ///
    /// @throws IllegalArgumentException when the content says nothing of it
    public KindRule kind(Kind kind) {
        KindRule rule = kinds.get(kind);
        if (rule == null) {
            throw new IllegalArgumentException("the content says nothing of the kind " + kind.id());
        }
        return rule;
    }

    /// A number.
    ///
    /// @param name identifier
    /// @param value its value, in the unit that its reason names
    /// @param reason why this value
    /// @param citation where it comes from
    public record Constant(String name, double value, String reason, Citation citation) {}

    /// What is known of a kind of training.
    ///
    /// @param kind the kind
    /// @param points what an exercise of it adds to a plan where it serves a need, 0 or more
    /// @param effort effort of a session from 0 to 10
    /// @param words what is known of its worth, to a reader
    /// @param steps how its dose goes up
    /// @param citation where its worth comes from
    public record KindRule(Kind kind, int points, double effort, String words, Steps steps, Citation citation) {}

    /// How a dose goes up, one step at a time: repetitions first, then the hold, then sets, as far as each may
    /// go.
    ///
    /// @param words to the person
    /// @param repetitions more repetitions a step
    /// @param repetitionsAtMost where repetitions end
    /// @param holdSeconds a longer hold a step
    /// @param holdAtMost where the hold ends, in seconds
    /// @param setsAtMost where sets end
    /// @param growth share by which minutes grow a step, for kinds that count in minutes
    /// @param minutesAtMost where minutes end; empty where the kind does not count in minutes
    /// @param citation where it comes from
    public record Steps(
            String words,
            int repetitions,
            int repetitionsAtMost,
            int holdSeconds,
            int holdAtMost,
            int setsAtMost,
            double growth,
            OptionalInt minutesAtMost,
            Citation citation) {}

    /// Something that a programme should serve.
    ///
    /// @param id identifier
    /// @param label words for the person, completing "for ..."
    /// @param group what it is, such as `deficit`, `goal`, `relief`, `exposure`, `phase` or `base`
    /// @param weight what serving it is worth in points, above 0
    /// @param circumstances any of which makes it a need; empty where it always is
    /// @param unless circumstances of which none may hold
    /// @param kinds kinds that serve it; empty where any does
    /// @param targets muscle groups of which an exercise must train one to serve it; where empty, an
    ///     exercise serves that is worth doing in one of the circumstances
    /// @param reason why it has this weight
    /// @param citation where it comes from
    public record NeedRule(
            String id,
            String label,
            String group,
            int weight,
            List<String> circumstances,
            List<String> unless,
            Set<Kind> kinds,
            List<String> targets,
            String reason,
            Citation citation) {

        /// Whether an exercise serves it.
        public boolean isServedBy(Exercise exercise) {
            if (!kinds.isEmpty() && !kinds.contains(exercise.kind())) {
                return false;
            }
            if (!targets.isEmpty()) {
                return targets.stream().anyMatch(exercise.targets()::contains);
            }
            return circumstances.isEmpty() || circumstances.stream().anyMatch(exercise.servesIn()::contains);
        }
    }

    /// A circumstance that tells in which direction pain eases.
    public record Relief(String circumstance, Direction direction, String reason, Citation citation) {}

    /// A circumstance that tells which difficulty a person starts at, from 1 to 5; of several the lowest
    /// counts.
    public record Level(String circumstance, int level, String reason, Citation citation) {}

    /// One stage of the way back to a sport.
    ///
    /// @param id identifier
    /// @param words what is done
    /// @param until what must hold before the next stage; empty for the last
    /// @param citation where it comes from
    public record Stage(String id, String words, String until, Citation citation) {}

    /// The value of a constant.
    ///
    /// @throws IllegalArgumentException when there is none of this name
    public double value(String name) {
        return constant(name).value();
    }

    /// A number with its reason and source.
    ///
    /// @throws IllegalArgumentException when the content has none of this name
    public Constant constant(String name) {
        Constant constant = constants.get(name);
        if (constant == null) {
            throw new IllegalArgumentException(
                    "the content of programmes has no constant " + name + "; it has " + constants.keySet());
        }
        return constant;
    }

    /// The same as a whole number.
    public int count(String name) {
        return (int) Math.round(value(name));
    }
}
