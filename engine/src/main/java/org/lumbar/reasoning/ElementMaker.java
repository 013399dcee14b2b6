package org.lumbar.reasoning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Evidence;
import org.lumbar.knowledge.Evidence.Group;
import org.lumbar.knowledge.Evidence.Target;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Frequency;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Range;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.FindingIndex;

/// Chooses one row for each finding and makes an element of it; the other rows widen its interval to span their
/// points.
final class ElementMaker {

    private final Knowledge knowledge;
    private final FindingIndex index;
    private final Constants constants;
    private final AccuracyArithmetic arithmetic;
    private final boolean measuredOnly;
    private final Consumer<Unused> unused;

    ElementMaker(
            Knowledge knowledge,
            FindingIndex index,
            Constants constants,
            boolean measuredOnly,
            Consumer<Unused> unused) {
        this.knowledge = knowledge;
        this.index = index;
        this.constants = constants;
        this.arithmetic = new AccuracyArithmetic(constants.zeroCell(), constants.lrFactor());
        this.measuredOnly = measuredOnly;
        this.unused = unused;
    }

    /// An element before its block has a number.
    record Made(Element element, String block, Group group) {}

    /// The elements of the rows of a condition.
    ///
    /// @param population the population to reason in
    /// @param entryFindings findings that are part of the entry's picture and so are no evidence within it
    Map<String, Made> rows(
            Condition condition, Setting setting, String population, java.util.Set<String> entryFindings) {
        Map<String, List<Evidence>> byFinding = new LinkedHashMap<>();
        for (Evidence row : condition.evidence()) {
            boolean pattern = row.target() instanceof Target.Pattern;
            if (!row.used() || (pattern && measuredOnly)) {
                continue;
            }
            if (!row.population().equals(population) && !row.population().equals(Evidence.ALL)) {
                continue;
            }
            byFinding
                    .computeIfAbsent(row.target().finding(), _ -> new ArrayList<>())
                    .add(row);
        }
        Map<String, Made> made = new LinkedHashMap<>();
        byFinding.forEach((finding, rows) -> {
            boolean measuredHere =
                    rows.stream().anyMatch(row -> row.population().equals(population));
            if (!measuredHere && entryFindings.contains(finding)) {
                return;
            }
            List<Evidence> candidates = rows.stream()
                    .filter(row -> !measuredHere || row.population().equals(population))
                    .sorted((a, b) -> preference(a, b, setting))
                    .toList();
            element(condition, setting, population, candidates)
                    .ifPresent(element -> made.put(
                            finding,
                            new Made(
                                    element,
                                    candidates.getFirst().block(),
                                    candidates.getFirst().group())));
        });
        return made;
    }

    /// Measured before patterns, in this setting before others, then the better checked, then the larger study.
    private static int preference(Evidence a, Evidence b, Setting setting) {
        int order = Boolean.compare(a.target() instanceof Target.Pattern, b.target() instanceof Target.Pattern);
        if (order == 0) {
            order = Boolean.compare(b.settings().contains(setting), a.settings().contains(setting));
        }
        if (order == 0) {
            order = a.citation().basis().compareTo(b.citation().basis());
        }
        return order == 0 ? Integer.compare(b.n().orElse(0), a.n().orElse(0)) : order;
    }

    private Optional<Element> element(
            Condition condition, Setting setting, String population, List<Evidence> candidates) {
        Evidence best = candidates.getFirst();
        boolean elsewhere =
                !best.settings().contains(setting) || !best.population().equals(population);
        double widening = elsewhere ? constants.outsideSetting() : 1;
        return switch (best.target()) {
            case Target.Accuracy accuracy -> finding(condition, best, accuracy, candidates, widening);
            case Target.Pattern pattern -> Optional.of(pattern(best, pattern, widening));
            case Target.Strata strata -> Optional.of(strata(best, strata, widening));
        };
    }

