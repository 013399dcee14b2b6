package org.lumbar.reasoning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingIndex;

/// One condition in one population and one setting: its prior and its elements of evidence.
final class PopulationModel {

    private static final int[] NO_ELEMENTS = {};
    private static final double ROUNDING = 1e-5;

    private final String population;
    private final String populationLabel;
    private final Setting setting;
    private final PriorChoice priors;
    private final Element[] elements;
    private final int[][] silencedBy;
    private final Combiner combiner;
    private final Lr cap;
    private final boolean raised;
    private final int[][] elementsIfPresent;
    private final int[][] elementsIfAbsent;
    private final int[] byGain;
    private final double[] gains;
    private final boolean silences;
    private final ElementLookup lookup;

    PopulationModel(
            String population,
            String populationLabel,
            Setting setting,
            PriorChoice priors,
            Element[] elements,
            int[][] silencedBy,
            Combiner combiner,
            Lr cap,
            boolean raised,
            FindingIndex index) {
        this.population = population;
        this.populationLabel = populationLabel;
        this.setting = setting;
        this.priors = priors;
        this.elements = elements;
        this.silencedBy = silencedBy;
        this.combiner = combiner;
        this.cap = cap;
        this.raised = raised;
        this.elementsIfPresent = touched(elements, index.size(), index::raisers);
        this.elementsIfAbsent = touched(elements, index.size(), index::deniers);
        double[] gainIfPresent = gains(elements, elementsIfPresent);
        this.byGain = byGain(gainIfPresent, elementsIfPresent);
        this.gains = new double[byGain.length];
        for (int i = 0; i < gains.length; i++) {
            gains[i] = gainIfPresent[byGain[i]];
        }
        this.silences = Arrays.stream(silencedBy).anyMatch(each -> each.length > 0);
        this.lookup = new ElementLookup(elements, setting, index);
    }

    String population() {
        return population;
    }

    String populationLabel() {
        return populationLabel;
    }

    Setting setting() {
        return setting;
    }

    Element[] elements() {
        return elements;
    }

    /// Its rows on findings that are present or absent, items of rules among them.
    List<RowInUse> rows(String condition) {
        List<RowInUse> rows = new ArrayList<>();
        for (Element element : elements) {
            List<Element> items = element instanceof RuleElement rule ? List.of(rule.itemEvidence()) : List.of(element);
            for (Element item : items) {
                if (item instanceof FindingElement finding) {
                    rows.add(RowInUse.of(condition, population, finding, element.block()));
                }
            }
        }
        return rows;
    }

    Combiner combiner() {
        return combiner;
    }

    Lr cap() {
        return cap;
    }

    /// What the answers say, weighed.
    Weighed weigh(Answers answers) {
        PriorChoice.Chosen prior = priors.of(answers);
        if (!lookup.anyKnown(answers)) {
            return new Weighed(this, prior, Weighed.NOTHING, prior.logOdds());
        }
        double[] evidence = new double[elements.length];
        double total = evidence(answers, evidence) ? held(combiner.total(evidence)) : 0;
        return new Weighed(this, prior, evidence, prior.logOdds() + total);
    }

    /// The evidence of each element before damping; a rule that speaks for its items silences their own rows.
    ///
    /// @param into all zeros; takes what is not zero
    /// @return whether anything is not zero
    private boolean evidence(Answers answers, double[] into) {
        boolean any = lookup.evidence(answers, into);
        if (any && silences) {
            silence(into, into);
        }
        return any;
    }

    /// The log likelihood ratios that were not earned, those of silenced rows left out.
    ///
    /// @param evidence what [#evidence] gave
    /// @return whether there is any
    boolean unearned(Answers answers, double[] evidence, double[] into) {
        boolean any = false;
        lookup.unearned(answers, evidence, into);
        silence(evidence, into);
        for (double each : into) {
            any |= each < 0;
        }
        return any;
    }

    private void silence(double[] speaking, double[] into) {
        for (int i = 0; silences && i < silencedBy.length; i++) {
            if (silencedBy[i].length > 0 && speaking[i] != 0) {
                for (int silenced : silencedBy[i]) {
                    into[silenced] = 0;
                }
            }
        }
    }

    /// Log-odds of the posterior.
    double logOdds(Answers answers) {
        return prior(answers) + (lookup.anyKnown(answers) ? total(answers) : 0);
    }

    /// Log-odds of the prior of a person.
    double prior(Answers answers) {
        return priors.of(answers).logOdds();
    }

    /// What the answers add to the log-odds of the prior.
    double total(Answers answers) {
        double[] evidence = new double[elements.length];
        return evidence(answers, evidence) ? held(combiner.total(evidence)) : 0;
    }

