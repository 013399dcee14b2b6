package org.lumbar.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Something that can be asked, seen or measured.
///
/// @param id kebab-case identifier, never holding a side or a unit
/// @param label words for a clinician
/// @param question plain question for a patient, or the instruction for an examination
/// @param kind boolean or quantity
/// @param obtained how it is obtained, which is its cost class
/// @param unit UCUM unit of a quantity, empty for booleans
/// @param conversions other units that are accepted and how they convert
/// @param possible range outside which a value is taken for an error; empty means any
/// @param sided whether it may be given for the left and the right
/// @param aliases other identifiers under which it is accepted
/// @param implies findings that are present when this one is
/// @param absentImplies findings that are absent when this one is (a global denial implies its members)
/// @param derivation how it follows from a quantity or from two sides; empty where it does not
/// @param redFlag whether it points to serious disease; such a finding never lowers a serious condition
/// @param mayBeLongStanding whether a stable answer older than half a year is no news (bladder, saddle, sexual,
///     motor)
/// @param changesWithinHours whether an absent answer older than a day says nothing about today (neurological)
/// @param codes codes under which records carry it
public record Finding(
        String id,
        String label,
        String question,
        Kind kind,
        Obtained obtained,
        String unit,
        List<UnitConversion> conversions,
        Optional<Range> possible,
        boolean sided,
        List<String> aliases,
        List<String> implies,
        List<String> absentImplies,
        Optional<Derivation> derivation,
        boolean redFlag,
        boolean mayBeLongStanding,
        boolean changesWithinHours,
        List<Coding> codes) {

    /// What an answer looks like.
    public enum Kind {
        BOOLEAN,
        QUANTITY
    }

    /// How an answer is obtained; the order is that of cost.
    public enum Obtained {
        ASKED,
        EXAMINED,
        BLOOD,
        IMAGING;

        private final String id = name().toLowerCase(Locale.ROOT);

        /// The identifier used in content, such as `asked`.
        public String id() {
            return id;
        }
    }

    /// `value in unit = value * factor + offset`.
    public record UnitConversion(String unit, double factor, double offset) {}

    /// How a boolean finding follows from other answers.
    public sealed interface Derivation {

        /// Present when the quantity lies in `present`, absent when it lies in `absent`, otherwise left unknown.
        record FromQuantity(String quantity, Range present, Optional<Range> absent) implements Derivation {}

        /// Present when the sided finding is present on both sides, absent when it is absent on one.
        record FromBothSides(String finding) implements Derivation {}
    }

    /// The unit in a reader's words: `years`, `days`, `mm/h`; empty for a boolean.
    public String unitLabel() {
        return switch (unit) {
            case "a" -> "years";
            case "d" -> "days";
            case "Cel" -> "°C";
            case "mm[Hg]" -> "mmHg";
            case "1", "{score}" -> "";
            case "mrc" -> "of 5 (MRC)";
            default -> unit;
        };
    }
}
