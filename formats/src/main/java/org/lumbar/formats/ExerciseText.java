package org.lumbar.formats;

import java.util.List;
import java.util.Locale;
import org.lumbar.assess.Assessment;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.movement.Circumstance;
import org.lumbar.knowledge.movement.Exercise;
import org.lumbar.knowledge.movement.MovementContent;

/// An exercise as a text of at most 80 columns: how it is done, how much, what bars it, and what is known of
/// its worth.
public final class ExerciseText {

    private final Knowledge knowledge;
    private final MovementContent movement;
    private final TextStyle style;

    private ExerciseText(Knowledge knowledge, MovementContent movement, TextStyle style) {
        this.knowledge = knowledge;
        this.movement = movement;
        this.style = style;
    }

    /// Texts in a style.
    public static ExerciseText of(Knowledge knowledge, MovementContent movement, TextStyle style) {
        return new ExerciseText(knowledge, movement, style);
    }

    /// Exercises one below the other, with the sources they cite, ending with a line end.
    public String of(List<Exercise> exercises) {
        var page = new Page(style);
        var notes = new Footnotes(knowledge);
        boolean first = true;
        for (Exercise exercise : exercises) {
            if (!first) {
                page.blank();
            }
            one(page, notes, exercise);
            first = false;
        }
        notes.write(page);
        page.blank();
        page.paragraph(0, AssessmentText.content(knowledge.identity()));
        page.paragraph(0, Assessment.STATEMENT);
        return page.text();
    }

    private void one(Page page, Footnotes notes, Exercise exercise) {
        page.emphasized(exercise.label().toUpperCase(Locale.ROOT), "");
        page.paragraph(
                1,
                exercise.id() + ": " + ExerciseWords.plain(exercise.kind().id()) + ", "
                        + ExerciseWords.plain(exercise.position().id()) + ", difficulty " + exercise.difficulty()
                        + " of 5");
        page.paragraph(1, "Trains: " + ExerciseWords.plain(String.join(", ", exercise.targets())));
        page.paragraph(1, "Needs: " + ExerciseWords.equipment(exercise));
        page.paragraph(
                1,
                "Spine: " + ExerciseWords.plain(exercise.direction().id()) + ", load "
                        + exercise.spinalLoad().id()
                        + (exercise.isBreak() ? "; suits a short break from sitting" : ""));
        page.paragraph(
                1,
                "How much: " + ExerciseWords.dose(exercise)
                        + notes.mark(exercise.dose().citation()));
        page.blank();
        page.paragraph(1, "How it is done");
        int step = 1;
        for (String cue : exercise.cues()) {
            page.item(2, step++ + ".", cue);
        }
        circumstances(page, notes, "Not with", exercise.barredBy());
        circumstances(page, notes, "With care with", exercise.careIn());
        circumstances(page, notes, "Worth doing with", exercise.servesIn());
        page.blank();
        page.paragraph(1, "What is known of its worth");
        exercise.evidence().forEach(each -> page.item(2, "-", each.words() + notes.mark(each.citation())));
        steps(page, "Easier", exercise.regressesTo());
        steps(page, "Harder", exercise.progressesTo());
    }

    private void circumstances(Page page, Footnotes notes, String heading, List<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        page.blank();
        page.paragraph(1, heading);
        for (String id : ids) {
            Circumstance circumstance = movement.circumstances().get(id);
            page.item(
                    2,
                    "-",
                    circumstance == null
                            ? id
                            : circumstance.label()
                                    + (circumstance.needsClearance() && heading.startsWith("With care")
                                            ? ": not before a doctor agrees"
                                            : "")
                                    + notes.mark(circumstance.citation()));
        }
    }

    private static void steps(Page page, String heading, List<String> ids) {
        if (!ids.isEmpty()) {
            page.paragraph(1, heading + ": " + String.join(", ", ids));
        }
    }
}
