package org.lumbar.page;

import java.util.List;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.NextQuestion;
import org.lumbar.assess.ResidualRiskEntry;
import org.lumbar.assess.SeenWithoutPain;
import org.lumbar.assess.Stop;
import org.lumbar.formats.FollowUpWords;
import org.lumbar.presentation.NotUsed;

/// The end of a page: what remains possible, images, what to ask next, and what was not used.
final class FollowUpPart {

    private final Sheet sheet;
    private final Html html;

    FollowUpPart(Sheet sheet) {
        this.sheet = sheet;
        this.html = sheet.html();
    }

    void residualRisk(List<ResidualRiskEntry> all) {
        if (all.isEmpty()) {
            return;
        }
        sheet.openSection("residual", "What remains after every \u201cno\u201d", "no question rules it out");
        html.open("ul");
        all.forEach(entry -> sheet.item(FollowUpWords.residual(entry), entry.citation()));
        html.close("ul");
        sheet.closeSection();
    }

    void seenWithoutPain(List<SeenWithoutPain> all) {
        if (all.isEmpty()) {
            return;
        }
        sheet.openSection("images", "On images", "seen in people without back pain too");
        html.open("ul");
        all.forEach(seen -> sheet.item(FollowUpWords.seen(seen, sheet.names()), seen.citation()));
        html.close("ul");
        sheet.closeSection();
    }

    void next(Assessment assessment) {
        sheet.openSection("next", "Next", "");
        html.open("ol", "class", "questions");
        if (!assessment.notCleared().isEmpty()) {
            html.open("li").element("a", FollowUpWords.GATES_FIRST, "href", "#" + sheet.id("not-cleared"));
            html.close("li");
        }
        for (NextQuestion question : FollowUpWords.notAbove(assessment)) {
            html.open("li").element("span", FollowUpWords.question(question), "class", "question");
            html.element("span", "why: " + question.why(), "class", "quiet block");
            html.close("li");
        }
        html.close("ol");
        stop(assessment.stop());
        sheet.closeSection();
    }

    private void stop(Stop stop) {
        sheet.paragraph(FollowUpWords.stop(stop));
        changes(stop.asked());
        if (!stop.examined().isEmpty()) {
            sheet.paragraph(FollowUpWords.EXAMINE);
            changes(stop.examined());
        }
    }

    private void changes(List<Stop.Change> changes) {
        List<String> lines = FollowUpWords.changes(changes, sheet.names());
        if (!lines.isEmpty()) {
            html.open("ul");
            lines.forEach(line -> html.element("li", line));
            html.close("ul");
        }
    }

    void notUsed(List<NotUsed> all) {
        if (all.isEmpty()) {
            return;
        }
        sheet.openSection("not-used", "Not used", "");
        html.open("ul");
        all.forEach(each -> html.element("li", FollowUpWords.notUsed(each)));
        html.close("ul");
        sheet.closeSection();
    }
}
