package org.lumbar.formats;

import java.util.List;
import java.util.stream.Collectors;
import org.lumbar.care.Prognosis;
import org.lumbar.care.Prognosis.Outcome;
import org.lumbar.care.Prognosis.OutcomeForPerson;
import org.lumbar.care.Prognosis.ToolResult;
import org.lumbar.knowledge.PrognosticFigure;
import org.lumbar.knowledge.PrognosticFigure.Subject;
import org.lumbar.knowledge.RecoveryCourse;

/// What to expect, in a report.
final class PrognosisSection {

    private final Page page;
    private final Footnotes notes;

    private PrognosisSection(Page page, Footnotes notes) {
        this.page = page;
        this.notes = notes;
    }

    static void write(Page page, Prognosis prognosis, Footnotes notes) {
        if (prognosis.scope() == Prognosis.Scope.GIVEN
                && prognosis.courses().isEmpty()
                && prognosis.outcomes().isEmpty()
                && prognosis.tools().isEmpty()
                && prognosis.figures().isEmpty()) {
            return;
        }
        page.heading("WHAT TO EXPECT");
        if (prognosis.scope() != Prognosis.Scope.GIVEN) {
            page.paragraph(1, PrognosisWords.none(prognosis));
            return;
        }
        var section = new PrognosisSection(page, notes);
        page.paragraph(1, PrognosisWords.NO_FORECAST);
        prognosis.courses().forEach(section::course);
        prognosis.outcomes().forEach(section::outcome);
        section.tools(prognosis);
        for (Subject subject : Subject.values()) {
            section.figures(subject, PrognosisWords.of(prognosis, subject));
        }
    }

    private void course(RecoveryCourse course) {
        page.item(1, "-", PrognosisWords.course(course) + notes.mark(course.citation()));
        page.paragraph(2, course.caution());
    }

    private void outcome(OutcomeForPerson each) {
        page.item(
                1,
                "-",
                PrognosisWords.baseRate(each.outcome())
                        + notes.mark(each.outcome().citation()));
        each.present()
                .forEach(factor -> page.item(2, "-", PrognosisWords.factor(factor) + notes.mark(factor.citation())));
        String unknown = PrognosisWords.unknown(each);
        if (!unknown.isEmpty()) {
            page.paragraph(2, unknown);
        }
        page.paragraph(2, each.outcome().caution());
    }

    private void tools(Prognosis prognosis) {
        for (ToolResult result : prognosis.tools()) {
            page.item(
                    1,
                    "-",
                    PrognosisWords.tool(result) + notes.mark(result.tool().citation()));
            if (result.outcome() != Outcome.NOT_KNOWN) {
                page.paragraph(
                        2,
                        PrognosisWords.accuracy(result).stream()
                                .map(each -> PrognosisWords.accuracy(each) + notes.mark(each.citation()))
                                .collect(Collectors.joining("; ")));
                page.paragraph(2, result.tool().caution());
            }
        }
        PrognosisWords.disagreement(prognosis).ifPresent(words -> page.paragraph(1, words));
    }

    private void figures(Subject subject, List<PrognosticFigure> figures) {
        if (!figures.isEmpty()) {
            page.paragraph(1, Wording.capital(PrognosisWords.heading(subject)) + ":");
            figures.forEach(figure -> page.item(2, "-", PrognosisWords.figure(figure) + notes.mark(figure.citation())));
        }
    }
}
