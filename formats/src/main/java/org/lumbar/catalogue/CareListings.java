package org.lumbar.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.formats.ContraindicationWords;
import org.lumbar.formats.Wording;
import org.lumbar.knowledge.CareContent;
import org.lumbar.knowledge.Contraindication;
import org.lumbar.knowledge.Effect;
import org.lumbar.knowledge.Intervention;
import org.lumbar.knowledge.Intervention.GuidelineRow;
import org.lumbar.knowledge.Intervention.Use;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.OutcomeScale;

/// The lists of treatments and of what forbids them.
final class CareListings {

    static final List<Listing> ALL = List.of(
            new Listing(
                    "interventions",
                    "The treatments, with their uses, effects and the contraindications that name them.",
                    List.of("intervention", "kind", "uses", "effects", "contraindications", "screenedBy", "label"),
                    knowledge -> Listings.each(
                            knowledge.care().interventions().values(), each -> intervention(each, knowledge.care()))),
            new Listing(
                    "guideline-rows",
                    "What each guideline says of each use of a treatment.",
                    List.of("intervention", "use", "for", "guideline", "stance", "source", "basis", "words"),
                    knowledge -> uses(knowledge, CareListings::guidelines)),
            new Listing(
                    "effects",
                    "The effects of treatments, with figure, certainty and source.",
                    List.of(
                            "effect",
                            "intervention",
                            "use",
                            "outcome",
                            "comparator",
                            "population",
                            "scale",
                            "figure",
                            "horizon",
                            "certainty",
                            "favours",
                            "design",
                            "source",
                            "basis"),
                    knowledge -> uses(knowledge, CareListings::effects)),
            new Listing(
                    "contraindications",
                    "What forbids, delays or warns of a treatment, and which of it a pharmacist must still check.",
                    List.of(
                            "contraindication",
                            "action",
                            "interventions",
                            "source",
                            "basis",
                            "check",
                            "because",
                            "when"),
                    knowledge -> Listings.each(knowledge.care().contraindications(), CareListings::contraindication)),
            new Listing(
                    "outcome-scales",
                    "The scales on which effects are measured, with the smallest change that matters.",
                    List.of("scale", "better", "range", "important", "source", "basis", "label"),
                    knowledge -> Listings.each(knowledge.care().scales().values(), CareListings::scale)),
            new Listing(
                    "treatment-populations",
                    "The people whom treatment trials took together.",
                    List.of("population", "conditions", "label", "why"),
                    knowledge -> Listings.each(
                            knowledge.care().populations().values(),
                            each -> List.of(
                                    each.id(), String.join(" ", each.conditions()), each.label(), each.why()))));

    private CareListings() {}

    private static List<String> intervention(Intervention intervention, CareContent care) {
        return List.of(
                intervention.id(),
                intervention.kind().id(),
                Listings.number(intervention.uses()),
                Listings.number(intervention.effects()),
                Listings.number(care.contraindications().stream()
                        .filter(rule -> rule.interventions().contains(intervention.id()))
                        .toList()),
                intervention.screenedBy().orElse(""),
                intervention.label());
    }

    /// A row of a use.
    private interface OfUse {
        List<List<String>> rows(Intervention intervention, Use use);
    }

    private static List<List<String>> uses(Knowledge knowledge, OfUse of) {
        List<List<String>> rows = new ArrayList<>();
        for (Intervention intervention : knowledge.care().interventions().values()) {
            intervention.uses().forEach(use -> rows.addAll(of.rows(intervention, use)));
        }
        return rows;
    }

    private static List<List<String>> guidelines(Intervention intervention, Use use) {
        return Listings.each(use.guidelines(), row -> guideline(intervention, use, row));
    }

    private static List<String> guideline(Intervention intervention, Use use, GuidelineRow row) {
        return List.of(
                intervention.id(),
                use.id(),
                String.join(" ", use.conditions()),
                row.guideline().id(),
                row.stance().id(),
                row.citation().source(),
                row.citation().basis().id(),
                row.words());
    }

    private static List<List<String>> effects(Intervention intervention, Use use) {
        return Listings.each(use.effects(), effect -> effect(intervention, use, effect));
    }

    private static List<String> effect(Intervention intervention, Use use, Effect effect) {
        return List.of(
                effect.id(),
                intervention.id(),
                use.id(),
                effect.outcome(),
                effect.comparator(),
                effect.population(),
                effect.scale(),
                effect.figure().map(Measure::words).orElse(effect.words()),
                effect.horizon(),
                effect.certainty().id(),
                effect.favours().id(),
                effect.design().id(),
                effect.citation().source(),
                effect.citation().basis().id());
    }

    private static List<String> contraindication(Contraindication rule) {
        return List.of(
                rule.id(),
                rule.action().id(),
                String.join(" ", rule.interventions()),
                rule.citation().source(),
                rule.citation().basis().id(),
                ContraindicationWords.check(rule),
                rule.because(),
                PredicateWords.line(rule.when()));
    }

    private static List<String> scale(OutcomeScale scale) {
        return List.of(
                scale.id(),
                Wording.id(scale.better()),
                Numbers.plain(scale.lowest()) + " to " + Numbers.plain(scale.highest()),
                scale.minimalImportantChange()
                        .map(change -> Numbers.plain(change.value()))
                        .orElse(""),
                scale.minimalImportantChange()
                        .map(change -> change.citation().source())
                        .orElse(""),
                scale.minimalImportantChange()
                        .map(change -> change.citation().basis().id())
                        .orElse(""),
                scale.label());
    }
}
