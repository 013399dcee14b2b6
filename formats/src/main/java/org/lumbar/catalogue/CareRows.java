package org.lumbar.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.formats.ContraindicationWords;
import org.lumbar.formats.EffectWords;
import org.lumbar.knowledge.CareContent;
import org.lumbar.knowledge.Contraindication;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.OutcomeScale;
import org.lumbar.knowledge.SafetyNetContent;
import org.lumbar.knowledge.SafetyNetLine;
import org.lumbar.knowledge.SafetyNetReview;

/// Every figure and rule of care, in the order of the content.
final class CareRows {

    private CareRows() {}

    static List<FigureRow> of(CareContent care) {
        var words = new EffectWords(care.scales());
        List<FigureRow> all = new ArrayList<>();
        care.interventions().values().forEach(each -> all.addAll(new InterventionRows(each, words).all()));
        care.contraindications().forEach(each -> all.add(contraindication(each)));
        care.scales().values().forEach(each -> all.addAll(scale(each)));
        all.addAll(InvestigationRows.of(care.investigations()));
        all.addAll(PrognosisRows.of(care.prognosis()));
        all.addAll(safetyNet(care.safetyNet()));
        care.pathway().ifPresent(each -> all.addAll(PathwayRows.of(each)));
        return List.copyOf(all);
    }

    /// A rule that forbids, with the word that a pharmacist must still check it where nobody has seen its source.
    static FigureRow contraindication(Contraindication rule) {
        return FigureRow.of(
                new Ref(Kind.CONTRAINDICATION, rule.id()),
                "contraindication",
                "",
                ContraindicationWords.line(rule),
                rule.citation());
    }

    /// The smallest change that matters, none where it is not known.
    static List<FigureRow> scale(OutcomeScale scale) {
        return scale.minimalImportantChange().stream()
                .map(change -> FigureRow.of(
                        new Ref(Kind.OUTCOME_SCALE, scale.id()),
                        "minimal important change",
                        "",
                        List.of(new Measure("", Figure.of(change.value()))),
                        change.citation()))
                .toList();
    }

    private static List<FigureRow> safetyNet(SafetyNetContent content) {
        List<FigureRow> rows = new ArrayList<>();
        content.lines().forEach(each -> rows.add(line(each)));
        content.reviews().forEach(each -> rows.add(review(each)));
        return rows;
    }

    static FigureRow line(SafetyNetLine line) {
        return FigureRow.of(
                new Ref(Kind.SAFETY_NET_LINE, line.id()),
                "line",
                "",
                line.soon() + " " + line.watch(),
                line.citation());
    }

    static FigureRow review(SafetyNetReview review) {
        return FigureRow.of(
                new Ref(Kind.SAFETY_NET_REVIEW, review.id()),
                "review",
                "",
                "day " + review.days() + ": " + review.words(),
                review.citation());
    }
}
