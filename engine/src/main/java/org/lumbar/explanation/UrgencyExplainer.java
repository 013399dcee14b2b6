package org.lumbar.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.UrgencyResult.Reason;
import org.lumbar.explanation.Alternatives.Alternative;
import org.lumbar.explanation.Recomputation.State;
import org.lumbar.explanation.RuleReading.Missing;
import org.lumbar.explanation.UrgencyExplanation.Chance;
import org.lumbar.explanation.UrgencyExplanation.Fired;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Predicate;
import org.lumbar.knowledge.RedFlagRule;
import org.lumbar.knowledge.RoutineRule;
import org.lumbar.knowledge.Urgency;
import org.lumbar.presentation.Presentation;
import org.lumbar.reasoning.Posterior;
import org.lumbar.reasoning.Truth;
import org.lumbar.triage.Triage;

/// Explains a level.
final class UrgencyExplainer {

    private final Recomputation recomputation;
    private final QuantityValues values;
    private final RuleReader rules;

    UrgencyExplainer(Recomputation recomputation, QuantityValues values, RuleReader rules) {
        this.recomputation = recomputation;
        this.values = values;
        this.rules = rules;
    }

    UrgencyExplanation explain(Presentation presentation, Assessment assessment) {
        State now = recomputation.of(presentation);
        var alternatives = new Alternatives(
                recomputation.index(), values, presentation, now.situation().answers());
        List<Alternative> given = alternatives.ofGiven();
        List<Otherwise> lowering = new ArrayList<>();
        for (Alternative alternative : given) {
            State after = recomputation.of(alternative.presentation());
            if (after.urgency().compareTo(now.urgency()) < 0 && !after.isMoreProblematicThan(now)) {
                lowering.add(otherwise(alternative, after, recomputation.deciding(after)));
            }
        }
        List<Alternative> unknown = alternatives.ofUnknown();
        List<Otherwise> raising = new ArrayList<>();
        Map<Integer, List<Missing>> missing = new TreeMap<>();
        for (Alternative alternative : unknown) {
            State after = recomputation.of(alternative.presentation());
            if (after.isMoreProblematicThan(now)) {
                continue;
            }
            if (after.urgency().compareTo(now.urgency()) > 0) {
                raising.add(otherwise(alternative, after, recomputation.added(after, now)));
            }
            for (int rule = 0; rule < recomputation.triage().redFlagRules(); rule++) {
                if (now.sources()[rule] == Triage.NONE && after.sources()[rule] != Triage.NONE) {
                    missing.computeIfAbsent(rule, _ -> new ArrayList<>())
                            .add(new Missing(
                                    recomputation
                                            .index()
                                            .finding(alternative.finding())
                                            .id(),
                                    alternative.otherwise()));
                }
            }
        }
        raising.sort(Comparator.comparing(Otherwise::urgency).reversed());
        return new UrgencyExplanation(
                assessment,
                assessment.urgency().because().stream()
                        .map(reason -> fired(reason, now, assessment))
                        .toList(),
                List.copyOf(lowering),
                List.copyOf(raising),
                near(now, missing),
                undecided(now, missing),
                given.size() + unknown.size());
    }

    private Otherwise otherwise(Alternative alternative, State after, List<String> sources) {
        Finding finding = recomputation.index().finding(alternative.finding());
        return new Otherwise(
                finding.id(),
                finding.label(),
                finding.obtained(),
                alternative.given(),
                alternative.otherwise(),
                after.urgency(),
                sources);
    }

    private List<RuleReading> near(State now, Map<Integer, List<Missing>> missing) {
        return missing.entrySet().stream()
                .map(each -> rules.read(each.getKey(), now, List.copyOf(each.getValue())))
                .sorted(Comparator.comparingInt(
                                (RuleReading rule) -> -rule.met().size())
                        .thenComparing(
                                Comparator.comparing(RuleReading::urgency).reversed()))
                .toList();
    }

    private List<RuleReading> undecided(State now, Map<Integer, List<Missing>> missing) {
        List<RuleReading> undecided = new ArrayList<>();
        for (int rule = 0; rule < recomputation.triage().redFlagRules(); rule++) {
            Truth truth = recomputation
                    .triage()
                    .redFlagTerm(rule)
                    .evaluate(now.situation().answers(), now.situation().setting());
            if (truth == Truth.UNKNOWN && !missing.containsKey(rule)) {
                undecided.add(rules.read(rule, now, List.of()));
            }
        }
        undecided.sort(Comparator.comparingInt((RuleReading rule) -> -rule.met().size())
                .thenComparing(Comparator.comparing(RuleReading::urgency).reversed()));
        return List.copyOf(undecided);
    }

    private Fired fired(Reason reason, State now, Assessment assessment) {
        boolean decides = reason.urgency().equals(assessment.urgency().urgency());
        var reader = new PredicateReader(recomputation.knowledge(), recomputation.index(), now.situation());
        return switch (reason.kind()) {
            case RED_FLAG_RULE -> {
                RedFlagRule rule = recomputation.knowledge().redFlagRules().stream()
                        .filter(each -> each.id().equals(reason.id()))
                        .findFirst()
                        .orElseThrow();
                yield fired(reason, rule.label(), decides, reader.read(rule.when()));
            }
            case ROUTINE_RULE -> {
                RoutineRule rule = recomputation.knowledge().routineRules().stream()
                        .filter(each -> each.id().equals(reason.id()))
                        .findFirst()
                        .orElseThrow();
                yield fired(reason, "", decides, reader.read(rule.when()));
            }
            case ESTABLISHED_CONDITION -> {
                int condition = condition(reason.id());
                var relation = now.weighings()
                        .model(condition)
                        .established(now.situation().answers())
                        .getFirst();
                Predicate predicate =
                        new Predicate.All(List.of(new Predicate.Present(relation.finding()), relation.with()));
                String label =
                        recomputation.knowledge().conditions().get(condition).label();
                yield fired(reason, label, decides, reader.read(predicate));
            }
            case PROBABILITY_THRESHOLD -> probable(reason, decides, now);
            case OPEN_GATE, NOTHING_FOUND ->
                new Fired(reason, "", decides, Optional.empty(), Optional.empty(), Optional.empty());
        };
    }

    private static Fired fired(Reason reason, String label, boolean decides, PredicatePart predicate) {
        return new Fired(reason, label, decides, Optional.of(predicate), Optional.empty(), Optional.empty());
    }

    private Fired probable(Reason reason, boolean decides, State now) {
        int number = condition(reason.id());
        Condition condition = recomputation.knowledge().conditions().get(number);
        Posterior posterior = now.weighings().posterior(number);
        Urgency asked = reason.urgency();
        Optional<Threshold> threshold = new Thresholds(recomputation)
                .of(number, posterior.logOdds()).stream()
                        .filter(each -> each.urgency().equals(asked))
                        .findFirst();
        return new Fired(
                reason,
                condition.label(),
                decides,
                Optional.empty(),
                threshold,
                Optional.of(new Chance(
                        posterior.probability(),
                        Posterior.probability(posterior.low()),
                        Posterior.probability(posterior.high()))));
    }

    private int condition(String id) {
        List<Condition> all = recomputation.knowledge().conditions();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("the content has no condition " + id);
    }
}
