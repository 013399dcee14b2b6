package org.lumbar.page;

import org.lumbar.assess.Assessment;
import org.lumbar.assess.UrgencyResult;
import org.lumbar.circumstance.Standing;
import org.lumbar.figure.ExerciseFigures;
import org.lumbar.formats.AssessmentText;
import org.lumbar.formats.Footnotes;
import org.lumbar.formats.Names;
import org.lumbar.formats.ProgrammeWords;
import org.lumbar.formats.UrgencyWords;
import org.lumbar.formats.Wording;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.programme.Programme;

/// A programme as one HTML sheet to print: the week with boxes to tick, each exercise with its picture, the
/// traffic
/// light, how it goes on, and what is not served. No script, and nothing asked of any host.
public final class ProgrammePage {

    private final Knowledge knowledge;
    private final MovementContent content;

    private ProgrammePage(Knowledge knowledge, MovementContent content) {
        this.knowledge = knowledge;
        this.content = content;
    }

    /// Sheets on a content.
    public static ProgrammePage of(Knowledge knowledge, MovementContent content) {
        return new ProgrammePage(knowledge, content);
    }

    /// The page, ending with a line end.
    public String page(Programme programme) {
        var html = new Html();
        var sheet = new Sheet(html, knowledge, new Names(knowledge), new Footnotes(knowledge), "e-");
        String title = "Programme: " + ProgrammeWords.title(programme);
        Frame.open(html, title, Style.PROGRAMME + Style.FIGURE);
        html.open("main").open("article", "class", "programme", "aria-labelledby", sheet.id("title"));
        html.element("h2", title, "id", sheet.id("title"));
        switch (programme) {
            case Programme.Planned plan -> new ProgrammeSheet(sheet, content, ExerciseFigures.of(content)).write(plan);
            case Programme.Referred referred -> referred(sheet, referred);
            case Programme.NotYet notYet -> notYet(sheet, notYet);
            case Programme.OutsideTheEvidence _ -> notice(sheet, UrgencyWords.OUTSIDE_THE_EVIDENCE);
            case Programme.Stopped stopped -> {
                notice(
                        sheet,
                        ProgrammeWords.stopped(
                                stopped.day().entry().date(),
                                stopped.day().entry().newNumbnessOrWeakness()));
                urgency(sheet, programme.assessment());
            }
            case Programme.Impossible impossible -> impossible(sheet, impossible);
        }
        SourcesPart.write(sheet);
        html.line().close("article").close("main").line();
        html.open("footer");
        html.element("p", AssessmentText.content(programme.assessment().knowledge()));
        html.element("p", Assessment.STATEMENT, "class", "statement");
        html.close("footer");
        return Frame.close(html);
    }

    private static void notice(Sheet sheet, String words) {
        sheet.html().element("p", words, "class", "notice");
    }

    private static void referred(Sheet sheet, Programme.Referred referred) {
        notice(sheet, "No programme now: something else comes first.");
        for (Standing standing : referred.because()) {
            sheet.paragraph("Because of " + standing.circumstance().plain() + ".");
        }
        urgency(sheet, referred.assessment());
    }

    private static void urgency(Sheet sheet, Assessment assessment) {
        UrgencyResult urgency = assessment.urgency();
        Html html = sheet.html();
        html.open("section", "class", "urgency " + urgency.urgency().level().id());
        html.open("div").element("h3", Wording.loud(urgency.urgency()));
        html.element("p", urgency.headline());
        if (!urgency.where().isEmpty()) {
            html.element("p", "Where: " + urgency.where(), "class", "where");
        }
        html.close("div").close("section");
    }

    private void notYet(Sheet sheet, Programme.NotYet notYet) {
        notice(sheet, "No programme before these questions are answered. Silence is not a no.");
        sheet.html().open("ol", "class", "questions");
        for (String id : notYet.questions()) {
            knowledge.findings().stream()
                    .filter(finding -> finding.id().equals(id))
                    .forEach(finding -> sheet.html().element("li", finding.question()));
        }
        sheet.html().close("ol");
        urgency(sheet, notYet.assessment());
    }

    private void impossible(Sheet sheet, Programme.Impossible impossible) {
        notice(sheet, "No week keeps all of these wishes.");
        if (impossible.giveUp().isEmpty()) {
            sheet.paragraph("Giving up wishes does not help: what is asked for is barred, or exceeds what the week may"
                    + " grow.");
            return;
        }
        sheet.paragraph("Any one of these would be enough; none smaller is:");
        sheet.html().open("ul");
        impossible.giveUp().forEach(set -> sheet.html().element("li", ProgrammeWords.giveUp(set, content)));
        sheet.html().close("ul");
    }
}
