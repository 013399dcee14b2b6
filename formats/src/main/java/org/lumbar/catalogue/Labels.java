package org.lumbar.catalogue;

import java.util.HashMap;
import java.util.Map;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.knowledge.CareContent;
import org.lumbar.knowledge.Knowledge;

/// Words for the records of a content.
final class Labels {

    private final Map<Ref, String> labels = new HashMap<>();

    private Labels() {}

    static Map<Ref, String> of(Knowledge knowledge) {
        var all = new Labels();
        knowledge.findings().forEach(each -> all.put(Kind.FINDING, each.id(), each.label()));
        knowledge.conditions().forEach(each -> all.put(Kind.CONDITION, each.id(), each.label()));
        knowledge.rules().values().forEach(each -> all.put(Kind.PREDICTION_RULE, each.id(), each.label()));
        knowledge.redFlagRules().forEach(each -> all.put(Kind.RED_FLAG_RULE, each.id(), each.label()));
        knowledge.routineRules().forEach(each -> all.put(Kind.ROUTINE_RULE, each.id(), each.because()));
        knowledge.gates().forEach(each -> all.put(Kind.GATE, each.finding(), all.finding(each.finding())));
        knowledge.predicates().values().forEach(each -> all.put(Kind.PREDICATE, each.id(), each.label()));
        knowledge.labels().discriminators().forEach(each -> all.put(Kind.DISCRIMINATOR, each.id(), each.label()));
        knowledge.labels().rootTables().forEach(each -> all.put(Kind.ROOT_TABLE, each.id(), each.label()));
        knowledge.labels().mechanisms().forEach(each -> all.put(Kind.MECHANISM, each.id(), each.label()));
        knowledge.instruments().byId().values().forEach(each -> all.put(Kind.INSTRUMENT, each.id(), each.label()));
        all.care(knowledge.care());
        knowledge.unused().forEach(each -> all.put(Kind.LISTED_FIGURE, each.id(), each.about()));
        knowledge.sources().values().forEach(each -> all.put(Kind.SOURCE, each.key(), each.title()));
        all.put(Kind.POPULATION, FigureRows.PLAIN_BACK_PAIN, "people with plain back pain");
        all.put(Kind.POPULATION, FigureRows.WITHOUT_PAIN, "people without back pain");
        all.put(Kind.NERVE_ROOTS, FigureRows.NERVE_ROOTS, "posterior over the lumbar roots");
        return Map.copyOf(all.labels);
    }

    private void care(CareContent care) {
        care.interventions().values().forEach(each -> put(Kind.INTERVENTION, each.id(), each.label()));
        care.contraindications().forEach(each -> put(Kind.CONTRAINDICATION, each.id(), each.because()));
        care.scales().values().forEach(each -> put(Kind.OUTCOME_SCALE, each.id(), each.label()));
        care.populations().values().forEach(each -> put(Kind.TREATMENT_POPULATION, each.id(), each.label()));
        care.investigations().investigations().forEach(each -> put(Kind.INVESTIGATION, each.id(), each.label()));
        care.investigations()
                .earlyImaging()
                .ifPresent(each -> put(Kind.EARLY_IMAGING, InvestigationRows.EARLY_IMAGING, each.label()));
        care.pathway().ifPresent(each -> {
            put(Kind.PATHWAY, each.id(), each.label());
            each.states().values().forEach(state -> put(Kind.PATHWAY_STATE, state.id(), state.label()));
        });
        care.prognosis().courses().forEach(each -> put(Kind.RECOVERY_COURSE, each.id(), each.label()));
        care.prognosis().outcomes().forEach(each -> put(Kind.PROGNOSTIC_OUTCOME, each.id(), each.label()));
        care.prognosis().tools().forEach(each -> put(Kind.PROGNOSTIC_TOOL, each.id(), each.label()));
        care.prognosis().figures().forEach(each -> put(Kind.PROGNOSTIC_FIGURE, each.id(), each.label()));
    }

    private String finding(String id) {
        return labels.getOrDefault(new Ref(Kind.FINDING, id), id);
    }

    private void put(Kind kind, String id, String label) {
        labels.put(new Ref(kind, id), label);
    }
}
