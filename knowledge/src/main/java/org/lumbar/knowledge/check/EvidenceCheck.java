package org.lumbar.knowledge.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Design;
import org.lumbar.knowledge.Evidence;
import org.lumbar.knowledge.Evidence.Stratum;
import org.lumbar.knowledge.Evidence.Target;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Numbers;

/// The evidence rows of a condition.
final class EvidenceCheck {

    /// Findings that say only that there is back pain, which is what brings people here.
    private static final Set<String> BACK_PAIN = Set.of("lbp", "back-pain-any", "back-pain-site-unstated");

    private static final double ROUNDING = 1e-9;

    private final Catalogue catalogue;
    private final References references;
    private final Figures figures;
    private final Problems problems;
    private final double zeroCell;

    EvidenceCheck(Catalogue catalogue, References references, Figures figures, Problems problems) {
        this.catalogue = catalogue;
        this.references = references;
        this.figures = figures;
        this.problems = problems;
        this.zeroCell = zeroCell(catalogue.knowledge().design());
    }

    /// The continuity correction, with the usual one where the constant is missing (a problem of its own).
    static double zeroCell(Design design) {
        Design.Constant constant = design.constants().get("zero-cell-correction");
        return constant == null ? 0.5 : constant.value();
    }

    void check(Condition condition) {
        for (Evidence row : condition.evidence()) {
            String finding = row.target().finding();
            String source = row.citation().source();
            String record = "condition " + condition.id() + ", evidence on " + finding
                    + (source.isEmpty() ? "" : " (" + source + ")");
            references.citation(record, row.citation());
            population(record, condition, row.population());
            counts(record, row);
            if (row.used() && BACK_PAIN.contains(finding)) {
                problems.add(record, "back pain itself is never evidence; list the row with notUsed, or take it away.");
            }
            switch (row.target()) {
                case Target.Accuracy accuracy -> {
                    references.booleanFinding(record, "it", finding);
                    accuracy(record, condition, row, accuracy);
                }
                case Target.Strata strata -> {
                    references.quantity(record, "it", finding);
                    strata(record, row, strata.strata());
                }
                case Target.Pattern pattern -> {
                    references.booleanFinding(record, "it", finding);
                    references.known(
                            record,
                            "it",
                            "pattern strength",
                            pattern.strength(),
                            catalogue.knowledge().design().patternStrengths().keySet());
                }
            }
        }
    }

    void population(String record, Condition condition, String population) {
        boolean ofEntry = condition
                .entry()
                .map(entry -> entry.population().equals(population))
                .orElse(false);
        if (!population.equals(Evidence.ALL) && !ofEntry) {
            problems.add(
                    record,
                    "its population " + population + " is neither 'all' nor that of the condition's entry"
                            + condition
                                    .entry()
                                    .map(entry -> " (" + entry.population() + ")")
                                    .orElse(", since it has none")
                            + "; it would never be used.");
        }
    }

    private void counts(String record, Evidence row) {
        int n = row.n().orElse(Integer.MAX_VALUE);
        int diseased = row.diseased().orElse(0);
        if (n < 1 || diseased < 0 || diseased > n) {
            problems.add(
                    record,
                    "diseased " + diseased + " of n " + n + " cannot be; n is everyone in the study, diseased a part.");
        }
    }

    private void accuracy(String record, Condition condition, Evidence row, Target.Accuracy accuracy) {
        accuracy.sensitivity().ifPresent(figure -> figures.share(record, "sensitivity", figure));
        accuracy.specificity().ifPresent(figure -> figures.share(record, "specificity", figure));
        if (!row.used()) {
            return;
        }
        accuracy.lrPositive().ifPresent(figure -> figures.ratio(record, "lrPositive", figure));
        accuracy.lrNegative().ifPresent(figure -> figures.ratio(record, "lrNegative", figure));
        zeroCells(record, row, accuracy);
        Optional<LikelihoodRatio> present = LikelihoodRatio.present(row, accuracy, zeroCell);
        Optional<LikelihoodRatio> absent = LikelihoodRatio.absent(row, accuracy, zeroCell);
        double positive = present.map(LikelihoodRatio::value).orElse(1.0);
        double negative = absent.map(LikelihoodRatio::value).orElse(1.0);
        boolean bothRaise = positive > 1 + ROUNDING && negative > 1 + ROUNDING;
        boolean bothLower = positive < 1 - ROUNDING && negative < 1 - ROUNDING;
        if (bothRaise || bothLower) {
            problems.add(
                    record,
                    "LR+ " + Numbers.plain(positive) + " and LR- " + Numbers.plain(negative) + " both "
                            + (bothRaise ? "raise" : "lower") + " it, which cannot be; correct the figures.");
        } else if (positive < 1 - ROUNDING) {
            lowers(record, condition, accuracy.finding(), present.orElseThrow());
        } else if (negative > 1 + ROUNDING && present.isEmpty()) {
            problems.add(
                    record,
                    "LR- " + Numbers.plain(negative)
                            + " raises it when absent and no LR+ is given; list the row with notUsed, or give both.");
        }
    }

    /// A row that lowers when something is present is used only where that is sure and no red flag is meant.
    private void lowers(String record, Condition condition, String id, LikelihoodRatio present) {
        boolean redFlag = condition.serious()
                && catalogue.finding(id).map(Finding::redFlag).orElse(false);
        if (redFlag || !(present.high() < 1)) {
            problems.add(
                    record,
                    "LR+ " + Numbers.plain(present.value()) + " lowers it when present, and "
                            + (redFlag
                                    ? "a red flag must not lower a serious condition"
                                    : "its interval does not exclude 1")
                            + "; the row would be dropped in silence, so list it with notUsed and the reason.");
        }
    }

    private void zeroCells(String record, Evidence row, Target.Accuracy accuracy) {
        boolean zero = accuracy.sensitivity().filter(EvidenceCheck::isEnd).isPresent()
                || accuracy.specificity().filter(EvidenceCheck::isEnd).isPresent();
        boolean printed =
                accuracy.lrPositive().isPresent() || accuracy.lrNegative().isPresent();
        if (zero && !printed && !LikelihoodRatio.counted(row)) {
            problems.add(
                    record,
                    "a sensitivity or specificity of 0 or 1 is a zero cell, which only counts can correct; give n and"
                            + " diseased, or a likelihood ratio, or list the row with notUsed.");
        }
    }

    private static boolean isEnd(Figure figure) {
        return figure.value() == 0 || figure.value() == 1;
    }

    private void strata(String record, Evidence row, List<Stratum> strata) {
        if (strata.isEmpty()) {
            problems.add(record, "it has no strata; give at least one range with its lr.");
        }
        for (int i = 0; i < strata.size(); i++) {
            Stratum stratum = strata.get(i);
            if (row.used()) {
                figures.ratio(record, "lr of " + stratum.range(), stratum.lr());
            }
            if (i > 0) {
                Ranges.follows(strata.get(i - 1).range(), stratum.range())
                        .ifPresent(problem -> problems.add(record, problem));
            }
        }
    }
}
