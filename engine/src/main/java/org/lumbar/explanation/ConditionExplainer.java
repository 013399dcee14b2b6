package org.lumbar.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Contribution;
import org.lumbar.assess.Differential.Entry;
import org.lumbar.assess.Differential.Established;
import org.lumbar.assess.EntryMaker;
import org.lumbar.explanation.Alternatives.Alternative;
import org.lumbar.explanation.Influence.Picture;
import org.lumbar.explanation.Recomputation.State;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Finding;
import org.lumbar.presentation.Presentation;
import org.lumbar.reasoning.ConditionModel;
import org.lumbar.reasoning.LogOdds;
import org.lumbar.reasoning.Posterior;
import org.lumbar.triage.Triage;

/// Explains the figure of a condition.
final class ConditionExplainer {

    /// Below this a change of log-odds is the rounding of the machine.
    private static final double ROUNDING = 1e-9;

    private final Recomputation recomputation;
    private final QuantityValues values;
    private final RuleReader rules;
    private final Triage triage;

    ConditionExplainer(Recomputation recomputation, QuantityValues values, RuleReader rules) {
        this.recomputation = recomputation;
        this.values = values;
        this.rules = rules;
        triage = recomputation.triage();
    }

    ConditionExplanation explain(Presentation presentation, int number, Assessment assessment) {
        State state = recomputation.of(presentation);
        Condition condition = recomputation.knowledge().conditions().get(number);
        boolean applies = assessment.evidenceApplies();
        ConditionModel model = state.weighings().model(number);
        double evidence = state.weighings().evidence(number);
        var reader = new PredicateReader(recomputation.knowledge(), recomputation.index(), state.situation());
        return new ConditionExplanation(
                assessment,
                condition,
                Place.of(condition.id(), assessment),
                established(condition, assessment),
                applies ? Optional.of(waterfall(number, state, assessment)) : Optional.empty(),
                condition.entry().map(entry -> reader.read(entry.when())),
                applies ? influences(presentation, number, state) : List.of(),
                applies ? new SetAsideMaker(recomputation).make(number, state) : List.of(),
                new Thresholds(recomputation).of(number, state.weighings().logOdds(number)),
                StrictMath.exp(evidence),
                StrictMath.exp(model.strongestSingle(
                        state.situation().answers(), state.situation().person())),
                recomputation.knowledge().design().value("threshold-minimum-lr"),
                applies
                        && triage.counts(
                                number, state.situation(), state.situation().answers(), evidence),
                rules(condition, state),
                assessment.notCleared().stream()
                        .filter(gate -> gate.conditions().contains(condition.id()))
                        .map(gate -> gate.finding())
                        .toList());
    }

    private static Optional<Established> established(Condition condition, Assessment assessment) {
        return assessment.differential().established().stream()
                .filter(each -> each.condition().equals(condition.id()))
                .findFirst();
    }

    private Waterfall waterfall(int number, State state, Assessment assessment) {
        Posterior posterior = state.weighings().posterior(number);
        Condition condition = recomputation.knowledge().conditions().get(number);
        Entry entry = EntryMaker.entry(condition, posterior, family(condition.id(), assessment));
        LogOdds prior = state.weighings().weighing(number).prior();
        List<Step> steps = new ArrayList<>();
        double logOdds = prior.point();
        for (Contribution contribution : entry.contributions()) {
            logOdds += contribution.logOdds();
            steps.add(new Step(contribution, logOdds, Posterior.probability(logOdds)));
        }
        return new Waterfall(
                entry, prior, List.copyOf(steps), new LogOdds(posterior.logOdds(), posterior.low(), posterior.high()));
    }

    /// The members of the family that the assessment prints under the condition.
    private static List<Entry> family(String condition, Assessment assessment) {
        List<Entry> shown = new ArrayList<>(assessment.differential().likely());
        shown.addAll(assessment.differential().pointedTo());
        return shown.stream()
                .filter(entry -> entry.condition().equals(condition))
                .findFirst()
                .map(Entry::family)
                .orElse(List.of());
    }

    private List<Influence> influences(Presentation presentation, int number, State state) {
        double now = state.weighings().logOdds(number);
        List<Influence> influences = new ArrayList<>();
        var alternatives = new Alternatives(
                recomputation.index(), values, presentation, state.situation().answers());
        for (Alternative alternative : alternatives.ofUnknown()) {
            State after = recomputation.of(alternative.presentation());
            double then = after.weighings().logOdds(number);
            if (Math.abs(then - now) > ROUNDING && !after.isMoreProblematicThan(state)) {
                Finding finding = recomputation.index().finding(alternative.finding());
                influences.add(new Influence(
                        finding.id(),
                        finding.label(),
                        finding.obtained(),
                        alternative.otherwise(),
                        Posterior.probability(then),
                        then - now,
                        picture(
                                state.weighings().weighing(number).entryMet(),
                                after.weighings().weighing(number).entryMet())));
            }
        }
        influences.sort(Comparator.comparingDouble((Influence each) -> -Math.abs(each.change()))
                .thenComparing(Influence::finding));
        return List.copyOf(influences);
    }

    private static Picture picture(boolean before, boolean after) {
        return before == after ? Picture.UNCHANGED : after ? Picture.MET : Picture.LEFT;
    }

    private List<RuleReading> rules(Condition condition, State state) {
        List<RuleReading> readings = new ArrayList<>();
        for (int rule = 0; rule < triage.redFlagRules(); rule++) {
            if (triage.redFlagRule(rule).conditions().contains(condition.id())) {
                readings.add(rules.read(rule, state, List.of()));
            }
        }
        return List.copyOf(readings);
    }
}
