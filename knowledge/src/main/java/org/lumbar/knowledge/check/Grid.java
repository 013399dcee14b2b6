package org.lumbar.knowledge.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lumbar.knowledge.Gate;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.Predicate;
import org.lumbar.knowledge.RedFlagRule;
import org.lumbar.knowledge.Sex;

/// People of every sex, age and duration of pain that the rules and gates tell apart.
final class Grid {

    /// One of them.
    ///
    /// @param sex the sex, may be unknown
    /// @param age years, `NaN` when unknown
    /// @param duration days, `NaN` when unknown
    record Person(Sex sex, double age, double duration) {

        /// Whether the finding is a sex and the person's is known.
        boolean sexKnown(String finding) {
            return sex != Sex.UNKNOWN && (finding.equals(Catalogue.FEMALE) || finding.equals(Catalogue.MALE));
        }

        /// Whether the person is of this known sex.
        boolean is(String finding) {
            return sex.id().equals(finding);
        }

        /// Age or duration, `NaN` when unknown or another quantity.
        double value(String quantity) {
            return switch (quantity) {
                case Catalogue.AGE -> age;
                case Catalogue.EPISODE_DURATION -> duration;
                default -> Double.NaN;
            };
        }

        @Override
        public String toString() {
            return "sex " + sex.id() + ", age " + shown(age) + ", days of pain " + shown(duration);
        }

        private static String shown(double value) {
            return Double.isNaN(value) ? "unknown" : Numbers.plain(value);
        }
    }

    private Grid() {}

    static List<Person> of(Catalogue catalogue) {
        Knowledge knowledge = catalogue.knowledge();
        Set<Double> ages = new TreeSet<>(List.of(18.0, 100.0, Double.NaN));
        Set<Double> durations = new TreeSet<>(List.of(1.0, 1000.0, Double.NaN));
        var predicates = new ArrayList<Predicate>();
        knowledge.redFlagRules().stream().map(RedFlagRule::when).forEach(predicates::add);
        knowledge.gates().stream().map(Gate::applies).forEach(predicates::add);
        for (Predicate predicate : predicates) {
            for (Predicate each : catalogue.withNamed(predicate)) {
                cuts(each, Catalogue.AGE, ages);
                cuts(each, Catalogue.EPISODE_DURATION, durations);
            }
        }
        List<Person> people = new ArrayList<>();
        for (Sex sex : Sex.values()) {
            for (double age : ages) {
                for (double duration : durations) {
                    people.add(new Person(sex, age, duration));
                }
            }
        }
        return people;
    }

    private static void cuts(Predicate predicate, String quantity, Set<Double> values) {
        switch (predicate) {
            case Predicate.Measured measured -> {
                if (measured.quantity().equals(quantity)) {
                    cut(measured.range().low(), values);
                    cut(measured.range().high(), values);
                }
            }
            case Predicate.Unless unless -> cuts(unless.of(), quantity, values);
            case Predicate.All all -> all.of().forEach(part -> cuts(part, quantity, values));
            case Predicate.Any any -> any.of().forEach(part -> cuts(part, quantity, values));
            case Predicate.AtLeast atLeast -> atLeast.of().forEach(part -> cuts(part, quantity, values));
            case Predicate.Present _, Predicate.Absent _, Predicate.Named _, Predicate.SeenIn _ -> {}
        }
    }

    private static void cut(double end, Set<Double> values) {
        if (Double.isFinite(end)) {
            values.addAll(List.of(Math.max(0, end - 1), end, end + 1));
        }
    }
}
