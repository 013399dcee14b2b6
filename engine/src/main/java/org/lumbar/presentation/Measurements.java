package org.lumbar.presentation;

import java.time.LocalDate;
import java.util.List;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Kind;
import org.lumbar.knowledge.Finding.UnitConversion;
import org.lumbar.knowledge.Numbers;

/// Reads measured values: unit, conversion, and whether they are possible at all.
final class Measurements {

    private final FindingIndex index;

    Measurements(FindingIndex index) {
        this.index = index;
    }

    void read(int number, Observation observation, LocalDate seen, Reading reading) {
        Finding finding = index.finding(number);
        if (finding.kind() != Kind.QUANTITY) {
            refuse(
                    reading,
                    observation,
                    Problem.Kind.WRONG_FORM,
                    finding.id() + " is answered by present or absent, not by the value "
                            + Interpreter.answer(observation) + ".",
                    "a value where present or absent is asked");
            return;
        }
        if (observation.value().isEmpty()) {
            refuse(
                    reading,
                    observation,
                    Problem.Kind.WRONG_FORM,
                    finding.id() + " is a measurement; give its value, for example {value: ..., unit: " + finding.unit()
                            + "}.",
                    "a measurement without a value");
            return;
        }
        double given = observation.value().getAsDouble();
        String unit = observation.unit().isEmpty() ? finding.unit() : observation.unit();
        double value;
        if (unit.equals(finding.unit())) {
            value = given;
        } else {
            var conversion = finding.conversions().stream()
                    .filter(each -> each.unit().equals(unit))
                    .findFirst();
            if (conversion.isEmpty()) {
                List<String> units = new java.util.ArrayList<>(List.of(finding.unit()));
                finding.conversions().forEach(each -> units.add(each.unit()));
                refuse(
                        reading,
                        observation,
                        Problem.Kind.UNKNOWN_UNIT,
                        finding.id() + " " + Interpreter.answer(observation) + ": the unit is not accepted; give it in "
                                + String.join(" or ", units) + " (UCUM).",
                        "a unit that is not accepted");
                return;
            }
            value = given * conversion.get().factor() + conversion.get().offset();
        }
        if (!Double.isFinite(value)
                || (finding.possible().isPresent() && !finding.possible().get().contains(value))) {
            refuse(
                    reading,
                    observation,
                    Problem.Kind.IMPOSSIBLE_VALUE,
                    finding.id() + " " + Interpreter.answer(observation)
                            + (observation.unit().isEmpty() ? " " + finding.unit() : "")
                            + " is not possible"
                            + finding.possible()
                                    .map(range -> " (" + range + " " + finding.unit() + ")")
                                    .orElse("")
                            + "." + otherUnit(finding, given),
                    "not a possible value");
            return;
        }
        reading.measure(number, observation, seen, value);
    }

    private static String otherUnit(Finding finding, double given) {
        for (UnitConversion conversion : finding.conversions()) {
            double converted = given * conversion.factor() + conversion.offset();
            if (finding.possible().isPresent() && finding.possible().get().contains(converted)) {
                return " Maybe it is in " + conversion.unit() + " (" + Numbers.plain(converted) + " " + finding.unit()
                        + "); then write unit: \"" + conversion.unit() + "\".";
            }
        }
        return " Correct the value or its unit.";
    }

    private static void refuse(
            Reading reading, Observation observation, Problem.Kind kind, String message, String reason) {
        reading.problem(new Problem(kind, List.of(observation.finding()), message, "it is listed and not used"));
        reading.notUsed(observation.finding(), Interpreter.answer(observation), reason);
    }
}
