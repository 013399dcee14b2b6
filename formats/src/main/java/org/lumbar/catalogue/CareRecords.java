package org.lumbar.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.knowledge.CareContent;
import org.lumbar.knowledge.InvestigationContent;
import org.lumbar.knowledge.PrognosisContent;

/// The records of care with their sheets.
final class CareRecords {

    private final ContentIndex index;
    private final Map<Ref, Supplier<Sheet>> sheets = new LinkedHashMap<>();

    private CareRecords(ContentIndex index) {
        this.index = index;
    }

    static Map<Ref, Supplier<Sheet>> of(ContentIndex index) {
        var all = new CareRecords(index);
        CareContent care = index.knowledge().care();
        all.treatments(care);
        all.investigations(care.investigations());
        all.prognosis(care.prognosis());
        care.safetyNet()
                .lines()
                .forEach(each -> all.put(Kind.SAFETY_NET_LINE, each.id(), () -> SafetyNetSheets.line(each)));
        care.safetyNet()
                .reviews()
                .forEach(each -> all.put(Kind.SAFETY_NET_REVIEW, each.id(), () -> SafetyNetSheets.review(each)));
        care.pathway().ifPresent(each -> {
            all.put(Kind.PATHWAY, each.id(), () -> PathwaySheets.pathway(each));
            each.states()
                    .values()
                    .forEach(state -> all.put(Kind.PATHWAY_STATE, state.id(), () -> PathwaySheets.state(state)));
        });
        return all.sheets;
    }

    private void treatments(CareContent care) {
        care.interventions()
                .values()
                .forEach(each -> put(Kind.INTERVENTION, each.id(), () -> InterventionSheet.of(index, each)));
        care.contraindications()
                .forEach(each -> put(Kind.CONTRAINDICATION, each.id(), () -> CareSheets.contraindication(index, each)));
        care.scales().values().forEach(each -> put(Kind.OUTCOME_SCALE, each.id(), () -> CareSheets.scale(index, each)));
        care.populations()
                .values()
                .forEach(each -> put(Kind.TREATMENT_POPULATION, each.id(), () -> CareSheets.population(index, each)));
    }

    private void investigations(InvestigationContent content) {
        content.investigations()
                .forEach(each -> put(Kind.INVESTIGATION, each.id(), () -> InvestigationSheet.of(index, each)));
        content.earlyImaging()
                .ifPresent(each -> put(
                        Kind.EARLY_IMAGING,
                        InvestigationRows.EARLY_IMAGING,
                        () -> InvestigationSheet.early(index, each)));
    }

    private void prognosis(PrognosisContent content) {
        content.courses().forEach(each -> put(Kind.RECOVERY_COURSE, each.id(), () -> PrognosisSheets.course(each)));
        content.outcomes()
                .forEach(each -> put(Kind.PROGNOSTIC_OUTCOME, each.id(), () -> PrognosisSheets.outcome(each)));
        content.tools().forEach(each -> put(Kind.PROGNOSTIC_TOOL, each.id(), () -> PrognosisSheets.tool(each)));
        content.figures().forEach(each -> put(Kind.PROGNOSTIC_FIGURE, each.id(), () -> PrognosisSheets.figure(each)));
    }

    private void put(Kind kind, String id, Supplier<Sheet> sheet) {
        sheets.put(new Ref(kind, id), sheet);
    }
}
