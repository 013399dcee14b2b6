package org.lumbar.page;

import java.util.List;
import org.lumbar.care.Prognosis;
import org.lumbar.care.Prognosis.Outcome;
import org.lumbar.care.Prognosis.OutcomeForPerson;
import org.lumbar.care.Prognosis.ToolResult;
import org.lumbar.formats.PrognosisWords;
import org.lumbar.formats.Wording;
import org.lumbar.knowledge.PrognosticFigure;
import org.lumbar.knowledge.PrognosticFigure.Subject;
import org.lumbar.knowledge.RecoveryCourse;

/// What to expect, on the page.
final class PrognosisPart {

    private final Sheet sheet;
    private final Html html;

    private PrognosisPart(Sheet sheet) {
        this.sheet = sheet;
        this.html = sheet.html();
    }

    static void write(Sheet sheet, Prognosis prognosis) {
        boolean given = prognosis.scope() == Prognosis.Scope.GIVEN;
        if (given
                && prognosis.courses().isEmpty()
                && prognosis.outcomes().isEmpty()
                && prognosis.tools().isEmpty()
                && prognosis.figures().isEmpty()) {
            return;
        }
        var part = new PrognosisPart(sheet);
        sheet.openSection("prognosis", "What to expect", "");
        sheet.paragraph(given ? PrognosisWords.NO_FORECAST : PrognosisWords.none(prognosis));
        if (given) {
            prognosis.courses().forEach(part::course);
            prognosis.outcomes().forEach(part::outcome);
            part.tools(prognosis);
            for (Subject subject : Subject.values()) {
                part.figures(subject, PrognosisWords.of(prognosis, subject));
            }
        }
        sheet.closeSection();
    }

    private void course(RecoveryCourse course) {
        html.open("div", "class", "course").open("div");
        sheet.marked("p", PrognosisWords.course(course), course.citation());
        sheet.quiet(course.caution());
        html.close("div");
        RecoveryChart.write(html, course);
        html.close("div");
    }

    private void outcome(OutcomeForPerson each) {
        sheet.marked(
                "p", PrognosisWords.baseRate(each.outcome()), each.outcome().citation());
        if (!each.present().isEmpty()) {
            html.open("ul");
            each.present().forEach(factor -> sheet.item(PrognosisWords.factor(factor), factor.citation()));
            html.close("ul");
        }
        sheet.quiet(PrognosisWords.unknown(each));
        sheet.quiet(each.outcome().caution());
    }

    private void tools(Prognosis prognosis) {
        if (prognosis.tools().isEmpty()) {
            return;
        }
        html.open("ul");
        prognosis.tools().forEach(this::tool);
        html.close("ul");
        PrognosisWords.disagreement(prognosis).ifPresent(words -> html.element("p", words, "class", "conflict"));
    }

    private void tool(ToolResult result) {
        html.open("li").text(PrognosisWords.tool(result));
        sheet.mark(result.tool().citation());
        if (result.outcome() != Outcome.NOT_KNOWN) {
            PrognosisWords.accuracy(result)
                    .forEach(each -> sheet.marked(
                            "span", PrognosisWords.accuracy(each), each.citation(), "class", "quiet block"));
            html.element("span", result.tool().caution(), "class", "quiet block");
        }
        html.close("li");
    }

    private void figures(Subject subject, List<PrognosticFigure> figures) {
        if (!figures.isEmpty()) {
            html.element("h4", Wording.capital(PrognosisWords.heading(subject)));
            html.open("ul");
            figures.forEach(figure -> sheet.item(PrognosisWords.figure(figure), figure.citation()));
            html.close("ul");
        }
    }
}
