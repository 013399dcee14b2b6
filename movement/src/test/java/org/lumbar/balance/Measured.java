package org.lumbar.balance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.lumbar.balance.Measurement.Amount;
import org.lumbar.balance.Measurement.Sign;
import org.lumbar.knowledge.Sex;
import org.lumbar.knowledge.movement.BalanceContent;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Side;

/// Measurements of tests, on the built-in content.
final class Measured {

    static final BalanceContent CONTENT = KnowledgeResource.movement().balance();
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Measured() {}

    static Person person(int age, Sex sex) {
        return new Person(OptionalInt.of(age), sex);
    }

    static Measurement of(String test, Side side, double value, String method) {
        return of(test, side, value, method, DAY);
    }

    static Measurement of(String test, Side side, double value, String method, LocalDate date) {
        return new Measurement(
                test,
                side,
                new Amount(value),
                CONTENT.tests().get(test).units().getFirst().code(),
                date,
                method.isEmpty() ? Optional.empty() : Optional.of(method),
                Optional.empty(),
                false);
    }

    static Measurement in(String unit, Measurement each) {
        return new Measurement(
                each.test(),
                each.side(),
                each.result(),
                unit,
                each.date(),
                each.method(),
                each.pelvisHeld(),
                each.provokesPain());
    }

    static Measurement pelvis(boolean held, Measurement each) {
        return new Measurement(
                each.test(),
                each.side(),
                each.result(),
                each.unit(),
                each.date(),
                each.method(),
                Optional.of(held),
                each.provokesPain());
    }

    static Measurement painful(Measurement each) {
        return new Measurement(
                each.test(),
                each.side(),
                each.result(),
                each.unit(),
                each.date(),
                each.method(),
                each.pelvisHeld(),
                true);
    }

    static Measurement sign(String test, Side side, boolean positive) {
        return new Measurement(test, side, new Sign(positive), "", DAY, Optional.empty(), Optional.empty(), false);
    }

    static Balance balance(Person person, Measurement... measurements) {
        return BalanceMaker.of(CONTENT).balance(person, List.of(measurements), List.of());
    }

    static JudgedMeasurement judged(Person person, Measurement measurement) {
        return balance(person, measurement).measurements().getFirst();
    }
}
