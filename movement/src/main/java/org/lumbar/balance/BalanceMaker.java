package org.lumbar.balance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.lumbar.balance.Deficit.Kind;
import org.lumbar.balance.Symmetry.Verdict;
import org.lumbar.knowledge.movement.BalanceContent;
import org.lumbar.knowledge.movement.MovementFact;
import org.lumbar.knowledge.movement.PhysicalTest;
import org.lumbar.knowledge.movement.PhysicalTest.Certainty;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Side;

/// Makes the balance of one person: a pure function of the content, the person and the measurements.
public final class BalanceMaker {

    private final BalanceContent content;
    private final MeasurementJudge judge;

    private BalanceMaker(BalanceContent content) {
        this.content = content;
        this.judge = new MeasurementJudge(content);
    }

    /// A maker on a content.
    public static BalanceMaker of(BalanceContent content) {
        return new BalanceMaker(content);
    }

    /// The balance.
    ///
    /// @param person age and sex choose the references
    /// @param measurements every test done, in any order; the latest of a test and side is judged, the one
    ///     before it gives the change
    /// @param conditions identifiers of conditions that are established or likely, and of findings that are
    ///     present
    /// @throws IllegalArgumentException when a measurement names a test that the content does not have
    public Balance balance(Person person, List<Measurement> measurements, Collection<String> conditions) {
        List<JudgedMeasurement> latest = latest(measurements).stream()
                .map(each -> judge.judge(each, person))
                .toList();
        List<Symmetry> symmetries = new ArrayList<>();
        var sides = new SymmetryMaker(content);
        content.tests().values().forEach(test -> sides.of(test, latest).ifPresent(symmetries::add));
        List<Change> changes = latest.stream()
                .map(each -> ChangeMaker.since(measurements, each))
                .flatMap(Optional::stream)
                .toList();
        return new Balance(
                latest,
                List.copyOf(symmetries),
                changes,
                new PairMaker(content).pairs(latest),
                deficits(latest, symmetries),
                known(latest),
                existing(conditions),
                content.facts("likelihood"));
    }

    /// The latest measurement of each test and side, in the order of the content, left before right.
    private List<Measurement> latest(List<Measurement> measurements) {
        record Key(String test, Side side) {}
        Map<Key, Measurement> latest = new LinkedHashMap<>();
        for (Measurement each : measurements) {
            latest.merge(
                    new Key(each.test(), each.side()),
                    each,
                    (before, later) -> later.date().isBefore(before.date()) ? before : later);
        }
        List<String> order = List.copyOf(content.tests().keySet());
        return latest.values().stream()
                .sorted(Comparator.comparingInt((Measurement each) -> order.indexOf(each.test()))
                        .thenComparing(Measurement::side))
                .toList();
    }

    private List<Deficit> deficits(List<JudgedMeasurement> latest, List<Symmetry> symmetries) {
        List<Deficit> deficits = new ArrayList<>();
        for (JudgedMeasurement each : latest) {
            if (each.deficit()) {
                deficits.add(new Deficit(
                        each.test().id(),
                        each.measurement().side(),
                        each.value().isPresent() ? Kind.REFERENCE : Kind.SIGN,
                        each.severity(),
                        each.probability(),
                        each.test().certainty(),
                        each.weight(),
                        each.priority()));
            }
        }
        symmetries.stream().filter(Symmetry::raised).map(this::asymmetry).forEach(deficits::add);
        return deficits.stream()
                .sorted(Comparator.comparingDouble((Deficit each) -> -each.priority())
                        .thenComparing(Deficit::test)
                        .thenComparing(Deficit::side))
                .toList();
    }

    /// A difference between the sides says nothing of low back pain that was measured, whatever the test.
    private Deficit asymmetry(Symmetry symmetry) {
        PhysicalTest test = symmetry.test();
        Severity severity = symmetry.verdict() == Verdict.MARKEDLY_UNEVEN ? Severity.MARKED : Severity.MILD;
        JudgedMeasurement worse = symmetry.worse() == Side.LEFT ? symmetry.left() : symmetry.right();
        double priority = content.constant("severity-" + severity.id())
                * content.constant("certainty-very-low")
                * (worse.measurement().provokesPain() ? content.constant("pain-provoked") : 1)
                * worse.weight();
        return new Deficit(
                test.id(),
                symmetry.worse(),
                Kind.ASYMMETRY,
                severity,
                OptionalDouble.empty(),
                Certainty.VERY_LOW,
                worse.weight(),
                priority);
    }

    private List<MovementFact> known(List<JudgedMeasurement> latest) {
        if (latest.isEmpty()) {
            return List.of();
        }
        Set<String> tests = latest.stream().map(each -> each.test().id()).collect(Collectors.toSet());
        return content.facts("imbalance-and-pain").stream()
                .filter(fact -> fact.about().isEmpty() || fact.about().stream().anyMatch(tests::contains))
                .toList();
    }

    private List<MovementFact> existing(Collection<String> conditions) {
        return content.facts("existing-condition").stream()
                .filter(fact -> fact.about().stream().anyMatch(conditions::contains))
                .toList();
    }
}
