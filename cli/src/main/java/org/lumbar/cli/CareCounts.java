package org.lumbar.cli;

import java.util.function.ObjIntConsumer;
import org.lumbar.knowledge.CareContent;
import org.lumbar.knowledge.Contraindication;
import org.lumbar.knowledge.Intervention;
import org.lumbar.knowledge.Intervention.Use;

/// How much there is of each kind of care content.
final class CareCounts {

    private CareCounts() {}

    /// Gives each kind with its number to `count`, in the order of the content.
    static void each(CareContent care, ObjIntConsumer<String> count) {
        count.accept("interventions", care.interventions().size());
        int uses = 0;
        int rows = 0;
        int effects = 0;
        for (Intervention intervention : care.interventions().values()) {
            uses += intervention.uses().size();
            for (Use use : intervention.uses()) {
                rows += use.guidelines().size();
                effects += use.effects().size();
            }
        }
        count.accept("uses of these", uses);
        count.accept("rows of guidelines", rows);
        count.accept("effects", effects);
        count.accept("contraindications", care.contraindications().size());
        count.accept("of these need a pharmacist's check", (int) care.contraindications().stream()
                .filter(Contraindication::needsPharmacist)
                .count());
        count.accept("outcome scales", care.scales().size());
        count.accept("treatment populations", care.populations().size());
        count.accept("investigations", care.investigations().investigations().size());
        count.accept("courses of recovery", care.prognosis().courses().size());
        count.accept("prognostic outcomes", care.prognosis().outcomes().size());
        count.accept("prognostic tools", care.prognosis().tools().size());
        count.accept("prognostic figures", care.prognosis().figures().size());
        count.accept("lines of the safety net", care.safetyNet().lines().size());
        count.accept("reviews of the safety net", care.safetyNet().reviews().size());
        count.accept(
                "states of the pathway",
                care.pathway().map(pathway -> pathway.states().size()).orElse(0));
    }
}
