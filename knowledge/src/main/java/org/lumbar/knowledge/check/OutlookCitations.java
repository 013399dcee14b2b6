package org.lumbar.knowledge.check;

import java.util.function.BiConsumer;
import org.lumbar.knowledge.CareContent;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Investigation;
import org.lumbar.knowledge.PrognosisContent;

/// The citations of investigations, prognosis and safety net, by the record that makes them.
final class OutlookCitations {

    private final BiConsumer<String, Citation> add;

    private OutlookCitations(BiConsumer<String, Citation> add) {
        this.add = add;
    }

    static void each(CareContent care, BiConsumer<String, Citation> add) {
        var citations = new OutlookCitations(add);
        care.investigations().investigations().forEach(citations::investigation);
        care.investigations()
                .earlyImaging()
                .ifPresent(early -> add.accept("indicator of early imaging", early.citation()));
        citations.prognosis(care.prognosis());
        care.safetyNet().lines().forEach(line -> add.accept("line of the safety net " + line.id(), line.citation()));
        care.safetyNet().reviews().forEach(review -> add.accept("review " + review.id(), review.citation()));
    }

    private void investigation(Investigation investigation) {
        String record = "investigation " + investigation.id();
        investigation.indications().forEach(each -> add.accept(record + ", now " + each.id(), each.citation()));
        investigation.later().forEach(each -> {
            add.accept(record + ", later " + each.id(), each.citation());
            each.sooner().ifPresent(sooner -> add.accept(record + ", sooner " + each.id(), sooner.citation()));
        });
        investigation.notFor().forEach(each -> add.accept(record + ", not for " + each.id(), each.citation()));
        add.accept(record + ", otherwise", investigation.otherwise().citation());
        investigation.cautions().forEach(each -> add.accept(record + ", caution " + each.id(), each.citation()));
        investigation.facts().forEach(each -> add.accept(record + ", fact", each.citation()));
    }

    private void prognosis(PrognosisContent prognosis) {
        prognosis.courses().forEach(course -> add.accept("course " + course.id(), course.citation()));
        prognosis.outcomes().forEach(outcome -> {
            String record = "outcome " + outcome.id();
            add.accept(record, outcome.citation());
            outcome.factors().forEach(factor -> add.accept(record + ", factor " + factor.id(), factor.citation()));
        });
        prognosis.tools().forEach(tool -> {
            String record = "prognostic tool " + tool.id();
            add.accept(record, tool.citation());
            tool.strata().forEach(each -> add.accept(record + ", stratum " + each.id(), each.citation()));
            tool.accuracy().forEach(each -> add.accept(record + ", accuracy", each.citation()));
        });
        prognosis.figures().forEach(each -> add.accept("prognostic figure " + each.id(), each.citation()));
    }
}
