package org.lumbar.reasoning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Condition.Cap;
import org.lumbar.knowledge.Condition.RuleUse;
import org.lumbar.knowledge.Evidence;
import org.lumbar.knowledge.Evidence.Group;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.PredictionRule;
import org.lumbar.knowledge.PredictionRule.Kind;
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
    private final double[] gainIfPresent;
    private final int[] byGain;
    private final boolean silences;

    private PopulationModel(
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
        this.gainIfPresent = gains(elements, elementsIfPresent);
        this.byGain = byGain(gainIfPresent, elementsIfPresent);
        this.silences = Arrays.stream(silencedBy).anyMatch(each -> each.length > 0);
    }

    /// What a model is made of, apart from the condition.
    record Parts(Knowledge knowledge, FindingIndex index, Constants constants, ElementMaker maker, Setting setting) {}

    static PopulationModel of(
            Parts parts,
            Condition condition,
            String population,
            String label,
            PriorChoice priors,
            Set<String> entryFindings) {
        Map<String, ElementMaker.Made> rows = parts.maker().rows(condition, parts.setting(), population, entryFindings);
        List<ElementMaker.Made> made = new ArrayList<>();
        Map<Integer, Set<String>> silences = new LinkedHashMap<>();
        Set<String> replaced = new LinkedHashSet<>();
        for (RuleUse use : usable(parts, condition, population)) {
            PredictionRule rule = declared(parts, condition, use);
            Set<String> items = new LinkedHashSet<>();
            rule.items().forEach(item -> items.addAll(item.replaces()));
            List<Element> itemEvidence = new ArrayList<>();
            if (rule.kind() == Kind.SCORE) {
                for (String item : items) {
                    ElementMaker.Made row = rows.get(item);
                    if (row != null) {
                        itemEvidence.add(row.element());
                        replaced.add(item);
                    }
                }
            } else {
                silences.put(made.size(), items);
            }
            made.add(new ElementMaker.Made(
                    ruleElement(parts, rule, itemEvidence, population), use.block(), Group.CLINICAL));
        }
        int ruleCount = made.size();
        List<String> rowFindings = new ArrayList<>();
        rows.forEach((finding, row) -> {
            if (!replaced.contains(finding)) {
                made.add(row);
                rowFindings.add(finding);
            }
        });
        int[][] silenced = new int[made.size()][];
        for (int i = 0; i < made.size(); i++) {
            silenced[i] = new int[0];
        }
        silences.forEach((rule, items) -> {
            var targets = new ArrayList<Integer>();
            for (int i = 0; i < rowFindings.size(); i++) {
                if (items.contains(rowFindings.get(i))) {
                    targets.add(ruleCount + i);
                }
            }
            silenced[rule] = targets.stream().mapToInt(Integer::intValue).toArray();
        });
        return assembled(parts, condition, population, label, priors, made, silenced);
    }

    /// The rules measured in this setting, in this population or in all comers; of two on the same findings the
    /// one measured in this population.
    private static List<RuleUse> usable(Parts parts, Condition condition, String population) {
        List<RuleUse> here = new ArrayList<>();
        Set<String> findings = new LinkedHashSet<>();
        for (boolean own : new boolean[] {true, false}) {
            for (RuleUse use : condition.rules()) {
                PredictionRule rule = declared(parts, condition, use);
                boolean isOwn = rule.population().equals(population);
                boolean ofAll = rule.population().equals(Evidence.ALL);
                if (!rule.settings().contains(parts.setting()) || isOwn != own || !(isOwn || ofAll)) {
                    continue;
                }
                Set<String> items = new LinkedHashSet<>();
                rule.items().forEach(item -> items.addAll(item.replaces()));
                if (own || Collections.disjoint(findings, items)) {
                    here.add(use);
                    findings.addAll(items);
                }
            }
        }
        return here;
    }

    private static PredictionRule declared(Parts parts, Condition condition, RuleUse use) {
        PredictionRule rule = parts.knowledge().rules().get(use.rule());
        if (rule == null) {
            throw new IllegalArgumentException(
                    condition.id() + " uses the rule " + use.rule() + ", which is not declared");
        }
        return rule;
    }

    private static PopulationModel assembled(
            Parts parts,
            Condition condition,
            String population,
            String label,
            PriorChoice priors,
            List<ElementMaker.Made> made,
            int[][] silenced) {
        List<String> blocks = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        Element[] elements = new Element[made.size()];
        int[] blockOf = new int[made.size()];
        boolean[] pattern = new boolean[made.size()];
        for (int i = 0; i < made.size(); i++) {
            ElementMaker.Made each = made.get(i);
            String key = each.group() + "/" + each.block();
            int block = blocks.indexOf(key);
            if (block < 0) {
                block = blocks.size();
                blocks.add(key);
                groups.add(each.group());
            }
            elements[i] = numbered(each.element(), block);
            blockOf[i] = block;
            pattern[i] = each.element().about().pattern();
        }
        Lr cap = atLeastStrongest(cap(parts.constants(), condition, population), made);
        var combiner = new Combiner(blockOf, groups.toArray(Group[]::new), pattern, cap.log(), parts.constants());
        return new PopulationModel(
                population,
                label,
                parts.setting(),
                priors,
                elements,
                silenced,
                combiner,
                cap,
                condition.raised(),
                parts.index());
    }

    private static Element numbered(Element element, int block) {
        return switch (element) {
            case FindingElement each ->
                new FindingElement(
                        block,
                        each.finding(),
                        each.present(),
                        each.presentEarned(),
                        each.absent(),
                        each.absentEarned(),
                        each.sensitivity(),
                        each.specificity(),
                        each.about());
            case StrataElement each ->
                new StrataElement(block, each.quantity(), each.ranges(), each.ratios(), each.earned(), each.about());
            case RuleElement each ->
                new RuleElement(
                        block,
                        each.kind(),
                        each.items(),
                        each.points(),
                        each.itemEvidence(),
                        each.strata(),
                        each.widening(),
                        each.withinBlock(),
                        each.about());
        };
    }

    private static Element ruleElement(
            Parts parts, PredictionRule rule, List<Element> itemEvidence, String population) {
        Term[] items = rule.items().stream()
                .map(item ->
                        Term.of(item.when(), parts.index(), parts.knowledge().predicates()))
                .toArray(Term[]::new);
        int[] points =
                rule.items().stream().mapToInt(PredictionRule.Item::points).toArray();
        int small = rule.thresholds().stream()
                .filter(each -> each.diseased().isPresent())
                .mapToInt(each -> each.diseased().getAsInt())
                .min()
                .orElse(Integer.MAX_VALUE);
        String note = small < parts.constants().smallStratum()
                ? "its highest stratum rests on " + small + " people with the disease"
                : rule.note();
        return new RuleElement(
                0,
                rule.kind(),
                items,
                points,
                itemEvidence.toArray(Element[]::new),
                RuleStrata.of(
                        rule, parts.constants().zeroCell(), parts.constants().lrFactor()),
                rule.population().equals(population) ? 1 : parts.constants().outsideSetting(),
                parts.constants().withinBlock(),
                new Element.About(
                        rule.id(),
                        rule.label(),
                        rule.citation().basis(),
                        List.of(rule.citation().source()),
                        rule.n().orElse(0),
                        false,
                        note));
    }

    /// A published combination below a single published finding would be no cap.
    private static Lr atLeastStrongest(Lr cap, List<ElementMaker.Made> made) {
        Lr strongest = cap;
        for (ElementMaker.Made each : made) {
            if (each.group() == Group.CLINICAL
                    && each.element() instanceof FindingElement finding
                    && !each.element().about().pattern()
                    && finding.present().log() > strongest.log()) {
                strongest = finding.present();
            }
        }
        return strongest;
    }

    private static Lr cap(Constants constants, Condition condition, String population) {
        return condition.caps().stream()
                .filter(each -> each.population().equals(population))
                .map(Cap::lr)
                .map(figure -> Lr.of(figure, constants.lrFactor()))
                .findFirst()
                .orElse(new Lr(Double.POSITIVE_INFINITY, 0, 0, false));
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

    Combiner combiner() {
        return combiner;
    }

    Lr cap() {
        return cap;
    }

    PriorChoice.Chosen prior(Answers answers) {
        return priors.of(answers);
    }

    /// The evidence of each element before damping.
    void evidence(Answers answers, double[] into) {
        for (int i = 0; i < elements.length; i++) {
            into[i] = elements[i].evaluate(answers, setting);
        }
        silence(into);
    }

    /// A rule that speaks for its items silences their own rows.
    private void silence(double[] evidence) {
        silence(evidence, evidence);
    }

    /// The log likelihood ratios that were not earned, those of silenced rows left out.
    ///
    /// @param evidence what [#evidence] gave
    /// @return whether there is any
    boolean unearned(Answers answers, double[] evidence, double[] into) {
        boolean any = false;
        for (int i = 0; i < elements.length; i++) {
            into[i] = evidence[i] == 0 ? elements[i].unearned(answers, setting) : 0;
        }
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
        double[] evidence = new double[elements.length];
        evidence(answers, evidence);
        return priors.of(answers).logOdds() + held(combiner.total(evidence));
    }

    /// A condition that findings cannot diagnose never rises above its prior.
    double held(double total) {
        return raised ? total : Math.min(0, total);
    }

    /// Whether findings may raise this condition at all.
    boolean raised() {
        return raised;
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
        for (int finding : byGain) {
            // the order is that of single precision, so a hair's breadth below is still looked at
            if (gainIfPresent[finding] < gain - ROUNDING) {
                return;
            }
            into[finding >>> 6] |= 1L << finding;
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

    /// The largest log likelihood ratio of a single finding or rule, beyond what age, sex and setting alone give.
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
