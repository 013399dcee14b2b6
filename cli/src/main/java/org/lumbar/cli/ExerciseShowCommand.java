package org.lumbar.cli;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.cli.Converters.Format;
import org.lumbar.cli.ExerciseCommand.Library;
import org.lumbar.figure.ExerciseFigures;
import org.lumbar.figure.Figure;
import org.lumbar.formats.ExerciseJson;
import org.lumbar.formats.ExerciseText;
import org.lumbar.knowledge.movement.Exercise;
import org.lumbar.knowledge.tree.Words;
import org.lumbar.page.FigureSvg;
import picocli.CommandLine.Model.CommandSpec;

/// Shows all that is known of exercises.
final class ExerciseShowCommand {

    private static final String FORMAT = "--format";
    private static final String SVG = "--svg";
    private static final String OTHER_SIDE = "--other-side";

    private final Session session;

    private ExerciseShowCommand(Session session) {
        this.session = session;
    }

    static CommandSpec spec(Session session) {
        Command command = Command.of("show", new ExerciseShowCommand(session)::run)
                .description("Shows an exercise: how it is done, how much, what bars it or asks for care, what makes it"
                        + " worth doing, and what is known of its worth, with sources.")
                .files("ID", "The exercise, as `lumbar exercise list` prints it; several may be given.")
                .option(
                        FORMAT,
                        "text|json",
                        Format.class,
                        new Converters.OneOf<>(Format.class),
                        "How it is written; json is one object a line. Default: text.")
                .flag(SVG, "Its picture alone, as SVG with all frames side by side; one exercise at a time.")
                .flag(OTHER_SIDE, "With --svg: done on the other side.")
                .examples(
                        "  lumbar exercise show standing-quadriceps-stretch",
                        "  lumbar exercise show standing-quadriceps-stretch --svg > stretch.svg",
                        "  lumbar exercise show walking bird-dog --format json");
        return KnowledgeOption.on(command).spec();
    }

    private int run(Given given) {
        Library library = Library.load(given);
        List<Exercise> exercises = exercises(given, library);
        if (given.has(SVG)) {
            session.out().print(picture(given, library, exercises));
        } else if (given.value(FORMAT, Format.class).orElse(Format.TEXT) == Format.JSON) {
            exercises.forEach(each -> session.out()
                    .line(ExerciseJson.line(
                            each, library.movement(), library.knowledge().identity())));
        } else {
            session.out()
                    .print(ExerciseText.of(
                                    library.knowledge(),
                                    library.movement(),
                                    session.surroundings().style())
                            .of(exercises));
        }
        return Exit.ANSWERED;
    }

    private static String picture(Given given, Library library, List<Exercise> exercises) {
        if (exercises.size() != 1) {
            throw given.wrong(SVG + " draws one exercise at a time, and here are " + exercises.size());
        }
        Exercise exercise = exercises.getFirst();
        ExerciseFigures figures = ExerciseFigures.of(library.movement());
        Figure figure = figures.figure(exercise.id())
                .orElseThrow(() -> new InputException(exercise.id() + " has no picture. "
                        + figures.reasonNotDrawn(exercise.id())
                                .orElse("This content does not say how it is drawn; add it under figures/.")));
        return FigureSvg.strip(given.has(OTHER_SIDE) ? figure.mirrored() : figure, exercise.label()) + "\n";
    }

    private static List<Exercise> exercises(Given given, Library library) {
        List<Exercise> exercises = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String id : given.files()) {
            Exercise exercise = library.movement().exercises().get(id);
            if (exercise == null) {
                unknown.add("there is no exercise '" + Words.shortened(id) + "'."
                        + Words.maybe(id, library.movement().exercises().keySet())
                        + " `lumbar exercise list` prints what there is.");
            } else {
                exercises.add(exercise);
            }
        }
        if (!unknown.isEmpty()) {
            throw new InputException(String.join("\n", unknown));
        }
        return exercises;
    }
}