    private Optional<Element> finding(
            Condition condition, Evidence best, Target.Accuracy accuracy, List<Evidence> candidates, double widening) {
        int number = index.require(accuracy.finding());
        Finding finding = index.finding(number);
        Lr present = arithmetic.present(best, accuracy).orElse(Lr.NONE);
        Lr absent = arithmetic.absent(best, accuracy).orElse(Lr.NONE);
        if (present.log() < 0
                && (!present.widened(widening).lowersSurely() || (condition.serious() && finding.redFlag()))) {
            unused.accept(new Unused(
                    condition.id(),
                    finding.id(),
                    best.citation().source(),
                    finding.redFlag() && condition.serious()
                            ? "a red flag that is present must not lower a serious condition"
                            : "it would lower when present, and its interval does not exclude 1"));
            return Optional.empty();
        }
        boolean earned = absent.widened(widening).lowersSurely();
        for (Evidence other : candidates) {
            if (other.target() instanceof Target.Accuracy second) {
                present = spanned(present, arithmetic.present(other, second));
                absent = spanned(absent, arithmetic.absent(other, second));
            }
        }
        if (absent.log() > 0 && present.log() <= 0 && !finding.redFlag()) {
            earned = absent.known() && absent.low() > 0;
        } else if (absent.log() > 0) {
            // a denial never raises where the presence does not lower
            absent = Lr.NONE;
            earned = true;
        }
        return Optional.of(new FindingElement(
                0,
                number,
                present.widened(widening),
                true,
                absent.widened(widening),
                earned,
                accuracy.sensitivity().map(Figure::value).orElse(Double.NaN),
                accuracy.specificity().map(Figure::value).orElse(Double.NaN),
                about(best, candidates, widening)));
    }

    private static Lr spanned(Lr chosen, Optional<Lr> other) {
        return other.isEmpty() || chosen.saysNothing()
                ? chosen
                : chosen.spanning(other.get().log());
    }

    private Element pattern(Evidence row, Target.Pattern pattern, double widening) {
        Figure strength = constants.patternStrengths().get(pattern.strength());
        if (strength == null) {
            throw new IllegalArgumentException("design.yaml has no pattern strength " + pattern.strength());
        }
        Lr ratio = Lr.of(strength, constants.lrFactor());
        Frequency frequency = knowledge.frequencies().get(pattern.finding());
        if (frequency != null && ratio.log() > 0) {
            double bound = Math.max(0, StrictMath.log(constants.patternFrequencyBound() / frequency.share()));
            ratio = ratio.atMost(bound);
        }
        // a pattern that argues against a condition was never measured, so it moves only the lower end
        return new FindingElement(
                0,
                index.require(pattern.finding()),
                ratio.widened(widening),
                ratio.log() >= 0,
                Lr.NONE,
                true,
                Double.NaN,
                Double.NaN,
                about(row, List.of(row), widening));
    }

    private Element strata(Evidence row, Target.Strata strata, double widening) {
        int size = strata.strata().size();
        Range[] ranges = new Range[size];
        Lr[] ratios = new Lr[size];
        boolean[] earned = new boolean[size];
        for (int i = 0; i < size; i++) {
            ranges[i] = strata.strata().get(i).range();
            Lr ratio = Lr.of(strata.strata().get(i).lr(), constants.lrFactor());
            ratios[i] = ratio.widened(widening);
            earned[i] = ratio.log() >= 0 || ratios[i].lowersSurely();
        }
        return new StrataElement(
                0, index.require(strata.finding()), ranges, ratios, earned, about(row, List.of(row), widening));
    }

    private Element.About about(Evidence best, List<Evidence> candidates, double widening) {
        var sources = new LinkedHashSet<String>();
        for (Evidence row : candidates) {
            if (!row.citation().source().isEmpty()) {
                sources.add(row.citation().source());
            }
        }
        Finding finding = index.finding(index.require(best.target().finding()));
        boolean pattern = best.target() instanceof Target.Pattern;
        return new Element.About(
                finding.id(),
                finding.label(),
                pattern ? Basis.PATTERN : best.citation().basis(),
                List.copyOf(sources),
                best.n().orElse(0),
                pattern,
                widening > 1 ? "measured in another setting or population; its interval is widened" : "");
    }
}
