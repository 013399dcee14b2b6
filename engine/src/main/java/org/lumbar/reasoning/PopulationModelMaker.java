package org.lumbar.reasoning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Condition.Cap;
import org.lumbar.knowledge.Condition.RuleUse;
import org.lumbar.knowledge.Evidence;
import org.lumbar.knowledge.Evidence.Group;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.PredictionRule;
import org.lumbar.knowledge.PredictionRule.Kind;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.FindingIndex;

/// Makes the model of one condition in one population and setting: rules first, then the rows they do not replace.
final class PopulationModelMaker {

    private static final int[] NOTHING = {};

    private PopulationModelMaker() {}

    /// What a model is made of, apart from the condition.
    record Parts(Knowledge knowledge, FindingIndex index, Constants constants, ElementMaker maker, Setting setting) {}

    static PopulationModel make(
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
            silenced[i] = NOTHING;
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
}
