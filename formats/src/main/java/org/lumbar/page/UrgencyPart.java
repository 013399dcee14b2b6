package org.lumbar.page;

import java.util.List;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.NotCleared;
import org.lumbar.assess.UrgencyResult;
import org.lumbar.assess.UrgencyResult.Reason;
import org.lumbar.formats.UrgencyWords;
import org.lumbar.formats.Wording;
import org.lumbar.knowledge.Urgency;
import org.lumbar.knowledge.Urgency.Level;

/// The top of a page: how soon, where and why, and what is not cleared.
final class UrgencyPart {

    private final Sheet sheet;
    private final Html html;

    private UrgencyPart(Sheet sheet) {
        this.sheet = sheet;
        this.html = sheet.html();
    }

    static void write(Sheet sheet, Assessment assessment) {
        var part = new UrgencyPart(sheet);
        if (!assessment.evidenceApplies()) {
            part.outsideTheEvidence();
        }
        part.banner(assessment.urgency());
        part.why(assessment.urgency());
        part.notCleared(assessment.notCleared());
    }

    private void outsideTheEvidence() {
        html.line().open("section", "class", "notice", "aria-labelledby", sheet.id("under-age"));
        html.element("h3", UrgencyWords.UNDER_AGE, "id", sheet.id("under-age"));
        sheet.paragraph(UrgencyWords.OUTSIDE_THE_EVIDENCE);
        html.close("section");
    }

    /// The level stands in words, in a shape and in its place among the levels; colour only adds to them.
    private void banner(UrgencyResult result) {
        Level level = result.urgency().level();
        html.line().open("section", "class", "urgency " + level.id(), "aria-labelledby", sheet.id("urgency"));
        html.own(shape(level));
        html.open("div").element("h3", Wording.loud(result.urgency()), "id", sheet.id("urgency"));
        html.open("p", "class", "headline").text(result.headline());
        if (UrgencyWords.headlineIsReason(result)) {
            sheet.mark(UrgencyWords.citation(result.because().getFirst()));
        }
        html.close("p");
        if (!result.where().isEmpty()) {
            html.element("p", "Where: " + result.where(), "class", "where");
        }
        html.close("div");
        html.open("ol", "class", "levels", "aria-label", "The four levels");
        for (Level each : List.of(Level.EMERGENCY, Level.URGENT, Level.ROUTINE, Level.SELF_CARE)) {
            if (each == level) {
                html.element("li", each.id(), "aria-current", "true");
            } else {
                html.element("li", each.id());
            }
        }
        html.close("ol").close("section");
    }

    private static String shape(Level level) {
        String path = switch (level) {
            case EMERGENCY -> "M14 3H34L45 14V34L34 45H14L3 34V14ZM24 12V28M24 33V37";
            case URGENT -> "M24 4L46 43H2ZM24 17V30M24 34V38";
            case ROUTINE -> "M6 10H42V43H6ZM6 20H42M15 4V13M33 4V13";
            case SELF_CARE -> "M4 22L24 5L44 22M10 18V43H38V18";
        };
        return "<svg class=\"shape\" viewBox=\"0 0 48 48\" aria-hidden=\"true\" focusable=\"false\"><path d=\"" + path
                + "\"/></svg>";
    }

    private void why(UrgencyResult result) {
        boolean told = UrgencyWords.headlineIsReason(result);
        List<Reason> further = UrgencyWords.further(result);
        String from = told ? UrgencyWords.from(result.because().getFirst(), sheet.names()) : "";
        if (from.isEmpty() && further.isEmpty()) {
            return;
        }
        sheet.openSection("why", "Why", "");
        if (told) {
            sheet.quiet(from);
            if (!further.isEmpty()) {
                html.element("h4", "Also:");
            }
        }
        if (!further.isEmpty()) {
            reasons(further, result.urgency());
        }
        sheet.closeSection();
    }

    private void reasons(List<Reason> reasons, Urgency whole) {
        html.open("ul");
        for (Reason reason : reasons) {
            html.open("li").text(UrgencyWords.sentence(reason, whole));
            sheet.mark(UrgencyWords.citation(reason));
            if (!reason.findings().isEmpty() && reason.kind() != UrgencyResult.Kind.OPEN_GATE) {
                html.element("span", UrgencyWords.from(reason, sheet.names()), "class", "quiet block");
            }
            html.close("li");
        }
        html.close("ul");
    }

    private void notCleared(List<NotCleared> gates) {
        if (gates.isEmpty()) {
            return;
        }
        sheet.openSection("not-cleared", "Not cleared", UrgencyWords.noAllClear(gates));
        html.open("ol", "class", "questions");
        for (NotCleared gate : gates) {
            html.open("li").element("span", gate.question(), "class", "question");
            if (!gate.why().isEmpty()) {
                html.element("span", UrgencyWords.why(gate), "class", "quiet block");
            }
            html.close("li");
        }
        html.close("ol");
        untilThen(gates);
        sheet.closeSection();
    }

    private void untilThen(List<NotCleared> gates) {
        html.open("details").element("summary", "What is not excluded until each is answered");
        html.open("ol");
        for (NotCleared gate : gates) {
            html.element("li", UrgencyWords.untilThen(gate, sheet.names()));
        }
        html.close("ol").close("details");
    }
}
