package org.lumbar.explanation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.lumbar.knowledge.Evidence;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Derivation;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Predicate;
import org.lumbar.knowledge.Prior;
import org.lumbar.knowledge.Range;
import org.lumbar.presentation.FindingIndex;

/// The values of each quantity that are worth trying: one on each side of every boundary that the content draws, and
/// one at the boundary itself. Between two boundaries all values say the same.
final class QuantityValues {

    /// Twice the largest distance from a boundary at which a value is tried.
    private static final int WIDEST_STEP = 2;

    private final Map<String, TreeSet<Double>> boundaries = new HashMap<>();

    QuantityValues(Knowledge knowledge) {
        knowledge.redFlagRules().forEach(rule -> look(rule.when()));
        knowledge.routineRules().forEach(rule -> look(rule.when()));
        knowledge.gates().forEach(gate -> look(gate.applies()));
        knowledge.predicates().values().forEach(named -> look(named.when()));
        knowledge.rules().values().forEach(rule -> rule.items().forEach(item -> look(item.when())));
        for (Finding finding : knowledge.findings()) {
            if (finding.derivation().orElse(null) instanceof Derivation.FromQuantity from) {
                note(from.quantity(), from.present());
                from.absent().ifPresent(range -> note(from.quantity(), range));
            }
        }
        knowledge.conditions().forEach(condition -> {
            condition.entry().ifPresent(entry -> {
                look(entry.when());
                entry.prior().forEach(this::look);
            });
            condition.establishedBy().forEach(each -> look(each.with()));
            condition.priors().forEach(this::look);
            condition.evidence().forEach(row -> {
                if (row.target() instanceof Evidence.Target.Strata strata) {
                    strata.strata().forEach(stratum -> note(strata.finding(), stratum.range()));
                }
            });
        });
        int adultAge = (int) knowledge.design().value("adult-age");
        note(FindingIndex.AGE, new Range(adultAge, true, Double.POSITIVE_INFINITY, true));
    }

    private void look(Prior prior) {
        prior.ages().ifPresent(range -> note(FindingIndex.AGE, range));
    }

    private void look(Predicate predicate) {
        switch (predicate) {
            case Predicate.Measured measured -> note(measured.quantity(), measured.range());
            case Predicate.All all -> all.of().forEach(this::look);
            case Predicate.Any any -> any.of().forEach(this::look);
            case Predicate.AtLeast atLeast -> atLeast.of().forEach(this::look);
            case Predicate.Unless unless -> look(unless.of());
            case Predicate.Present _, Predicate.Absent _, Predicate.Named _, Predicate.SeenIn _ -> {}
        }
    }

    private void note(String quantity, Range range) {
        TreeSet<Double> known = boundaries.computeIfAbsent(quantity, _ -> new TreeSet<>());
        if (Double.isFinite(range.low())) {
            known.add(range.low());
        }
        if (Double.isFinite(range.high())) {
            known.add(range.high());
        }
    }

    /// The values to try, ascending.
    List<Double> of(Finding quantity) {
        Double[] limits =
                boundaries.getOrDefault(quantity.id(), new TreeSet<>()).toArray(Double[]::new);
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < limits.length; i++) {
            double step = i + 1 < limits.length ? limits[i + 1] - limits[i] : WIDEST_STEP;
            double before = i > 0 ? limits[i] - limits[i - 1] : WIDEST_STEP;
            values.add(between(limits[i] - Math.min(before, WIDEST_STEP) / 2, quantity));
            values.add(limits[i]);
            values.add(between(limits[i] + Math.min(step, WIDEST_STEP) / 2, quantity));
        }
        return values.stream()
                .filter(value -> quantity.possible().isEmpty()
                        || quantity.possible().get().contains(value))
                .sorted()
                .distinct()
                .toList();
    }

    /// The same value, in whole numbers for what is counted in years and days.
    private static double between(double value, Finding quantity) {
        boolean counted =
                quantity.id().equals(FindingIndex.AGE) || quantity.id().equals(FindingIndex.EPISODE_DURATION);
        return counted ? Math.rint(value) : value;
    }
}
