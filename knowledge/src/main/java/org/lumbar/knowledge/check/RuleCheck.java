package org.lumbar.knowledge.check;

import java.util.List;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.PredictionRule;
import org.lumbar.knowledge.PredictionRule.Item;
import org.lumbar.knowledge.PredictionRule.Threshold;

/// Prediction rules: their items, and whether their thresholds make strata whose likelihood ratios rise.
final class RuleCheck {

    private final Catalogue catalogue;
    private final References references;
    private final Figures figures;
    private final Problems problems;
    private final double zeroCell;

    RuleCheck(Catalogue catalogue, References references, Figures figures, Problems problems) {
        this.catalogue = catalogue;
        this.references = references;
        this.figures = figures;
        this.problems = problems;
        this.zeroCell = EvidenceCheck.zeroCell(catalogue.knowledge().design());
    }

    void check() {
        for (PredictionRule rule : catalogue.knowledge().rules().values()) {
            String record = "rule " + rule.id();
            references.citation(record, rule.citation());
            if (!rule.notUsed().isEmpty() && isUsed(rule)) {
                problems.add(record, "it says why it is not used, and a condition uses it; take notUsed away.");
            }
            for (Item item : rule.items()) {
                references.predicate(record + ", item '" + item.label() + "'", item.when());
                item.replaces()
                        .forEach(finding ->
                                references.finding(record + ", item '" + item.label() + "'", "replaces", finding));
                if (item.points() < 1) {
                    problems.add(
                            record,
                            "the item '" + item.label() + "' gives " + item.points()
                                    + " points; at least 1, or the score would not rise with it.");
                }
            }
            if (rule.items().isEmpty() || rule.thresholds().isEmpty()) {
                problems.add(record, "a rule needs items and at least one threshold.");
            } else if (thresholds(record, rule)) {
                strata(record, rule.thresholds());
            }
        }
    }

    private boolean isUsed(PredictionRule rule) {
        return catalogue.knowledge().conditions().stream()
                .flatMap(condition -> condition.rules().stream())
                .anyMatch(use -> use.rule().equals(rule.id()));
    }

    private boolean thresholds(String record, PredictionRule rule) {
        int points = rule.items().stream().mapToInt(Item::points).sum();
        boolean sound = true;
        int before = 0;
        double reached = Double.POSITIVE_INFINITY;
        for (Threshold threshold : rule.thresholds()) {
            double sensitivity = threshold.sensitivity().value();
            figures.share(record, "sensitivity at " + threshold.atLeast(), threshold.sensitivity());
            figures.ratio(record, "lrPositive at " + threshold.atLeast(), threshold.lrPositive());
            if (threshold.atLeast() <= before) {
                problems.add(
                        record,
                        "the threshold " + threshold.atLeast() + " comes after " + before
                                + "; list them in rising order, from 1.");
                sound = false;
            }
            if (threshold.atLeast() > points) {
                problems.add(
                        record,
                        "the threshold " + threshold.atLeast() + " exceeds the " + points + " points of all items.");
                sound = false;
            }
            if (!(sensitivity < reached)) {
                problems.add(
                        record,
                        "the sensitivity " + Numbers.plain(sensitivity) + " at " + threshold.atLeast()
                                + " does not fall below the one before, so the stratum between holds nobody; correct"
                                + " the figures, or leave a threshold out.");
                sound = false;
            }
            if (sensitivity == 1 && threshold.diseased().isEmpty()) {
                problems.add(
                        record,
                        "a sensitivity of 1 at " + threshold.atLeast()
                                + " is a zero cell; give diseased, the people with the disease who reached it.");
                sound = false;
            }
            before = threshold.atLeast();
            reached = sensitivity;
            sound &= sensitivity > 0
                    && sensitivity <= 1
                    && threshold.lrPositive().value() > 0;
        }
        return sound;
    }

    /// The strata as the reasoning makes them: those without the disease follow from sensitivity and cumulative LR.
    private void strata(String record, List<Threshold> thresholds) {
        double[] ill = new double[thresholds.size() + 2];
        double[] well = new double[thresholds.size() + 2];
        ill[0] = 1;
        well[0] = 1;
        for (int i = 0; i < thresholds.size(); i++) {
            Threshold threshold = thresholds.get(i);
            double sensitivity = threshold.sensitivity().value();
            double reached = threshold.diseased().orElse(1);
            ill[i + 1] = sensitivity == 1 ? (reached + zeroCell) / (reached + 2 * zeroCell) : sensitivity;
            well[i + 1] = sensitivity / threshold.lrPositive().value();
        }
        double before = 0;
        for (int i = 0; i <= thresholds.size(); i++) {
            int from = i == 0 ? 0 : thresholds.get(i - 1).atLeast();
            double healthy = well[i] - well[i + 1];
            double ratio = (ill[i] - ill[i + 1]) / healthy;
            if (!(healthy > 0 && ratio > 0)) {
                problems.add(
                        record,
                        "the stratum from " + from + " holds nobody; the sensitivities and the LRs do not fit each"
                                + " other, so correct them or leave a threshold out.");
                return;
            }
            if (!(ratio > before)) {
                problems.add(
                        record,
                        "the LR of the stratum from " + from + " is " + Numbers.plain(ratio)
                                + " and does not rise above " + Numbers.plain(before)
                                + " of the stratum before; correct the figures, or leave a threshold out.");
            }
            before = ratio;
        }
    }
}
