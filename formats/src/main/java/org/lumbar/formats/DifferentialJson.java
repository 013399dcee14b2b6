package org.lumbar.formats;

import org.lumbar.assess.Contribution;
import org.lumbar.assess.Differential;

/// The differential of an assessment as JSON.
final class DifferentialJson {

    private DifferentialJson() {}

    static void write(JsonOut out, Differential differential, Extent extent) {
        out.objects("established", differential.established(), DifferentialJson::established);
        out.objects("likely", differential.likely(), DifferentialJson::entry);
        out.objects("pointedTo", differential.pointedTo(), DifferentialJson::entry);
        out.objects("notExcluded", differential.notExcluded(), DifferentialJson::entry);
        if (Double.isNaN(differential.nonSpecific())) {
            out.nothing("nonSpecific");
        } else {
            out.number("nonSpecific", differential.nonSpecific());
        }
        out.text("nonSpecificLabel", Wording.id(differential.nonSpecificLabel()));
        if (extent == Extent.EVERYTHING) {
            out.objects("others", differential.others(), DifferentialJson::entry);
        }
    }

    static void established(JsonOut out, Differential.Established established) {
        out.text("condition", established.condition());
        out.text("label", established.label());
        out.text("finding", established.finding());
        out.texts("explains", established.explains());
        if (established.falsePositive().isPresent()) {
            out.figure("falsePositive", established.falsePositive().get());
        } else {
            out.nothing("falsePositive");
        }
        out.text("note", established.note());
        out.citation(established.citation());
    }

    static void entry(JsonOut out, Differential.Entry entry) {
        out.text("condition", entry.condition());
        out.text("label", entry.label());
        out.textOrNull("partOf", entry.partOf().orElse(""));
        out.text("population", entry.population());
        out.textOrNull("populationLabel", entry.populationLabel());
        out.textOrNull("incidenceClass", entry.incidenceClass());
        out.number("probability", entry.probability());
        out.number("low", entry.low());
        out.number("high", entry.high());
        out.number("prior", entry.prior());
        out.textOrNull("priorSource", entry.priorCitation().source());
        out.text("priorBasis", entry.priorCitation().basis().id());
        out.number("evidenceLogOdds", entry.evidenceLogOdds());
        out.flag("leansHigh", entry.leansHigh());
        out.objects("contributions", entry.contributions(), DifferentialJson::contribution);
        out.objects("family", entry.family(), DifferentialJson::entry);
    }

    static void contribution(JsonOut out, Contribution contribution) {
        out.text("kind", Wording.id(contribution.kind()));
        out.text("finding", contribution.id());
        out.text("label", contribution.label());
        out.text("answer", contribution.answer());
        out.number("logOdds", contribution.logOdds());
        out.number("lr", contribution.lr());
        out.number("low", contribution.low());
        out.number("high", contribution.high());
        out.integer("n", contribution.n());
        out.texts("sources", contribution.sources());
        out.text("basis", contribution.basis().id());
        out.texts("items", contribution.items());
        out.text("note", contribution.note());
    }
}
