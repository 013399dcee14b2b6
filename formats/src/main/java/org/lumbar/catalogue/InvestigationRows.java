package org.lumbar.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.EarlyImaging;
import org.lumbar.knowledge.Investigation;
import org.lumbar.knowledge.InvestigationContent;

/// The rules and facts of one investigation. A row speaks of the reason, question or caution by its identifier.
///
/// @param investigation the investigation
record InvestigationRows(Investigation investigation) {

    /// The identifier of the indicator of early imaging, of which a content has one.
    static final String EARLY_IMAGING = "early-imaging";

    static List<FigureRow> of(InvestigationContent content) {
        List<FigureRow> all = new ArrayList<>();
        content.investigations().forEach(each -> all.addAll(new InvestigationRows(each).all()));
        content.earlyImaging().ifPresent(each -> all.add(early(each)));
        return all;
    }

    List<FigureRow> all() {
        List<FigureRow> all = new ArrayList<>(now());
        all.addAll(later());
        all.addAll(notFor());
        all.add(otherwise());
        all.addAll(cautions());
        all.addAll(facts());
        return all;
    }

    /// Reasons for which it is asked for now.
    List<FigureRow> now() {
        return investigation.indications().stream()
                .map(each -> row("asked for now", each.id(), each.label() + ": " + each.time(), each.citation()))
                .toList();
    }

    /// Reasons for which it is asked for from a day on.
    List<FigureRow> later() {
        List<FigureRow> rows = new ArrayList<>();
        for (Investigation.LaterIndication each : investigation.later()) {
            String needed = each.needed().isEmpty() ? "" : ", if " + each.needed();
            rows.add(row(
                    "asked for later",
                    each.id(),
                    each.label() + ": from day " + each.fromDay() + needed,
                    each.citation()));
            each.sooner()
                    .ifPresent(sooner -> rows.add(row(
                            "sooner",
                            each.id(),
                            "from day " + sooner.fromDay() + ": " + sooner.words(),
                            sooner.citation())));
        }
        return rows;
    }

    /// Questions that it does not answer.
    List<FigureRow> notFor() {
        return investigation.notFor().stream()
                .map(each -> row("does not answer", each.id(), each.words(), each.citation()))
                .toList();
    }

    FigureRow otherwise() {
        return row(
                "without a reason",
                "",
                investigation.otherwise().words(),
                investigation.otherwise().citation());
    }

    List<FigureRow> cautions() {
        return investigation.cautions().stream()
                .map(each -> row("caution", each.id(), each.action().id() + ": " + each.because(), each.citation()))
                .toList();
    }

    /// What it misses or finds, beside the reasons that this belongs to.
    List<FigureRow> facts() {
        return investigation.facts().stream()
                .map(each -> row("fact", String.join(", ", each.about()), each.words(), each.citation()))
                .toList();
    }

    private FigureRow row(String kind, String about, String figure, Citation citation) {
        return FigureRow.of(new Ref(Kind.INVESTIGATION, investigation.id()), kind, about, figure, citation);
    }

    /// The indicator of early imaging.
    static FigureRow early(EarlyImaging early) {
        return FigureRow.of(
                new Ref(Kind.EARLY_IMAGING, EARLY_IMAGING),
                "indicator",
                "",
                "up to day " + early.days(),
                early.citation());
    }
}
