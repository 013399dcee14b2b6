package org.lumbar.formats;

import java.util.Locale;
import org.lumbar.assess.Assessment;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.MechanismCriteria;
import org.lumbar.knowledge.movement.PainContent;

/// How pain comes about, as a text of at most 80 columns.
public final class PainText {

    private final Knowledge knowledge;
    private final PainContent pain;
    private final Page page;
    private final Footnotes notes;

    private PainText(Knowledge knowledge, PainContent pain, TextStyle style) {
        this.knowledge = knowledge;
        this.pain = pain;
        page = new Page(style);
        notes = new Footnotes(knowledge);
    }

    /// The text in a style, ending with a line end.
    public static String of(Knowledge knowledge, PainContent pain, TextStyle style) {
        return new PainText(knowledge, pain, style).text();
    }

    private String text() {
        page.emphasized(PainWords.TITLE.toUpperCase(Locale.ROOT), "");
        page.paragraph(0, PainWords.INTRODUCTION);
        pain.steps().values().forEach(this::step);
        page.heading("WHERE TREATMENTS ARE THOUGHT TO ACT");
        page.paragraph(1, PainWords.ACTS);
        pain.treatments()
                .values()
                .forEach(each -> page.item(
                        1,
                        "-",
                        PainWords.says(pain, each)
                                + notes.mark(each.citation())
                                + each.worth()
                                        .map(worth -> " " + worth.words() + notes.mark(worth.citation()))
                                        .orElse("")));
        page.heading("THE FIBRES");
        pain.fibres()
                .values()
                .forEach(each -> page.item(
                        1,
                        "-",
                        each.label() + ": sheath " + each.myelin() + ", " + each.diameter() + " micrometres, "
                                + each.velocity() + " metres per second; " + each.carries()
                                + notes.mark(each.citation())));
        page.heading("WHEN THE SYSTEM BECOMES OVERSENSITIVE");
        pain.sensitisation()
                .values()
                .forEach(each -> page.item(
                        1,
                        "-",
                        each.label() + ": " + each.plain() + " " + each.mechanism() + ". What is seen: "
                                + String.join(", ", each.signs()) + ". It fades: " + each.fades() + "."
                                + notes.mark(each.citation())));
        kinds();
        notes.write(page);
        page.blank();
        page.paragraph(0, AssessmentText.content(knowledge.identity()));
        page.paragraph(0, Assessment.STATEMENT);
        return page.text();
    }

    private void step(PainContent.Step step) {
        page.heading(PainWords.numbered(pain, step.id()).toUpperCase(Locale.ROOT));
        page.paragraph(1, step.plain());
        page.paragraph(1, "Where: " + step.where() + "." + notes.mark(step.citation()));
        page.paragraph(1, "What happens: " + step.what() + ".");
        if (!step.molecules().isEmpty()) {
            page.paragraph(1, "What takes part: " + String.join(", ", step.molecules()) + ".");
        }
        PainWords.ways(pain, step.id()).forEach(way -> page.item(1, "-", way));
    }

    private void kinds() {
        page.heading("THREE MECHANISMS");
        for (PainContent.PainKind kind : pain.kinds().values()) {
            page.blank();
            page.paragraph(1, kind.label() + ": " + kind.plain() + notes.mark(kind.citation()));
            for (MechanismCriteria criteria : PainWords.criteria(knowledge, kind)) {
                page.paragraph(2, criteria.label() + notes.mark(criteria.citation()));
                criteria.grades().forEach(grade -> {
                    page.item(2, "-", PainWords.grade(criteria, grade) + ".");
                    grade.accuracy()
                            .ifPresent(accuracy -> page.paragraph(
                                    3,
                                    "It tells: " + PainWords.accuracy(accuracy) + "."
                                            + notes.mark(accuracy.citation())));
                });
                page.paragraph(2, criteria.caution());
            }
            kind.evidence().forEach(each -> page.paragraph(2, each.words() + notes.mark(each.citation())));
        }
        page.blank();
        page.paragraph(1, PainWords.MIXED);
    }
}
