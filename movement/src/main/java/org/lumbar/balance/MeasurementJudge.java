package org.lumbar.balance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.lumbar.balance.Comparison.Rule;
import org.lumbar.knowledge.Range;
import org.lumbar.knowledge.movement.BalanceContent;
import org.lumbar.knowledge.movement.PhysicalTest;
import org.lumbar.knowledge.movement.PhysicalTest.Better;
import org.lumbar.knowledge.movement.PhysicalTest.Certainty;
import org.lumbar.knowledge.movement.PhysicalTest.Role;
import org.lumbar.knowledge.movement.TestReference;
import org.lumbar.knowledge.movement.TestReference.CutOff;
import org.lumbar.presentation.Person;

/// Judges one measurement.
final class MeasurementJudge {

    private final BalanceContent content;
    private final ErrorFinder errors;

    MeasurementJudge(BalanceContent content) {
        this.content = content;
        this.errors = new ErrorFinder(content.tests());
    }

    JudgedMeasurement judge(Measurement measurement, Person person) {
        PhysicalTest test = content.tests().get(measurement.test());
        if (test == null) {
            throw new IllegalArgumentException("the content has no physical test " + measurement.test());
        }
        return switch (measurement.result()) {
            case Measurement.Amount(double value) -> amount(measurement, test, value, person);
            case Measurement.Sign(boolean positive) -> sign(measurement, test, positive);
        };
    }

    private JudgedMeasurement sign(Measurement measurement, PhysicalTest test, boolean positive) {
        Severity severity = positive && test.role() == Role.JUDGED ? Severity.MILD : Severity.NONE;
        return new JudgedMeasurement(
                measurement,
                test,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                severity,
                OptionalDouble.empty(),
                1,
                priority(severity, measurement, test, 1),
                cautions(measurement, test, List.of()));
    }

    private JudgedMeasurement amount(Measurement measurement, PhysicalTest test, double value, Person person) {
        ReferenceFinder.Found found = ReferenceFinder.find(test, measurement, person);
        List<Comparison> comparisons = new ArrayList<>();
        found.fitting().forEach(reference -> comparisons.addAll(compare(test, reference, value)));
        Optional<TestError> error = errors.find(
                test,
                measurement,
                found.fitting().stream().filter(TestReference::givesScore).findFirst());
        boolean judged = test.role() == Role.JUDGED && !comparisons.isEmpty();
        Optional<Comparison> deciding = judged ? Optional.of(deciding(comparisons)) : Optional.empty();
        Severity severity = deciding.map(Comparison::severity).orElse(Severity.NONE);
        boolean held = held(measurement);
        double weight = held ? 1 : content.constant("protocol-not-held");
        OptionalDouble probability = deciding.isPresent() && held && error.isPresent()
                ? OptionalDouble.of(
                        deciding.get().probability(value, error.get().standardError(value)))
                : OptionalDouble.empty();
        return new JudgedMeasurement(
                measurement,
                test,
                List.copyOf(comparisons),
                comparisons.isEmpty() ? reasons(found) : List.of(),
                found.means(),
                error,
                severity,
                probability,
                weight,
                priority(severity, measurement, test, weight),
                cautions(measurement, test, comparisons));
    }

    /// The closest reference decides; of several limits of one, that which the value lies beyond.
    private static Comparison deciding(List<Comparison> comparisons) {
        Comparison first = comparisons.getFirst();
        return comparisons.stream()
                .filter(each -> each.reference().equals(first.reference()) && each.rule() == first.rule())
                .filter(Comparison::beyond)
                .findFirst()
                .orElse(first);
    }

    private static boolean held(Measurement measurement) {
        return measurement.pelvisHeld().orElse(true);
    }

    private List<Comparison> compare(PhysicalTest test, TestReference reference, double value) {
        List<Comparison> comparisons = new ArrayList<>();
        if (reference.givesScore() && test.better() != Better.NONE) {
            comparisons.add(score(test, reference, value));
        }
        reference.cutOffs().forEach(cutOff -> comparisons.add(cutOff(reference, cutOff, value)));
        if (!reference.bands().isEmpty()) {
            comparisons.add(band(reference, value));
        }
        return comparisons;
    }

    private Comparison score(PhysicalTest test, TestReference reference, double value) {
        double mean = reference.mean().orElseThrow();
        double sd = reference.sd().orElseThrow();
        boolean below = test.better() == Better.HIGHER;
        double z = (below ? value - mean : mean - value) / sd;
        double mild = content.constant("deficit-mild");
        return new Comparison(
                reference,
                Rule.SCORE,
                OptionalDouble.of(z),
                below ? mean + mild * sd : mean - mild * sd,
                below,
                severity(z),
                "");
    }

    private Severity severity(double z) {
        if (z <= content.constant("deficit-marked")) {
            return Severity.MARKED;
        }
        if (z <= content.constant("deficit-moderate")) {
            return Severity.MODERATE;
        }
        return z <= content.constant("deficit-mild") ? Severity.MILD : Severity.NONE;
    }

    /// A cut-off says only that a result lies beyond it; how far cannot be graded without a standard deviation.
    private static Comparison cutOff(TestReference reference, CutOff cutOff, double value) {
        Range beyond = cutOff.beyond();
        boolean below = beyond.low() == Double.NEGATIVE_INFINITY;
        return new Comparison(
                reference,
                Rule.CUT_OFF,
                OptionalDouble.empty(),
                below ? beyond.high() : beyond.low(),
                below,
                beyond.contains(value) ? Severity.MILD : Severity.NONE,
                cutOff.words());
    }

    /// A band's name is that of the highest limit reached; below the lowest lies a deficit.
    private static Comparison band(TestReference reference, double value) {
        String name = "";
        for (var band : reference.bands().entrySet()) {
            name = value >= band.getValue() ? band.getKey() : name;
        }
        double lowest = reference.bands().values().iterator().next();
        return new Comparison(
                reference,
                Rule.BAND,
                OptionalDouble.empty(),
                lowest,
                true,
                name.isEmpty() ? Severity.MILD : Severity.NONE,
                name.isEmpty()
                        ? "below the band "
                                + reference.bands().keySet().iterator().next()
                        : name.replace('-', ' '));
    }

    private static List<String> reasons(ReferenceFinder.Found found) {
        Set<String> reasons = new LinkedHashSet<>();
        found.unfit().forEach(each -> reasons.add(each.reference().population() + ": " + each.why()));
        return reasons.isEmpty() ? List.of("the content holds no reference for this test") : List.copyOf(reasons);
    }

    private double priority(Severity severity, Measurement measurement, PhysicalTest test, double weight) {
        double graded = severity == Severity.NONE ? 0 : content.constant("severity-" + severity.id());
        double certainty = content.constant(test.certainty() == Certainty.LOW ? "certainty-low" : "certainty-very-low");
        return graded * certainty * (measurement.provokesPain() ? content.constant("pain-provoked") : 1) * weight;
    }

    private static List<String> cautions(Measurement measurement, PhysicalTest test, List<Comparison> comparisons) {
        List<String> cautions = new ArrayList<>();
        if (!held(measurement)) {
            cautions.add("the pelvis was not held, so this tells a real deficit from none no better than chance; it"
                    + " keeps little weight: measure again with the pelvis held");
        }
        if (test.role() == Role.INFORMATION) {
            cautions.add(test.roleReason());
        }
        if (!comparisons.isEmpty() && comparisons.getFirst().reference().skewed()) {
            cautions.add("the distribution is skewed, so the standard deviations are a rough guide");
        }
        return List.copyOf(cautions);
    }
}
