package org.lumbar.page;

import java.util.List;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.NotCleared;
import org.lumbar.care.DueAction;
import org.lumbar.care.DueAction.Status;
import org.lumbar.formats.AssessmentText;
import org.lumbar.formats.Footnotes;
import org.lumbar.formats.Names;
import org.lumbar.formats.PathwayWords;
import org.lumbar.formats.UrgencyWords;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Pathway;
import org.lumbar.knowledge.PathwayState;
import org.lumbar.knowledge.PathwayState.Kind;
import org.lumbar.pathway.Position;
import org.lumbar.pathway.Transition;
import org.lumbar.pathway.Watch;

/// A place on the pathway as one HTML page with a drawing of the pathway, in the words of `PathwayText`. The page has
/// no
/// script and asks nothing of any host.
public final class PathwayPage {

    private final Knowledge knowledge;
    private final Pathway pathway;

    private PathwayPage(Knowledge knowledge, Pathway pathway) {
        this.knowledge = knowledge;
        this.pathway = pathway;
    }

    /// Pages on a content and its pathway.
    public static PathwayPage of(Knowledge knowledge, Pathway pathway) {
        return new PathwayPage(knowledge, pathway);
    }

    /// The page, ending with a line end.
    public String page(Position position) {
        var html = new Html();
        var sheet = new Sheet(html, knowledge, new Names(knowledge), new Footnotes(knowledge), "p-");
        String title = "Pathway: " + AssessmentText.title(position.today());
        Frame.open(html, title);
        html.open("main").open("article", "aria-labelledby", sheet.id("title"));
        html.element("h2", title, "id", sheet.id("title"));
        banner(sheet, position);
        actions(sheet, position);
        drawing(sheet, position);
        why(sheet, position);
        leadsOn(sheet, position);
        safetyQuestions(sheet, position.today().notCleared());
        voices(sheet, position.state());
        notCounted(sheet, position);
        allWays(sheet);
        SourcesPart.write(sheet);
        html.line().close("article").line().close("main").line();
        html.open("footer");
        html.element("p", AssessmentText.content(position.knowledge()));
        html.element("p", Assessment.STATEMENT, "class", "statement");
        html.close("footer");
        return Frame.close(html);
    }

    private static void banner(Sheet sheet, Position position) {
        Html html = sheet.html();
        html.line()
                .open("section", "class", "urgency " + colour(position.state().kind()) + " place");
        html.open("div").element("h3", PathwayWords.state(position.state()));
        sheet.marked("p", position.state().entry() + ".", position.state().citation(), "class", "where");
        html.element("p", PathwayWords.since(position) + ".");
        PathwayWords.latest(position, sheet.names()).ifPresent(words -> html.element("p", words));
        html.close("div").close("section");
    }

    private static String colour(Kind kind) {
        return switch (kind) {
            case EMERGENCY -> "emergency";
            case URGENT -> "urgent";
            case STEP -> "routine";
            case END -> "self-care";
        };
    }

    private static void actions(Sheet sheet, Position position) {
        sheet.openSection("actions", "To be done", "days count from entering the state, unless it says otherwise");
        actions(sheet, position, PathwayWords.OVERDUE, Status.OVERDUE);
        actions(sheet, position, PathwayWords.DUE, Status.DUE);
        actions(sheet, position, PathwayWords.OPEN, Status.OPEN);
        actions(sheet, position, PathwayWords.DONE, Status.DONE);
        sheet.closeSection();
    }

    private static void actions(Sheet sheet, Position position, String heading, Status status) {
        List<DueAction> actions = position.actions(status);
        if (actions.isEmpty()) {
            return;
        }
        Html html = sheet.html();
        html.element("h4", heading, "class", status.id()).open("ul");
        for (DueAction each : actions) {
            String when = PathwayWords.when(each, position.on());
            String from = PathwayWords.from(each.action());
            html.open("li");
            if (!when.isEmpty()) {
                html.element("strong", when).text(": ");
            }
            html.text(each.action().label() + (from.isEmpty() ? "" : " (" + from + ")"));
            sheet.mark(each.action().citation());
            html.close("li");
        }
        html.close("ul");
    }

