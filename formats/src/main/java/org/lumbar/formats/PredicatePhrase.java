package org.lumbar.formats;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.lumbar.knowledge.Predicate;
import org.lumbar.knowledge.Setting;

/// The words of one predicate without those of its parts: `any of`, `Temperature >= 38 °C`, `Fever`.
public final class PredicatePhrase {

    private PredicatePhrase() {}

    /// The words.
    ///
    /// @param finding words for the identifier of a finding or quantity
    /// @param unit the unit of a quantity after a blank, or empty
    /// @param named words for the identifier of a named predicate
    public static String of(
            Predicate predicate,
            UnaryOperator<String> finding,
            UnaryOperator<String> unit,
            UnaryOperator<String> named) {
        return switch (predicate) {
            case Predicate.Present present -> finding.apply(present.finding());
            case Predicate.Absent absent -> finding.apply(absent.finding()) + " is absent";
            case Predicate.Measured measured ->
                finding.apply(measured.quantity()) + " " + measured.range() + unit.apply(measured.quantity());
            case Predicate.SeenIn seen ->
                "seen in " + seen.settings().stream().sorted().map(Setting::id).collect(Collectors.joining(" or "));
            case Predicate.All _ -> "all of";
            case Predicate.Any _ -> "any of";
            case Predicate.AtLeast atLeast -> "at least " + atLeast.count() + " of";
            case Predicate.Unless unless when isAlways(unless) -> "always";
            case Predicate.Unless _ -> "unless known to hold: ";
            case Predicate.Named found -> named.apply(found.id());
        };
    }

    /// Whether a predicate holds for everyone.
    public static boolean isAlways(Predicate predicate) {
        return predicate instanceof Predicate.Unless(Predicate.Any(var of)) && of.isEmpty();
    }
}
