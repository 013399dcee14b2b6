package org.lumbar.balance;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.lumbar.knowledge.movement.PhysicalTest;
import org.lumbar.knowledge.movement.TestReference;

/// A measurement and what is to be said of it.
///
/// @param measurement the measurement
/// @param test its test
/// @param comparisons against each reference that fits, the closest first; the first decides
/// @param noReference why none fits, in words; empty where one does or the test is a sign
/// @param means references that give a mean alone; nothing is judged by them
/// @param error the error of the test; empty where nobody measured it
/// @param severity how far beyond its reference; `NONE` for tests that are information only
/// @param probability that the true value lies beyond the threshold; empty where the error is not known, the
///     protocol was not kept, or the test is information only
/// @param weight what it keeps of its weight: 1, or less where the protocol was not kept
/// @param priority how much training it matters: severity times certainty times pain times weight; 0 without a
///     deficit
/// @param cautions what must be said with it
public record JudgedMeasurement(
        Measurement measurement,
        PhysicalTest test,
        List<Comparison> comparisons,
        List<String> noReference,
        List<TestReference> means,
        Optional<TestError> error,
        Severity severity,
        OptionalDouble probability,
        double weight,
        double priority,
        List<String> cautions) {

    /// Whether it shows a deficit.
    public boolean deficit() {
        return severity != Severity.NONE;
    }

    /// The standard deviations from the mean of the closest reference, negative where worse.
    public OptionalDouble score() {
        return comparisons.isEmpty()
                ? OptionalDouble.empty()
                : comparisons.getFirst().z();
    }

    /// Whether references disagree on whether this is a deficit.
    public boolean disputed() {
        return comparisons.stream()
                        .collect(Collectors.groupingBy(
                                each -> each.reference().id() + each.rule().id(),
                                Collectors.reducing(false, Comparison::beyond, Boolean::logicalOr)))
                        .values()
                        .stream()
                        .distinct()
                        .count()
                > 1;
    }

    /// The value; empty for a sign.
    public OptionalDouble value() {
        return switch (measurement.result()) {
            case Measurement.Amount(double value) -> OptionalDouble.of(value);
            case Measurement.Sign _ -> OptionalDouble.empty();
        };
    }
}
