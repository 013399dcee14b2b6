package org.lumbar.knowledge.movement;

import java.util.List;
import java.util.Locale;
import org.lumbar.knowledge.Range;

/// A physical test of length, range, strength, endurance or control.
///
/// @param id identifier, without a side
/// @param label the words of a clinician
/// @param plain words for the person
/// @param construct what it measures
/// @param groups muscle groups that it speaks of; `hip`, `trunk`, `any` or `all` where it speaks of none in
///     particular
/// @param structures the structures within the groups; may be empty
/// @param how how it is done, and what the sign of the value means
/// @param units units in which it may be given, the first where none is said; none where it is only a sign
/// @param better which way is better
/// @param eachSide whether it is done on the left and on the right
/// @param sign whether it may be given as positive or negative
/// @param fromLengths whether the angle may be given as two lengths
/// @param requiresPelvisHeld whether it must be said if the pelvis was held
/// @param methods ways of doing it; none where there is but one
/// @param role whether it may show a deficit
/// @param roleReason why it may not; empty where it may
/// @param certainty how sure it is that what it shows has to do with low back pain
/// @param errorOf another test whose measurement error stands for its own; may be empty
/// @param references what was measured in groups of people
public record PhysicalTest(
        String id,
        String label,
        String plain,
        Construct construct,
        List<String> groups,
        String structures,
        String how,
        List<Unit> units,
        Better better,
        boolean eachSide,
        boolean sign,
        boolean fromLengths,
        boolean requiresPelvisHeld,
        List<Method> methods,
        Role role,
        String roleReason,
        Certainty certainty,
        String errorOf,
        List<TestReference> references) {

    /// What a test measures.
    public enum Construct {
        LENGTH,
        RANGE,
        STRENGTH,
        ENDURANCE,
        RATIO,
        MOTOR_CONTROL,
        PROVOCATION;

        /// The identifier used in content, such as `motor-control`.
        public String id() {
            return kebab(this);
        }

        /// Whether it is about how long a muscle is, rather than how strong.
        public boolean ofLength() {
            return this == LENGTH || this == RANGE;
        }

        /// Whether it is about how strong or enduring a muscle is.
        public boolean ofStrength() {
            return this == STRENGTH || this == ENDURANCE;
        }
    }

    /// Which way is better.
    public enum Better {
        HIGHER,
        LOWER,
        NONE;

        /// The identifier used in content.
        public String id() {
            return kebab(this);
        }
    }

    /// What a test may be used for.
    public enum Role {
        /// It may show a deficit.
        JUDGED,
        /// It is shown and never a finding.
        INFORMATION;

        /// The identifier used in content.
        public String id() {
            return kebab(this);
        }
    }

    /// How sure it is that a deficit has to do with low back pain.
    public enum Certainty {
        VERY_LOW,
        LOW;

        /// The identifier used in content.
        public String id() {
            return kebab(this);
        }

        /// Words for a reader.
        public String label() {
            return this == LOW ? "low" : "very low";
        }
    }

    /// A unit.
    ///
    /// @param code its code, such as `deg`
    /// @param possible values that a person can reach; beyond them lies a slip of the pen
    public record Unit(String code, Range possible) {}

    /// A way of doing the test.
    ///
    /// @param id identifier
    /// @param label words for a reader
    public record Method(String id, String label) {}

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
