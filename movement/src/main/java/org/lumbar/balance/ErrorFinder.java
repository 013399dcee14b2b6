package org.lumbar.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lumbar.balance.TestError.Origin;
import org.lumbar.knowledge.movement.PhysicalTest;
import org.lumbar.knowledge.movement.TestReference;
import org.lumbar.knowledge.movement.TestReference.DetectableChange;
import org.lumbar.knowledge.movement.TestReference.Reliability;

/// Finds the error of a test as it was done: measured if anyone measured it, else that of a similar test, else
/// derived
/// from the spread of people and the agreement of the test with itself. Of several the largest, which is the
/// careful choice: too small an error would call noise a change.
final class ErrorFinder {

    private static final String PERCENT = "percent";

    private final Map<String, PhysicalTest> tests;

    ErrorFinder(Map<String, PhysicalTest> tests) {
        this.tests = tests;
    }

    /// @param spread the reference whose standard deviation stands for the spread of people; empty where none fits
    Optional<TestError> find(PhysicalTest test, Measurement measurement, Optional<TestReference> spread) {
        List<TestError> measured = measured(test, measurement, Origin.MEASURED);
        PhysicalTest similar = tests.get(test.errorOf());
        if (measured.isEmpty() && similar != null) {
            measured = measured(similar, measurement, Origin.OTHER_TEST);
        }
        List<TestError> found = measured.isEmpty() ? derived(test, measurement, spread) : measured;
        return found.stream().max(Comparator.comparingDouble(TestError::high));
    }

    private static List<TestError> measured(PhysicalTest test, Measurement measurement, Origin origin) {
        List<TestError> errors = new ArrayList<>();
        for (TestReference reference : test.references()) {
            if (!reference.notUsed().isEmpty()) {
                continue;
            }
            for (DetectableChange change : reference.detectableChanges()) {
                boolean sameUnit = change.unit().equals(PERCENT) || unit(test, reference, change.unit(), measurement);
                boolean fits = origin == Origin.OTHER_TEST
                        ? change.method().isEmpty() && change.unit().equals(PERCENT)
                        : sameUnit && method(test, reference, change.method(), measurement);
                if (fits && !change.derived()) {
                    errors.add(new TestError(
                            change.low(), change.high(), change.unit().equals(PERCENT), origin, reference));
                }
            }
            if (reference.standardError().isPresent()
                    && origin == Origin.MEASURED
                    && unit(test, reference, "", measurement)
                    && method(test, reference, "", measurement)) {
                errors.add(TestError.ofStandardError(reference.standardError().getAsDouble(), origin, reference));
            }
        }
        return errors;
    }

    private static List<TestError> derived(PhysicalTest test, Measurement measurement, Optional<TestReference> spread) {
        List<TestError> errors = new ArrayList<>();
        if (spread.isEmpty() || spread.get().sd().isEmpty()) {
            return errors;
        }
        double sd = spread.get().sd().getAsDouble();
        for (TestReference reference : test.references()) {
            for (Reliability each : reference.reliability()) {
                OptionalDouble agreement = agreement(each);
                if (reference.notUsed().isEmpty()
                        && agreement.isPresent()
                        && unit(test, reference, "", measurement)
                        && method(test, reference, each.method(), measurement)) {
                    double standardError = sd * Math.sqrt(1 - agreement.getAsDouble());
                    errors.add(TestError.ofStandardError(standardError, Origin.DERIVED, reference));
                }
            }
        }
        return errors;
    }

    /// The intraclass correlation of one rater measuring twice, below 1; the lowest where only a range is known.
    private static OptionalDouble agreement(Reliability each) {
        if (each.betweenRaters() || !each.forError() || !each.statistic().equals("ICC")) {
            return OptionalDouble.empty();
        }
        OptionalDouble value = each.value().isPresent()
                ? each.value()
                : each.range().map(range -> OptionalDouble.of(range.low())).orElse(OptionalDouble.empty());
        return value.isPresent() && value.getAsDouble() < 1 ? value : OptionalDouble.empty();
    }

    private static boolean unit(PhysicalTest test, TestReference reference, String unit, Measurement measurement) {
        return ReferenceFinder.unit(test, reference, unit).equals(measurement.unit());
    }

    private static boolean method(PhysicalTest test, TestReference reference, String method, Measurement measurement) {
        List<String> methods = method.isEmpty() ? reference.methods() : List.of(method);
        return methods.isEmpty()
                || ReferenceFinder.method(test, measurement)
                        .filter(methods::contains)
                        .isPresent();
    }
}
