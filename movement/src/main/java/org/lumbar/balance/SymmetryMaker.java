package org.lumbar.balance;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lumbar.balance.Symmetry.Verdict;
import org.lumbar.knowledge.movement.BalanceContent;
import org.lumbar.knowledge.movement.PhysicalTest;
import org.lumbar.knowledge.movement.PhysicalTest.Better;
import org.lumbar.knowledge.movement.PhysicalTest.Role;
import org.lumbar.presentation.Side;

/// Holds the left of a test against its right.
final class SymmetryMaker {

    private static final double WHOLE = 100;

    private final BalanceContent content;

    SymmetryMaker(BalanceContent content) {
        this.content = content;
    }

    /// The sides of a test, where both were measured, the test may show a deficit and one way is better.
    Optional<Symmetry> of(PhysicalTest test, List<JudgedMeasurement> latest) {
        Optional<JudgedMeasurement> left = side(test, latest, Side.LEFT);
        Optional<JudgedMeasurement> right = side(test, latest, Side.RIGHT);
        if (test.role() != Role.JUDGED || test.better() == Better.NONE || left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        return left.get().value().isEmpty() || right.get().value().isEmpty()
                ? Optional.empty()
                : Optional.of(between(test, left.get(), right.get()));
    }

    private static Optional<JudgedMeasurement> side(PhysicalTest test, List<JudgedMeasurement> latest, Side side) {
        return latest.stream()
                .filter(each ->
                        each.test().id().equals(test.id()) && each.measurement().side() == side)
                .findFirst();
    }

    private Symmetry between(PhysicalTest test, JudgedMeasurement left, JudgedMeasurement right) {
        double first = left.value().orElseThrow();
        double second = right.value().orElseThrow();
        boolean higherIsBetter = test.better() == Better.HIGHER;
        double worst = higherIsBetter ? Math.min(first, second) : Math.max(first, second);
        double best = higherIsBetter ? Math.max(first, second) : Math.min(first, second);
        Side worse = first == second ? Side.UNSTATED : first == worst ? Side.LEFT : Side.RIGHT;
        OptionalDouble index = higherIsBetter && worst >= 0 && best > 0
                ? OptionalDouble.of(WHOLE * worst / best)
                : OptionalDouble.empty();
        double difference = Math.abs(first - second);
        double middle = (first + second) / 2;
        Optional<TestError> error = larger(left.error(), right.error());
        OptionalDouble change =
                error.map(each -> OptionalDouble.of(each.change(middle))).orElse(OptionalDouble.empty());
        return new Symmetry(
                test,
                left,
                right,
                worse,
                index,
                difference,
                change,
                SameWay.measured(left.measurement(), right.measurement(), true)
                        ? verdict(error, difference, middle, index)
                        : Verdict.NOT_COMPARABLE);
    }

    private static Optional<TestError> larger(Optional<TestError> one, Optional<TestError> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        return one.get().high() >= other.get().high() ? one : other;
    }

    private Verdict verdict(Optional<TestError> error, double difference, double middle, OptionalDouble index) {
        if (error.isEmpty()) {
            return Verdict.ERROR_UNKNOWN;
        }
        if (difference <= error.get().lowestChange(middle)) {
            return Verdict.WITHIN_ERROR;
        }
        if (difference <= error.get().change(middle)) {
            return Verdict.PERHAPS_BEYOND_ERROR;
        }
        if (index.isPresent() && index.getAsDouble() < content.constant("symmetry-marked")) {
            return Verdict.MARKEDLY_UNEVEN;
        }
        // without an index, being more than error is all that can be said
        return index.isPresent() && index.getAsDouble() >= content.constant("symmetry-watch")
                ? Verdict.SMALL
                : Verdict.UNEVEN;
    }
}
