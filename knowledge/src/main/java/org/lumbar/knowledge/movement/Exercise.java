package org.lumbar.knowledge.movement;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.lumbar.knowledge.Citation;

/// An exercise of the library.
///
/// @param id identifier
/// @param label its name, as a person reads it
/// @param kind what kind of training it is
/// @param targets the muscle groups it trains or stretches, or `aerobic-capacity`, `sciatic-nerve` and the like
/// @param position the position in which it is done
/// @param eachSide whether it is done on the left and on the right
/// @param equipment what is needed: of each list one thing
/// @param helpfulEquipment what helps and is not needed
/// @param difficulty from 1, easiest, to 5
/// @param dose how much of it
/// @param progressesTo harder exercises that may follow
/// @param regressesTo easier exercises to step back to
/// @param cues how it is done, step by step, to the person
/// @param barredBy circumstances in which it is not done
/// @param careIn circumstances in which it is done with care
/// @param servesIn circumstances in which it is worth doing
/// @param direction the direction in which it moves or loads the spine
/// @param spinalLoad how much it loads the spine
/// @param isBreak whether it suits a short break from sitting
/// @param evidence what is known of its worth, and where its dose comes from; at least one
public record Exercise(
        String id,
        String label,
        Kind kind,
        List<String> targets,
        Position position,
        boolean eachSide,
        List<List<String>> equipment,
        List<String> helpfulEquipment,
        int difficulty,
        Dose dose,
        List<String> progressesTo,
        List<String> regressesTo,
        List<String> cues,
        List<String> barredBy,
        List<String> careIn,
        List<String> servesIn,
        Direction direction,
        SpinalLoad spinalLoad,
        boolean isBreak,
        List<Evidence> evidence) {

    /// Kinds of training.
    public enum Kind {
        STRETCH,
        MOBILITY,
        DIRECTIONAL,
        MOTOR_CONTROL,
        STRENGTH,
        NEURAL,
        AEROBIC,
        MOVEMENT_BREAK,
        SCOLIOSIS_SPECIFIC,
        RETURN_TO_SPORT;

        /// The identifier used in content, such as `motor-control`.
        public String id() {
            return kebab(this);
        }
    }

    /// Positions of the body.
    public enum Position {
        STANDING,
        SEATED,
        SUPINE,
        PRONE,
        SIDE_LYING,
        QUADRUPED,
        HALF_KNEELING;

        /// The identifier used in content, such as `side-lying`.
        public String id() {
            return kebab(this);
        }
    }

    /// Directions of the spine.
    public enum Direction {
        NEUTRAL,
        FLEXION,
        EXTENSION,
        LATERAL;

        /// The identifier used in content.
        public String id() {
            return kebab(this);
        }
    }

    /// Loads on the spine.
    public enum SpinalLoad {
        LOW,
        MODERATE,
        HIGH;

        /// The identifier used in content.
        public String id() {
            return kebab(this);
        }
    }

    /// How much of an exercise makes one session.
    ///
    /// @param sets how often the repetitions are done, 1 or more
    /// @param repetitions in a set, on each side where it has sides, 1 or more
    /// @param holdSeconds how long each repetition is held or, with one repetition, done; empty when it is not held
    /// @param restSeconds rest between sets; empty when there is none
    /// @param daysAWeek on how many days of a week, 1 to 7
    /// @param minutes time it takes with both sides and rests, above 0
    /// @param citation where the dose comes from
    public record Dose(
            int sets,
            int repetitions,
            OptionalInt holdSeconds,
            OptionalInt restSeconds,
            int daysAWeek,
            double minutes,
            Citation citation) {}

    /// What is known of the worth of an exercise or of its kind.
    ///
    /// @param words what is known
    /// @param citation where it comes from
    public record Evidence(String words, Citation citation) {}

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