    /// A condition that findings cannot diagnose never rises above its prior.
    double held(double total) {
        return raised ? total : Math.min(0, total);
    }

    /// The findings whose answers can change the posterior.
    BitSet findings() {
        var findings = new BitSet();
        for (Element element : elements) {
            element.collect(findings);
        }
        return findings;
    }

    /// The elements that the presence of a finding touches, through what it implies.
    int[] elementsIfPresent(int finding) {
        return elementsIfPresent[finding];
    }

    /// Adds the findings whose presence may add at least `gain` to the log-odds; damping and caps only take
    /// away from it.
    void collectGaining(double gain, long[] into) {
        // the order is that of single precision, so a hair's breadth below is still looked at
        double least = gain - ROUNDING;
        for (int i = 0; i < gains.length && gains[i] >= least; i++) {
            into[byGain[i] >>> 6] |= 1L << byGain[i];
        }
    }

    /// The findings that touch anything here, the most gaining first.
    private static int[] byGain(double[] gains, int[][] touched) {
        long[] keys = new long[gains.length];
        int count = 0;
        for (int finding = 0; finding < gains.length; finding++) {
            if (touched[finding].length > 0) {
                // gains are not negative, so their bits sort like themselves; sorted as one number it needs no boxing
                keys[count++] = (long) Float.floatToIntBits((float) gains[finding]) << Integer.SIZE | finding;
            }
        }
        Arrays.sort(keys, 0, count);
        int[] findings = new int[count];
        for (int i = 0; i < count; i++) {
            findings[i] = (int) keys[count - 1 - i];
        }
        return findings;
    }

    private static double[] gains(Element[] elements, int[][] touched) {
        double[] gains = new double[touched.length];
        for (int finding = 0; finding < gains.length; finding++) {
            for (int element : touched[finding]) {
                gains[finding] += elements[element].mostGain();
            }
        }
        return gains;
    }

    /// The elements that the absence of a finding touches, through what it denies.
    int[] elementsIfAbsent(int finding) {
        return elementsIfAbsent[finding];
    }

    /// The row on a finding, where it has sensitivity and specificity.
    Optional<FindingElement> accuracy(int finding) {
        for (int element : elementsIfPresent[finding]) {
            if (elements[element] instanceof FindingElement each && each.isAccuracyOf(finding)) {
                return Optional.of(each);
            }
            if (elements[element] instanceof RuleElement rule) {
                for (Element item : rule.itemEvidence()) {
                    if (item instanceof FindingElement each && each.isAccuracyOf(finding)) {
                        return Optional.of(each);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// Whether the known absence of a finding can raise the evidence.
    boolean raisedByDenial(int finding) {
        for (int element : elementsIfAbsent[finding]) {
            if (elements[element] instanceof FindingElement each
                    && each.absent().log() > 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether a rule here may silence rows, so that one answer changes more than its own block.
    boolean silences() {
        return silences;
    }

    /// For each finding the elements that its answer touches.
    ///
    /// @param answering the findings whose answer also answers a given one, 64 a word
    private static int[][] touched(Element[] elements, int findings, IntFunction<long[]> answering) {
        int[][] touched = new int[findings][];
        Arrays.fill(touched, NO_ELEMENTS);
        for (int element = 0; element < elements.length; element++) {
            var looked = new BitSet();
            elements[element].collect(looked);
            var by = new BitSet();
            for (int finding = looked.nextSetBit(0); finding >= 0; finding = looked.nextSetBit(finding + 1)) {
                by.or(BitSet.valueOf(answering.apply(finding)));
            }
            for (int finding = by.nextSetBit(0); finding >= 0; finding = by.nextSetBit(finding + 1)) {
                int[] before = touched[finding];
                int[] more = Arrays.copyOf(before, before.length + 1);
                more[before.length] = element;
                touched[finding] = more;
            }
        }
        return touched;
    }

    /// The largest log likelihood ratio of a single finding or rule, beyond what age, sex and setting alone
    /// give.
    ///
    /// @param person the same person with only age, sex and episode known
    double strongestSingle(Answers answers, Answers person) {
        double strongest = 0;
        for (Element element : elements) {
            strongest = Math.max(strongest, beyond(element, answers, person));
            if (element instanceof RuleElement rule) {
                for (Element item : rule.itemEvidence()) {
                    strongest = Math.max(strongest, beyond(item, answers, person));
                }
            }
        }
        return strongest;
    }

    private double beyond(Element element, Answers answers, Answers person) {
        return element.evaluate(answers, setting) - element.evaluate(person, setting);
    }
}
