package org.lumbar.formats;

import java.util.List;
import java.util.Locale;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.NotCleared;
import org.lumbar.care.DueAction;
import org.lumbar.care.DueAction.Status;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Pathway;
import org.lumbar.pathway.Position;
import org.lumbar.pathway.Transition;
import org.lumbar.pathway.Watch;

/// A place on the pathway as a report of at most 80 columns: the state, what is overdue and due, why the person stands
/// here, what would lead on, what is said of the state, and what was not counted.
public final class PathwayText {

    private static final String RED = "\u001b[31m";

    private final Knowledge knowledge;
    private final Pathway pathway;
    private final Names names;
    private final TextStyle style;

    private PathwayText(Knowledge knowledge, Pathway pathway, TextStyle style) {
        this.knowledge = knowledge;
        this.pathway = pathway;
        this.names = new Names(knowledge);
        this.style = style;
    }

    /// Reports in a style.
    public static PathwayText of(Knowledge knowledge, Pathway pathway, TextStyle style) {
        return new PathwayText(knowledge, pathway, style);
    }

    /// The report, ending with a line end.
    public String report(Position position) {
        var page = new Page(style);
        var notes = new Footnotes(knowledge);
        page.paragraph(0, "Lumbar pathway: " + AssessmentText.title(position.today()));
        page.blank();
        page.emphasized(PathwayWords.state(position.state()).toUpperCase(Locale.ROOT), "");
        page.paragraph(
                1, position.state().entry() + "." + notes.mark(position.state().citation()));
        page.paragraph(1, PathwayWords.since(position) + ".");
        PathwayWords.latest(position, names).ifPresent(words -> page.paragraph(1, words));
        actions(page, notes, position, PathwayWords.OVERDUE, Status.OVERDUE);
        actions(page, notes, position, PathwayWords.DUE, Status.DUE);
        actions(page, notes, position, PathwayWords.OPEN, Status.OPEN);
        actions(page, notes, position, PathwayWords.DONE, Status.DONE);
        why(page, notes, position);
        leadsOn(page, notes, position);
        safetyQuestions(page, position.today().notCleared());
        page.heading(PathwayWords.VOICES.toUpperCase(Locale.ROOT));
        position.state()
                .voices()
                .forEach(voice ->
                        page.hanging(1, voice.speaker() + ": " + voice.words() + notes.mark(voice.citation())));
        notCounted(page, position);
        notes.write(page);
        page.blank();
        page.paragraph(0, AssessmentText.content(position.knowledge()));
        page.paragraph(0, Assessment.STATEMENT);
        return page.text();
    }

    private void actions(Page page, Footnotes notes, Position position, String heading, Status status) {
        List<DueAction> actions = position.actions(status);
        if (actions.isEmpty()) {
            return;
        }
        page.blank();
        page.emphasized(heading.toUpperCase(Locale.ROOT), status == Status.OVERDUE ? RED : "");
        for (DueAction each : actions) {
            String when = PathwayWords.when(each, position.on());
            String from = PathwayWords.from(each.action());
            page.hanging(
                    1,
                    (when.isEmpty() ? "" : when + ": ")
                            + each.action().label()
                            + (from.isEmpty() ? "" : " (" + from + ")")
                            + notes.mark(each.action().citation()));
        }
    }

    private void why(Page page, Footnotes notes, Position position) {
        page.heading(PathwayWords.WHY.toUpperCase(Locale.ROOT));
        if (position.trail().isEmpty()) {
            page.paragraph(1, "The first contact; nothing yet leads on.");
        }
        for (Transition step : position.trail()) {
            page.hanging(
                    1,
                    PathwayWords.moment(step) + "  " + PathwayWords.step(step, pathway)
                            + notes.mark(step.way().citation()));
            page.paragraph(2, "because: " + PathwayWords.because(step, names));
        }
    }

    private void leadsOn(Page page, Footnotes notes, Position position) {
        page.heading(PathwayWords.ESCALATES.toUpperCase(Locale.ROOT));
        for (Watch watch : position.watched()) {
            page.hanging(
                    1,
                    "to " + PathwayWords.way(watch.way(), pathway)
                            + notes.mark(watch.way().citation()));
        }
        position.ifNothingIsHeard().ifPresent(step -> page.hanging(1, PathwayWords.forecast(step, pathway) + "."));
    }

    private static void safetyQuestions(Page page, List<NotCleared> open) {
        if (open.isEmpty()) {
            return;
        }
        page.heading("SAFETY QUESTIONS TO ASK TODAY (" + UrgencyWords.noAllClear(open) + ")");
        open.forEach(gate -> page.hanging(1, gate.question()));
    }

    private void notCounted(Page page, Position position) {
        List<String> lines = PathwayWords.notCounted(position, names);
        if (!lines.isEmpty()) {
            page.heading(PathwayWords.NOT_COUNTED.toUpperCase(Locale.ROOT));
            lines.forEach(line -> page.hanging(1, line));
        }
    }
}
