package org.lumbar.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lumbar.balance.Measurement.Amount;
import org.lumbar.knowledge.Sex;
import org.lumbar.knowledge.movement.PhysicalTest;
import org.lumbar.knowledge.movement.PhysicalTest.Better;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Side;

/// Properties over random measurements of every test; the seed is fixed and stands in each failure.
class BalancePropertyTest {

    private static final long SEED = 20260302;
    private static final int TRIALS = 4000;

    private static final List<PhysicalTest> TESTS = Measured.CONTENT.tests().values().stream()
            .filter(test -> !test.units().isEmpty())
            .toList();

    private static Person person(Random random) {
        return new Person(
                random.nextInt(5) == 0 ? OptionalInt.empty() : OptionalInt.of(18 + random.nextInt(75)),
                Sex.values()[random.nextInt(Sex.values().length)]);
    }

    private static Measurement measurement(Random random, PhysicalTest test, Side side) {
        PhysicalTest.Unit unit = test.units().get(random.nextInt(test.units().size()));
        double low = unit.possible().low();
        double value = low + random.nextDouble() * (unit.possible().high() - low);
        return new Measurement(
                test.id(),
                test.eachSide() ? side : Side.UNSTATED,
                new Amount(value),
                unit.code(),
                Measured.DAY,
                test.methods().isEmpty()
                        ? Optional.empty()
                        : Optional.of(test.methods()
                                .get(random.nextInt(test.methods().size()))
                                .id()),
                test.requiresPelvisHeld() ? Optional.of(random.nextInt(4) > 0) : Optional.empty(),
                random.nextBoolean());
    }

    private static Measurement with(Measurement each, double value, Side side) {
        return new Measurement(
                each.test(),
                side,
                new Amount(value),
                each.unit(),
                each.date(),
                each.method(),
                each.pelvisHeld(),
                each.provokesPain());
    }

    @Test
    void aProbabilityIsOneAndADeficitIsMoreLikelyThanNot() {
        var random = new Random(SEED);
        int seen = 0;
        for (int i = 0; i < TRIALS; i++) {
            PhysicalTest test = TESTS.get(random.nextInt(TESTS.size()));
            JudgedMeasurement judged = Measured.judged(person(random), measurement(random, test, Side.LEFT));
            assertThat(judged.priority()).as("seed %d, %s", SEED, judged).isNotNegative();
            if (judged.probability().isPresent()) {
                seen++;
                double probability = judged.probability().getAsDouble();
                assertThat(probability).as("seed %d, %s", SEED, judged).isBetween(0.0, 1.0);
                assertThat(probability >= 0.5).as("seed %d, %s", SEED, judged).isEqualTo(judged.deficit());
            }
        }
        assertThat(seen).isGreaterThan(TRIALS / 20);
    }

    @Test
    void aBetterValueIsNeverAWorseResult() {
        var random = new Random(SEED + 1);
        for (int i = 0; i < TRIALS; i++) {
            PhysicalTest test = TESTS.get(random.nextInt(TESTS.size()));
            if (test.better() == Better.NONE) {
                continue;
            }
            Person person = person(random);
            Measurement one = measurement(random, test, Side.LEFT);
            double value = ((Amount) one.result()).value();
            double step = random.nextDouble() * 10 * (test.better() == Better.HIGHER ? 1 : -1);
            JudgedMeasurement worse = Measured.judged(person, one);
            JudgedMeasurement better = Measured.judged(person, with(one, value + step, one.side()));
            assertThat(better.severity()).as("seed %d, %s", SEED, one).isLessThanOrEqualTo(worse.severity());
            // an error in percent grows with the value, so monotony is asked of absolute errors
            if (worse.probability().isPresent() && !worse.error().orElseThrow().percent()) {
                assertThat(better.probability().orElseThrow())
                        .as("seed %d, %s", SEED, one)
                        .isLessThanOrEqualTo(worse.probability().getAsDouble() + 1e-12);
            }
        }
    }

    @Test
    void swappedSidesMirrorTheAnswer() {
        var random = new Random(SEED + 2);
        List<PhysicalTest> sided = TESTS.stream()
                .filter(PhysicalTest::eachSide)
                // its norms differ by side
                .filter(test -> !test.id().equals("side-bridge-endurance"))
                .toList();
        for (int i = 0; i < TRIALS; i++) {
            PhysicalTest test = sided.get(random.nextInt(sided.size()));
            Person person = person(random);
            Measurement left = measurement(random, test, Side.LEFT);
            double low = test.units().getFirst().possible().low();
            Measurement right =
                    with(left, Math.max(low, ((Amount) left.result()).value() * random.nextDouble()), Side.RIGHT);
            Balance one = Measured.balance(person, left, right);
            Balance other = Measured.balance(
                    person,
                    with(left, ((Amount) right.result()).value(), Side.LEFT),
                    with(right, ((Amount) left.result()).value(), Side.RIGHT));
            assertThat(mirrored(one)).as("seed %d, %s", SEED, left).isEqualTo(said(other));
        }
    }

    private static List<String> said(Balance balance) {
        List<String> said = new ArrayList<>();
        balance.symmetries().forEach(each -> said.add(each.worse() + " " + each.verdict()));
        balance.deficits().forEach(each -> said.add(each.test() + each.kind() + each.side() + each.severity()));
        return said.stream().sorted().toList();
    }

    private static List<String> mirrored(Balance balance) {
        return said(balance).stream()
                .map(each -> each.replace("LEFT", "?").replace("RIGHT", "LEFT").replace("?", "RIGHT"))
                .sorted()
                .toList();
    }

    @Test
    void theOrderOfTheFileDoesNotMatter() {
        var random = new Random(SEED + 3);
        for (int i = 0; i < TRIALS / 10; i++) {
            Person person = person(random);
            List<Measurement> measurements = new ArrayList<>();
            for (PhysicalTest test : TESTS) {
                measurements.add(measurement(random, test, Side.LEFT));
            }
            Balance one = BalanceMaker.of(Measured.CONTENT).balance(person, measurements, List.of());
            Collections.shuffle(measurements, random);
            assertThat(BalanceMaker.of(Measured.CONTENT).balance(person, measurements, List.of()))
                    .as("seed %d", SEED)
                    .isEqualTo(one);
        }
    }
}
