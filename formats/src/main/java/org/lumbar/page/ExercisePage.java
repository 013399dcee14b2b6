package org.lumbar.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.lumbar.assess.Assessment;
import org.lumbar.figure.ExerciseFigures;
import org.lumbar.formats.AssessmentText;
import org.lumbar.formats.ExerciseWords;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.movement.Exercise;
import org.lumbar.knowledge.movement.Exercise.Kind;
import org.lumbar.knowledge.movement.MovementContent;

/// The library of exercises as one HTML page: cards by kind, each with its moving picture, how it is done and
/// how much. The page has no script and asks nothing of any host.
public final class ExercisePage {

    private final Knowledge knowledge;
    private final ExerciseFigures figures;

    private ExercisePage(Knowledge knowledge, MovementContent movement) {
        this.knowledge = knowledge;
        this.figures = ExerciseFigures.of(movement);
    }

    /// Pages on a content.
    public static ExercisePage of(Knowledge knowledge, MovementContent movement) {
        return new ExercisePage(knowledge, movement);
    }

    /// The page of these exercises, by kind.
    public String page(List<Exercise> exercises) {
        var html = new Html();
        Frame.open(html, "exercises", Style.FIGURE + Style.EXERCISES);
        html.open("main").element("h2", "Exercises");
        html.element(
                "p",
                "Each picture shows one way that is right for most people. Whether an exercise suits you is for you and"
                        + " your clinician to decide.",
                "class",
                "quiet");
        List<Kind> kinds = exercises.stream()
                .map(Exercise::kind)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
        html.open("nav", "aria-label", "Kinds");
        kinds.forEach(kind ->
                html.element("a", heading(kind), "href", "#kind-" + kind.id()).text(" "));
        html.close("nav");
        for (Kind kind : kinds) {
            html.line().open("section", "class", "kind", "aria-labelledby", "kind-" + kind.id());
            html.element("h3", heading(kind), "id", "kind-" + kind.id());
            html.open("div", "class", "cards");
            exercises.stream().filter(each -> each.kind() == kind).forEach(each -> card(html, each));
            html.close("div").close("section");
        }
        html.line().element("p", AssessmentText.content(knowledge.identity()), "class", "quiet");
        html.element("p", Assessment.STATEMENT, "class", "quiet").close("main");
        return Frame.close(html);
    }

    private static String heading(Kind kind) {
        String words = ExerciseWords.plain(kind.id());
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private void card(Html html, Exercise exercise) {
        html.line().open("article", "class", "card", "id", exercise.id());
        html.element("h4", exercise.label());
        figures.figure(exercise.id()).ifPresent(figure -> html.own(FigureHtml.bare(figure, exercise.label())));
        figures.reasonNotDrawn(exercise.id()).ifPresent(reason -> html.element("p", reason, "class", "notice"));
        html.open("ol", "class", "cues");
        exercise.cues().forEach(cue -> html.element("li", cue));
        html.close("ol");
        html.element("p", "How much: " + ExerciseWords.dose(exercise) + ".");
        html.element(
                "p",
                "Needs: " + ExerciseWords.equipment(exercise) + ". Difficulty " + exercise.difficulty() + " of 5.",
                "class",
                "quiet");
        html.close("article");
    }
}
