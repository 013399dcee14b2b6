package org.lumbar.balance;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lumbar.balance.Change.Verdict;
import org.lumbar.knowledge.movement.PhysicalTest.Better;

/// Holds a measurement against the one before it.
final class ChangeMaker {

    private ChangeMaker() {}

    /// The change since the last earlier day on which the same test was done on the same side.
    static Optional<Change> since(List<Measurement> all, JudgedMeasurement now) {
        return all.stream()
                .filter(each -> each.test().equals(now.measurement().test())
                        && each.side() == now.measurement().side()
                        && each.date().isBefore(now.measurement().date()))
                .max(Comparator.comparing(Measurement::date))
                .flatMap(before -> change(before, now));
    }

    private static Optional<Change> change(Measurement before, JudgedMeasurement now) {
        if (!(before.result() instanceof Measurement.Amount(double earlier))
                || now.value().isEmpty()) {
            return Optional.empty();
        }
        double later = now.value().getAsDouble();
        double middle = (earlier + later) / 2;
        OptionalDouble change =
                now.error().map(each -> OptionalDouble.of(each.change(middle))).orElse(OptionalDouble.empty());
        double difference = later - earlier;
        Verdict verdict = SameWay.measured(before, now.measurement(), false)
                ? verdict(now, difference, middle)
                : Verdict.NOT_COMPARABLE;
        return Optional.of(new Change(before, now, difference, change, verdict));
    }

    private static Verdict verdict(JudgedMeasurement now, double difference, double middle) {
        if (now.error().isEmpty()) {
            return Verdict.ERROR_UNKNOWN;
        }
        TestError error = now.error().get();
        double size = Math.abs(difference);
        if (size <= error.lowestChange(middle)) {
            return Verdict.WITHIN_ERROR;
        }
        if (size <= error.change(middle)) {
            return Verdict.PERHAPS_BEYOND_ERROR;
        }
        Better better = now.test().better();
        if (better == Better.NONE) {
            return Verdict.DIFFERENT;
        }
        return (difference > 0) == (better == Better.HIGHER) ? Verdict.BETTER : Verdict.WORSE;
    }
}
