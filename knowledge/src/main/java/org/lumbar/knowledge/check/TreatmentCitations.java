package org.lumbar.knowledge.check;

import java.util.List;
import java.util.function.BiConsumer;
import org.lumbar.knowledge.CareContent;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Intervention;
import org.lumbar.knowledge.Intervention.Use;
import org.lumbar.knowledge.Shares;

/// The citations of interventions, contraindications and outcome scales, by the record that makes them.
final class TreatmentCitations {

    private final BiConsumer<String, Citation> add;

    private TreatmentCitations(BiConsumer<String, Citation> add) {
        this.add = add;
    }

    static void each(CareContent care, BiConsumer<String, Citation> add) {
        var citations = new TreatmentCitations(add);
        care.interventions().values().forEach(citations::intervention);
        care.contraindications().forEach(rule -> add.accept("contraindication " + rule.id(), rule.citation()));
        care.scales()
                .values()
                .forEach(scale -> scale.minimalImportantChange()
                        .ifPresent(change -> add.accept(
                                "outcome scale " + scale.id() + ", minimal important change", change.citation())));
    }

    private void intervention(Intervention intervention) {
        String record = "intervention " + intervention.id();
        intervention.mechanism().ifPresent(mechanism -> add.accept(record + ", mechanism", mechanism.citation()));
        intervention.cautions().forEach(caution -> {
            add.accept(record + ", caution", caution.citation());
            shares(record + ", caution", caution.shares());
        });
        intervention.uses().forEach(use -> use(record + ", use " + use.id(), use));
    }

    private void use(String record, Use use) {
        use.guidelines()
                .forEach(row -> add.accept(record + ", " + row.guideline().id(), row.citation()));
        add.accept(record + ", otherwise", use.otherwise().citation());
        use.requires().forEach(each -> add.accept(record + ", requirement " + each.label(), each.citation()));
        use.waiting().ifPresent(waiting -> add.accept(record + ", waiting", waiting.citation()));
        use.effects().forEach(effect -> {
            add.accept(record + ", effect " + effect.id(), effect.citation());
            shares(record + ", effect " + effect.id(), effect.shares());
        });
    }

    private void shares(String record, List<Shares> all) {
        all.forEach(shares -> shares.citation()
                .ifPresent(citation -> add.accept(record + ", people of 100", citation)));
    }
}
