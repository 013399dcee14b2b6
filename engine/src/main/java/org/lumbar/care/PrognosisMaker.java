package org.lumbar.care;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lumbar.care.Prognosis.Outcome;
import org.lumbar.care.Prognosis.OutcomeForPerson;
import org.lumbar.care.Prognosis.Scope;
import org.lumbar.care.Prognosis.ToolResult;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Predicate;
import org.lumbar.knowledge.PrognosisContent;
import org.lumbar.knowledge.PrognosticFigure;
import org.lumbar.knowledge.PrognosticOutcome;
import org.lumbar.knowledge.PrognosticOutcome.Factor;
import org.lumbar.knowledge.PrognosticTool;
import org.lumbar.knowledge.PrognosticTool.Risk;
import org.lumbar.knowledge.PrognosticTool.Stratum;
import org.lumbar.knowledge.RecoveryCourse;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.reasoning.Terms;
import org.lumbar.reasoning.Truth;
import org.lumbar.triage.Situation;

/// Picks what the content knows of people like this one. It computes no probability: base rates, odds ratios and
/// groups stand side by side as they were published.
final class PrognosisMaker {

    private final FindingIndex index;
    private final PrognosisContent content;
    private final List<BoundPredicate> courses;
    private final List<BoundOutcome> outcomes;
    private final List<BoundTool> tools;
    private final List<BoundPredicate> figures;

    private record BoundOutcome(BoundPredicate when, List<BoundPredicate> factors) {}

    private record BoundTool(BoundPredicate impossible, List<BoundPredicate> strata) {}

    PrognosisMaker(Knowledge knowledge, FindingIndex index) {
        this.index = index;
        content = knowledge.care().prognosis();
        var terms = new Terms(index, knowledge.predicates());
        courses = bound(content.courses().stream().map(RecoveryCourse::when).toList(), terms);
        outcomes = content.outcomes().stream()
                .map(each -> new BoundOutcome(
                        bound(each.when(), terms),
                        bound(each.factors().stream().map(Factor::when).toList(), terms)))
                .toList();
        tools = content.tools().stream()
                .map(each -> new BoundTool(
                        bound(each.impossible(), terms),
                        bound(each.strata().stream().map(Stratum::when).toList(), terms)))
                .toList();
        figures = bound(content.figures().stream().map(PrognosticFigure::when).toList(), terms);
    }

    private List<BoundPredicate> bound(List<Predicate> predicates, Terms terms) {
        return predicates.stream().map(each -> bound(each, terms)).toList();
    }

    private BoundPredicate bound(Predicate predicate, Terms terms) {
        return new BoundPredicate(terms.of(predicate), index);
    }

    Prognosis make(Situation situation, AssessmentSoFar soFar) {
        if (!situation.adult()) {
            return Prognosis.none(Scope.OUTSIDE_THE_EVIDENCE);
        }
        if (soFar.pressing()) {
            return Prognosis.none(Scope.PRESSING);
        }
        List<ToolResult> results = tools(situation);
        return new Prognosis(
                Scope.GIVEN,
                holding(content.courses(), courses, situation),
                outcomes(situation),
                results,
                disagree(results),
                holding(content.figures(), figures, situation));
    }

    private static <T> List<T> holding(List<T> all, List<BoundPredicate> when, Situation situation) {
        List<T> holding = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (when.get(i).holds(situation)) {
                holding.add(all.get(i));
            }
        }
        return List.copyOf(holding);
    }

    private List<OutcomeForPerson> outcomes(Situation situation) {
        List<OutcomeForPerson> all = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i).when().holds(situation)) {
                all.add(outcome(content.outcomes().get(i), outcomes.get(i).factors(), situation));
            }
        }
        return List.copyOf(all);
    }

    private static OutcomeForPerson outcome(PrognosticOutcome outcome, List<BoundPredicate> when, Situation situation) {
        List<Factor> present = holding(outcome.factors(), when, situation);
        Set<String> decided = new HashSet<>();
        present.forEach(factor -> decided.add(factor.group()));
        List<Factor> unknown = new ArrayList<>();
        for (int i = 0; i < when.size(); i++) {
            Factor factor = outcome.factors().get(i);
            if (!decided.contains(factor.group()) && when.get(i).truth(situation) == Truth.UNKNOWN) {
                unknown.add(factor);
            }
        }
        return new OutcomeForPerson(outcome, present, List.copyOf(unknown));
    }

    private List<ToolResult> tools(Situation situation) {
        List<ToolResult> all = new ArrayList<>();
        for (int i = 0; i < tools.size(); i++) {
            all.add(tool(content.tools().get(i), tools.get(i), situation));
        }
        return List.copyOf(all);
    }

    private ToolResult tool(PrognosticTool tool, BoundTool bound, Situation situation) {
        List<String> ask = tool.scores().stream()
                .filter(score -> situation.answers().isUnknown(index.require(score)))
                .toList();
        if (ask.size() == tool.scores().size()) {
            return new ToolResult(tool, Outcome.NOT_KNOWN, List.of(), ask);
        }
        if (bound.impossible().holds(situation)) {
            return new ToolResult(tool, Outcome.IMPOSSIBLE, List.of(), List.of());
        }
        List<Stratum> group = holding(tool.strata(), bound.strata(), situation);
        if (!group.isEmpty()) {
            return new ToolResult(tool, Outcome.GROUP, group, List.of());
        }
        List<Stratum> left = new ArrayList<>();
        for (int i = 0; i < bound.strata().size(); i++) {
            if (bound.strata().get(i).truth(situation) == Truth.UNKNOWN) {
                left.add(tool.strata().get(i));
            }
        }
        return new ToolResult(tool, Outcome.OPEN, List.copyOf(left), ask);
    }

    private static boolean disagree(List<ToolResult> results) {
        boolean low = false;
        boolean raised = false;
        for (ToolResult result : results) {
            if (result.outcome() == Outcome.GROUP) {
                boolean isLow = result.strata().getFirst().risk() == Risk.LOW;
                low |= isLow;
                raised |= !isLow;
            }
        }
        return low && raised;
    }
}
