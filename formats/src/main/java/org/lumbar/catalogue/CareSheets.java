package org.lumbar.catalogue;

import java.util.List;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.formats.ContraindicationWords;
import org.lumbar.formats.Wording;
import org.lumbar.knowledge.Contraindication;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.OutcomeScale;
import org.lumbar.knowledge.TreatmentPopulation;

/// What the content says of a contraindication, an outcome scale and a treatment population.
final class CareSheets {

    private CareSheets() {}

    static Sheet contraindication(ContentIndex index, Contraindication rule) {
        var ref = new Ref(Kind.CONTRAINDICATION, rule.id());
        return new Sheet(
                ref,
                rule.because(),
                new SheetParts()
                        .text("action", "What it does", does(rule))
                        .texts("interventions", "Speaks of", rule.interventions())
                        .text("instead", "Instead", rule.instead())
                        .text("until", "Until", rule.until())
                        .text("check", "Still to be done", ContraindicationWords.check(rule))
                        .when("when", "When", rule.when())
                        .figures("source", "Source", index.figuresOf(ref))
                        .list());
    }

    private static String does(Contraindication rule) {
        return rule.action().id()
                + switch (rule.action()) {
                    case BLOCK -> ": never offered" + unknown(rule);
                    case HOLD -> ": deferred" + unknown(rule);
                    case WARN -> ": a caution stands beside it";
                };
    }

    private static String unknown(Contraindication rule) {
        return rule.asks() ? "; while it is not known, ask first" : "; where it is not known it is not asked for";
    }

    static Sheet scale(ContentIndex index, OutcomeScale scale) {
        var ref = new Ref(Kind.OUTCOME_SCALE, scale.id());
        return new Sheet(
                ref,
                scale.label(),
                new SheetParts()
                        .text("better", "Better", Wording.id(scale.better()))
                        .text("range", "Range", Numbers.plain(scale.lowest()) + " to " + Numbers.plain(scale.highest()))
                        .figures(
                                "figures",
                                "The smallest change that people notice as worth while",
                                CareRows.scale(scale))
                        .uses("usedBy", "Effects on it", CareUses.ofScale(index, scale.id()))
                        .list());
    }

    static Sheet population(ContentIndex index, TreatmentPopulation population) {
        return new Sheet(
                new Ref(Kind.TREATMENT_POPULATION, population.id()),
                population.label(),
                new SheetParts()
                        .texts("conditions", "Conditions", List.copyOf(population.conditions()))
                        .text("why", "Why together", population.why())
                        .uses("usedBy", "Treatments for them", CareUses.ofPopulation(index, population.id()))
                        .list());
    }
}