    private void drawing(Sheet sheet, Position position) {
        sheet.openSection("map", "The pathway", "numbers are the steps taken");
        Html html = sheet.html();
        html.open("figure", "class", "pathway");
        new PathwayChart(html, sheet.prefix(), pathway, position)
                .write("The pathway with the person's place", description(position));
        html.element(
                "figcaption",
                "Lines join neighbouring states; every way is listed below. From every state an emergency leads to "
                        + codes(Kind.EMERGENCY) + ", and what cannot wait to " + codes(Kind.URGENT) + ".",
                "class",
                "quiet");
        html.close("figure");
        sheet.closeSection();
    }

    private String codes(Kind kind) {
        return String.join(
                ", ",
                pathway.states().values().stream()
                        .filter(state -> state.kind() == kind)
                        .map(PathwayState::code)
                        .toList());
    }

    private String description(Position position) {
        var words = new StringBuilder("Here: ").append(PathwayWords.state(position.state()));
        words.append(". Steps taken: ");
        String comma = PathwayWords.state(pathway, pathway.start());
        for (Transition step : position.trail()) {
            words.append(comma).append(", then ");
            comma = PathwayWords.state(pathway, step.to());
        }
        return words.append(comma).append('.').toString();
    }

    private void why(Sheet sheet, Position position) {
        sheet.openSection("why", PathwayWords.WHY, "");
        Html html = sheet.html();
        if (position.trail().isEmpty()) {
            sheet.paragraph("The first contact; nothing yet leads on.");
        } else {
            html.open("ol");
            for (Transition step : position.trail()) {
                html.open("li").element("strong", PathwayWords.moment(step));
                html.text(" " + PathwayWords.step(step, pathway));
                sheet.mark(step.way().citation());
                html.element("span", "because: " + PathwayWords.because(step, sheet.names()), "class", "quiet block");
                html.close("li");
            }
            html.close("ol");
        }
        sheet.closeSection();
    }

    private void leadsOn(Sheet sheet, Position position) {
        sheet.openSection("ways", PathwayWords.ESCALATES, "");
        position.ifNothingIsHeard()
                .ifPresent(step -> sheet.html()
                        .open("p")
                        .element("strong", PathwayWords.forecast(step, pathway) + ".")
                        .close("p"));
        sheet.html().open("ul");
        for (Watch watch : position.watched()) {
            sheet.item(
                    "To " + PathwayWords.way(watch.way(), pathway), watch.way().citation());
        }
        sheet.html().close("ul");
        sheet.closeSection();
    }

    private static void safetyQuestions(Sheet sheet, List<NotCleared> open) {
        if (open.isEmpty()) {
            return;
        }
        sheet.openSection("not-cleared", "Safety questions to ask today", UrgencyWords.noAllClear(open));
        sheet.html().open("ol", "class", "questions");
        open.forEach(gate -> sheet.html().element("li", gate.question()));
        sheet.html().close("ol");
        sheet.closeSection();
    }

    private static void voices(Sheet sheet, PathwayState state) {
        sheet.openSection("voices", PathwayWords.VOICES, "");
        sheet.html().open("ul");
        state.voices().forEach(voice -> {
            sheet.html().open("li").element("strong", voice.speaker()).text(": " + voice.words());
            sheet.mark(voice.citation());
            sheet.html().close("li");
        });
        sheet.html().close("ul");
        sheet.closeSection();
    }

    private static void notCounted(Sheet sheet, Position position) {
        List<String> lines = PathwayWords.notCounted(position, sheet.names());
        if (lines.isEmpty()) {
            return;
        }
        sheet.openSection("not-counted", PathwayWords.NOT_COUNTED, "");
        sheet.html().open("ul");
        lines.forEach(line -> sheet.html().element("li", line));
        sheet.html().close("ul");
        sheet.closeSection();
    }

    private void allWays(Sheet sheet) {
        sheet.openSection("all-ways", "Every way", "");
        Html html = sheet.html();
        html.open("details").element("summary", "Every way of the pathway").open("ul");
        pathway.everywhere()
                .forEach(way -> html.element("li", "From every state to " + PathwayWords.way(way, pathway)));
        pathway.states()
                .values()
                .forEach(state -> state.exits()
                        .forEach(way -> html.element(
                                "li", "From " + PathwayWords.state(state) + " to " + PathwayWords.way(way, pathway))));
        html.close("ul").close("details");
        sheet.closeSection();
    }
}
