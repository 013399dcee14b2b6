package org.lumbar.knowledge.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lumbar.knowledge.CareContent;
import org.lumbar.knowledge.Contraindication;
import org.lumbar.knowledge.Effect;
import org.lumbar.knowledge.Effect.Measure;
import org.lumbar.knowledge.Gate;
import org.lumbar.knowledge.Guideline;
import org.lumbar.knowledge.Intervention;
import org.lumbar.knowledge.Intervention.GuidelineRow;
import org.lumbar.knowledge.Intervention.Requirement;
import org.lumbar.knowledge.Intervention.Use;
import org.lumbar.knowledge.Intervention.Waiting;
import org.lumbar.knowledge.OutcomeScale;
import org.lumbar.knowledge.TreatmentPopulation;

/// Interventions, what forbids them, scales and populations: that everything named exists, that no effect stands
/// twice, and that every rule has a source.
final class CareCheck {

    private final Catalogue catalogue;
    private final References references;
    private final Problems problems;
    private final CareContent care;
    private final SharesCheck people;
    private final Set<String> effects = new HashSet<>();

    CareCheck(Catalogue catalogue, References references, Problems problems) {
        this.catalogue = catalogue;
        this.references = references;
        this.problems = problems;
        this.care = catalogue.knowledge().care();
        this.people = new SharesCheck(references, problems);
    }

    void check() {
        care.scales().values().forEach(this::scale);
        care.populations().values().forEach(this::population);
        care.interventions().values().forEach(this::intervention);
        care.contraindications().forEach(this::contraindication);
    }

    private void scale(OutcomeScale scale) {
        String record = "outcome scale " + scale.id();
        scale.minimalImportantChange().ifPresent(change -> {
            references.citation(record, change.citation());
            if (!(change.value() > 0 && change.value() < scale.highest() - scale.lowest())) {
                problems.add(
                        record,
                        "its minimal important change " + change.value() + " does not fit the scale from "
                                + scale.lowest() + " to " + scale.highest() + ".");
            }
        });
        if (Measure.ofId(scale.id()).isPresent()) {
            problems.add(record, "its identifier is that of a measure of effect; choose another.");
        }
    }

    private void population(TreatmentPopulation population) {
        references.conditions("treatment population " + population.id(), "conditions", population.conditions());
    }

    private void intervention(Intervention intervention) {
        String record = "intervention " + intervention.id();
        intervention.mechanism().ifPresent(mechanism -> references.citation(record, mechanism.citation()));
        intervention.cautions().forEach(caution -> {
            references.citation(record, caution.citation());
            caution.shares().forEach(shares -> people.check(record, shares));
        });
        Set<String> gates =
                catalogue.knowledge().gates().stream().map(Gate::finding).collect(Collectors.toSet());
        intervention.barredByGates().forEach(gate -> references.known(record, "barredByGates", "gate", gate, gates));
        intervention.screenedBy().ifPresent(finding -> references.booleanFinding(record, "screenedBy", finding));
        if (intervention.uses().isEmpty()) {
            problems.add(record, "it has no use; say for whom it is or is not.");
        }
        Set<String> uses = new HashSet<>();
        for (Use use : intervention.uses()) {
            if (!uses.add(use.id())) {
                problems.add(record, "the use " + use.id() + " stands twice; rename one.");
            }
            use(record + ", use " + use.id(), use);
        }
    }

    private void use(String record, Use use) {
        Set<String> known = Stream.concat(
                        catalogue.conditions().keySet().stream(), care.populations().keySet().stream())
                .collect(Collectors.toSet());
        use.conditions().forEach(id -> references.known(record, "for", "condition or treatment population", id, known));
        if (use.conditions().isEmpty()) {
            problems.add(record, "it is for nobody; name conditions or treatment populations in `for`.");
        }
        use.when().ifPresent(when -> references.predicate(record, when));
        use.onlyIf().ifPresent(when -> references.predicate(record, when));
        Set<Guideline> guidelines = new HashSet<>();
        for (GuidelineRow row : use.guidelines()) {
            references.citation(record, row.citation());
            if (!guidelines.add(row.guideline())) {
                problems.add(record, "the guideline " + row.guideline().id() + " speaks twice; write one row.");
            }
        }
        references.citation(record, use.otherwise().citation());
        for (Requirement requirement : use.requires()) {
            references.citation(record, requirement.citation());
            references.predicate(record, requirement.when());
        }
        use.waiting().ifPresent(waiting -> waiting(record, waiting));
        use.effects().forEach(effect -> effect(record, effect));
    }

    private void waiting(String record, Waiting waiting) {
        references.citation(record, waiting.citation());
        waiting.unless().ifPresent(unless -> references.predicate(record, unless));
        if (waiting.days() < 1) {
            problems.add(record, "after " + waiting.days() + " days is no waiting; give at least 1, or leave it out.");
        }
    }

    private void effect(String record, Effect effect) {
        references.citation(record + ", effect " + effect.id(), effect.citation());
        effect.shares().forEach(shares -> people.check(record + ", effect " + effect.id(), shares));
        if (!effects.add(effect.id())) {
            problems.add(record, "the effect " + effect.id() + " stands twice; keep one.");
        }
        if (Measure.ofId(effect.scale()).isEmpty()) {
            references.known(
                    record,
                    "effect " + effect.id(),
                    "scale or measure",
                    effect.scale(),
                    care.scales().keySet());
        }
    }

    private void contraindication(Contraindication rule) {
        String record = "contraindication " + rule.id();
        references.citation(record, rule.citation());
        references.predicate(record, rule.when());
        List<String> unknown = rule.interventions().stream()
                .filter(id -> !care.interventions().containsKey(id))
                .toList();
        unknown.forEach(id -> references.known(
                record,
                "interventions",
                "intervention",
                id,
                care.interventions().keySet()));
        if (rule.interventions().isEmpty()) {
            problems.add(record, "it forbids nothing; name interventions.");
        }
    }
}
