package org.lumbar.knowledge.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Condition.Cap;
import org.lumbar.knowledge.Condition.Entry;
import org.lumbar.knowledge.Condition.Establishing;
import org.lumbar.knowledge.Condition.RuleUse;
import org.lumbar.knowledge.Evidence;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.PredictionRule;
import org.lumbar.knowledge.Urgency.Level;

/// Conditions: family, urgency, entry, caps, rules in use and what establishes them.
final class ConditionCheck {

    private final Catalogue catalogue;
    private final References references;
    private final Figures figures;
    private final Problems problems;
    private final EvidenceCheck evidence;
    private final PriorCheck priors;
    private final AgeAndSexCheck ageAndSex;

    ConditionCheck(Catalogue catalogue, References references, Figures figures, Problems problems) {
        this.catalogue = catalogue;
        this.references = references;
        this.figures = figures;
        this.problems = problems;
        this.evidence = new EvidenceCheck(catalogue, references, figures, problems);
        this.priors = new PriorCheck(catalogue, references, figures, problems);
        this.ageAndSex = new AgeAndSexCheck(catalogue, problems);
    }

    void check() {
        for (Condition condition : catalogue.knowledge().conditions()) {
            String record = "condition " + condition.id();
            family(record, condition);
            urgency(record, condition);
            priors.check(record, condition);
            condition.entry().ifPresent(entry -> entry(record, condition, entry));
            caps(record, condition);
            evidence.check(condition);
            rules(record, condition);
            established(record, condition);
            condition.residualRisk().ifPresent(risk -> {
                figures.share(record + ", residual risk", "share", risk.share());
                references.citation(record + ", residual risk", risk.citation());
            });
            ageAndSex.check(record, condition);
        }
    }

    private void family(String record, Condition condition) {
        Set<String> seen = new HashSet<>();
        seen.add(condition.id());
        Optional<String> parent = condition.partOf();
        while (parent.isPresent()) {
            references.conditions(record, "partOf", List.of(parent.get()));
            if (!seen.add(parent.get())) {
                problems.add(record, "its family leads back to " + parent.get() + "; take one partOf away.");
                return;
            }
            parent = Optional.ofNullable(catalogue.conditions().get(parent.get()))
                    .flatMap(Condition::partOf);
        }
    }

    private void urgency(String record, Condition condition) {
        figures.urgency(record, condition.establishedUrgency());
        condition.urgentThreshold().ifPresent(threshold -> {
            if (!(threshold > 0 && threshold <= 1)) {
                problems.add(
                        record,
                        "urgentThreshold " + Numbers.plain(threshold)
                                + " must lie above 0 and be at most 1 (1 raises nothing).");
            }
        });
        if (condition.missIsEmergency() && !condition.serious()) {
            problems.add(record, "missIsEmergency counts for serious conditions only; set serious, or drop it.");
        }
        boolean emergency =
                condition.missIsEmergency() || condition.establishedUrgency().level() == Level.EMERGENCY;
        boolean triggered = catalogue.knowledge().redFlagRules().stream()
                .anyMatch(rule -> rule.conditions().contains(condition.id()));
        if (emergency && !triggered) {
            problems.add(
                    record,
                    "it is an emergency and no red-flag rule names it; only a rule can call for an emergency, so write"
                            + " one.");
        }
    }

    private void entry(String record, Condition condition, Entry entry) {
        references.predicate(record + ", entry", entry.when());
        if (entry.population().equals(Evidence.ALL)) {
            problems.add(record + ", entry", "its population is 'all'; give it a name of its own.");
        }
        if (entry.prior().isEmpty() && condition.incidenceClass().isEmpty()) {
            problems.add(
                    record + ", entry",
                    "it has no prior among the people who meet it, and the condition no incidenceClass that could"
                            + " stand for it; give one of the two.");
        }
    }

    private void caps(String record, Condition condition) {
        Set<String> populations = new HashSet<>();
        for (Cap cap : condition.caps()) {
            String where = record + ", cap of " + cap.population();
            references.citation(where, cap.citation());
            figures.ratio(where, "lr", cap.lr());
            evidence.population(where, condition, cap.population());
            if (cap.lr().value() < 1) {
                problems.add(
                        where,
                        "lr " + Numbers.plain(cap.lr().value()) + " lies below 1; a cap bounds evidence that raises.");
            }
            if (!populations.add(cap.population())) {
                problems.add(where, "two caps hold for this population; keep the larger.");
            }
        }
    }

    private void rules(String record, Condition condition) {
        Knowledge knowledge = catalogue.knowledge();
        for (RuleUse use : condition.rules()) {
            references.known(
                    record, "rules", "rule", use.rule(), knowledge.rules().keySet());
            PredictionRule rule = knowledge.rules().get(use.rule());
            if (rule != null) {
                evidence.population(record + ", rule " + rule.id(), condition, rule.population());
            }
        }
    }

    private void established(String record, Condition condition) {
        for (Establishing each : condition.establishedBy()) {
            String where = record + ", established by " + each.finding();
            references.booleanFinding(record, "establishedBy", each.finding());
            references.predicate(where, each.with());
            references.booleanFindings(where, "explains", each.explains());
            each.falsePositive().ifPresent(share -> figures.share(where, "falsePositive", share));
            references.citation(where, each.citation());
        }
    }
}
