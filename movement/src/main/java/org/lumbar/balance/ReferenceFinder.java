package org.lumbar.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lumbar.knowledge.Sex;
import org.lumbar.knowledge.movement.PhysicalTest;
import org.lumbar.knowledge.movement.TestReference;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Side;

/// Finds the references that fit a measurement and its person: a score before a cut-off, then the closest in
/// protocol, in sex and in age, then what was seen in its source, then the larger study.
final class ReferenceFinder {

    private ReferenceFinder() {}

    /// A reference that does not fit.
    ///
    /// @param reference the reference
    /// @param why why not, in words
    record Unfit(TestReference reference, String why) {}

    /// @param fitting those that fit, closest first
    /// @param unfit those that do not
    /// @param means those of this protocol and person that give a mean alone
    record Found(List<TestReference> fitting, List<Unfit> unfit, List<TestReference> means) {}

    static Found find(PhysicalTest test, Measurement measurement, Person person) {
        List<TestReference> fitting = new ArrayList<>();
        List<Unfit> unfit = new ArrayList<>();
        List<TestReference> means = new ArrayList<>();
        for (TestReference reference : test.references()) {
            if (!judges(reference)) {
                continue;
            }
            Optional<String> why = whyNot(test, reference, measurement, person);
            if (why.isEmpty()) {
                fitting.add(reference);
            } else {
                unfit.add(new Unfit(reference, why.get()));
            }
            if (meanAlone(reference)
                    && otherwise(test, reference, measurement, person).isEmpty()) {
                means.add(reference);
            }
        }
        fitting.sort(closest());
        return new Found(List.copyOf(fitting), List.copyOf(unfit), List.copyOf(means));
    }

    /// Whether it says anything of where people stand; rows of error or accuracy alone do not.
    private static boolean judges(TestReference reference) {
        return reference.mean().isPresent()
                || !reference.cutOffs().isEmpty()
                || !reference.bands().isEmpty();
    }

    private static Comparator<TestReference> closest() {
        return Comparator.comparing((TestReference each) -> !each.givesScore())
                .thenComparing(each -> each.methods().isEmpty())
                .thenComparing(each -> each.sex().isEmpty())
                .thenComparingDouble(ReferenceFinder::yearsOfAge)
                .thenComparing(each -> each.citation().basis().needsMark())
                .thenComparingInt(each -> -each.n().orElse(0));
    }

    private static double yearsOfAge(TestReference reference) {
        return reference.ages().map(ages -> ages.high() - ages.low()).orElse(Double.MAX_VALUE);
    }

    private static Optional<String> whyNot(
            PhysicalTest test, TestReference reference, Measurement measurement, Person person) {
        if (!reference.notUsed().isEmpty()) {
            return Optional.of(reference.notUsed());
        }
        if (!reference.healthy()) {
            return Optional.of("patients, not people without pain");
        }
        if (meanAlone(reference) && reference.cutOffs().isEmpty()) {
            return Optional.of(
                    reference.meanInterval().isPresent()
                            ? "its interval is of the mean, not a range of people, and the standard deviation is not"
                                    + " known"
                            : "a mean without a standard deviation");
        }
        return otherwise(test, reference, measurement, person);
    }

    /// A mean without a standard deviation places nobody.
    private static boolean meanAlone(TestReference reference) {
        return reference.mean().isPresent()
                && reference.sd().isEmpty()
                && reference.bands().isEmpty()
                && reference.healthy()
                && reference.notUsed().isEmpty();
    }

    /// Why it is for another unit, side, way of measuring or person.
    private static Optional<String> otherwise(
            PhysicalTest test, TestReference reference, Measurement measurement, Person person) {
        String unit = unit(test, reference, "");
        if (!unit.equals(measurement.unit())) {
            return Optional.of("in another unit (" + unit + ")");
        }
        if (!reference.side().isEmpty() && !Side.ofId(reference.side()).equals(Optional.of(measurement.side()))) {
            return Optional.of("for the other side");
        }
        Optional<String> otherWay = otherWay(test, reference, measurement);
        return otherWay.isPresent() ? otherWay : otherPerson(reference, person);
    }

    private static Optional<String> otherWay(PhysicalTest test, TestReference reference, Measurement measurement) {
        if (reference.methods().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> method = method(test, measurement);
        if (method.isEmpty()) {
            return Optional.of("for one way of measuring (" + String.join(", ", reference.methods())
                    + "), and here the way is not said");
        }
        return reference.methods().contains(method.get())
                ? Optional.empty()
                : Optional.of("for another way of measuring (" + String.join(", ", reference.methods()) + ")");
    }

    private static Optional<String> otherPerson(TestReference reference, Person person) {
        if (reference.sex().isPresent() && !reference.sex().get().equals(person.sex())) {
            return Optional.of(
                    person.sex() == Sex.UNKNOWN ? "for one sex, and here the sex is not known" : "for the other sex");
        }
        if (reference.ages().isPresent()) {
            String ages = reference.ages().get().toString() + " years";
            if (person.age().isEmpty()) {
                return Optional.of("for " + ages + ", and here the age is not known");
            }
            if (!reference.ages().get().contains(person.age().getAsInt())) {
                return Optional.of("for " + ages);
            }
        }
        return Optional.empty();
    }

    /// The unit of a figure: its own, else its row's, else the test's first.
    static String unit(PhysicalTest test, TestReference reference, String own) {
        if (!own.isEmpty()) {
            return own;
        }
        if (!reference.unit().isEmpty()) {
            return reference.unit();
        }
        return test.units().isEmpty() ? "" : test.units().getFirst().code();
    }

    /// The way a test was done: as said, or the only one there is.
    static Optional<String> method(PhysicalTest test, Measurement measurement) {
        return measurement.method().isEmpty() && test.methods().size() == 1
                ? Optional.of(test.methods().getFirst().id())
                : measurement.method();
    }
}
