package org.lumbar.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lumbar.cli.Converters.AnswerFormat;
import org.lumbar.cli.ExerciseCommand.Library;
import org.lumbar.formats.ExerciseJson;
import org.lumbar.formats.ExerciseWords;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.movement.Exercise;
import org.lumbar.knowledge.tree.Words;
import org.lumbar.page.ExercisePage;
import picocli.CommandLine.Model.CommandSpec;

/// Lists exercises, one a line.
final class ExerciseListCommand {

    private static final String KIND = "--kind";
    private static final String POSITION = "--position";
    private static final String EQUIPMENT = "--equipment";
    private static final String TARGET = "--target";
    private static final String FORMAT = "--format";
    private static final String NONE = "none";

    private final Session session;

    private ExerciseListCommand(Session session) {
        this.session = session;
    }

    static CommandSpec spec(Session session) {
        Command command = Command.of("list", new ExerciseListCommand(session)::run)
                .description(
                        "Lists the exercises, one a line, columns separated by tabs; each option narrows the list.")
                .option(KIND, "KIND", String.class, value -> value, "Only this kind, such as stretch or strength.")
                .option(
                        POSITION,
                        "POSITION",
                        String.class,
                        value -> value,
                        "Only those done in this position, such as standing or side-lying.")
                .option(
                        EQUIPMENT,
                        "THING",
                        String.class,
                        value -> value,
                        "Only those that use this thing, such as band; none: those that need nothing.")
                .option(
                        TARGET,
                        "GROUP",
                        String.class,
                        value -> value,
                        "Only those for this muscle group, such as hip-flexors.")
                .option(
                        FORMAT,
                        "text|json|html",
                        AnswerFormat.class,
                        new Converters.OneOf<>(AnswerFormat.class),
                        "How it is written; json is one object a line, html one page with moving pictures. Default:"
                                + " text.")
                .examples(
                        "  lumbar exercise list",
                        "  lumbar exercise list --kind strength --equipment none",
                        "  lumbar exercise list --format html > exercises.html",
                        "  lumbar exercise list --target hip-flexors --position standing --format json");
        return KnowledgeOption.on(command).spec();
    }

    private int run(Given given) {
        Library library = Library.load(given);
        Collection<Exercise> all = library.movement().exercises().values();
        Stream<Exercise> chosen = all.stream();
        chosen = narrowed(chosen, given, KIND, all, each -> List.of(each.kind().id()));
        chosen = narrowed(
                chosen, given, POSITION, all, each -> List.of(each.position().id()));
        chosen = narrowed(chosen, given, TARGET, all, Exercise::targets);
        if (given.value(EQUIPMENT, String.class).filter(NONE::equals).isPresent()) {
            chosen = chosen.filter(each -> each.equipment().isEmpty());
        } else {
            chosen = narrowed(chosen, given, EQUIPMENT, all, ExerciseWords::equipmentIds);
        }
        List<Exercise> listed = chosen.toList();
        switch (given.value(FORMAT, AnswerFormat.class).orElse(AnswerFormat.TEXT)) {
            case TEXT -> text(listed);
            case JSON ->
                listed.forEach(each -> session.out()
                        .line(ExerciseJson.line(
                                each, library.movement(), library.knowledge().identity())));
            case HTML ->
                session.out()
                        .print(ExercisePage.of(library.knowledge(), library.movement())
                                .page(listed));
        }
        return Exit.ANSWERED;
    }

    private static Stream<Exercise> narrowed(
            Stream<Exercise> exercises,
            Given given,
            String option,
            Collection<Exercise> all,
            Function<Exercise, List<String>> values) {
        Optional<String> wanted = given.value(option, String.class);
        if (wanted.isEmpty()) {
            return exercises;
        }
        String value = wanted.get();
        List<String> known = all.stream()
                .flatMap(each -> values.apply(each).stream())
                .distinct()
                .sorted()
                .toList();
        if (!known.contains(value)) {
            throw given.wrong("no exercise has the " + option.substring(2) + " '" + Words.shortened(value) + "'."
                    + Words.maybe(value, known) + " There are " + String.join(", ", known));
        }
        return exercises.filter(each -> values.apply(each).contains(value));
    }

    private void text(List<Exercise> exercises) {
        row("exercise", "kind", "position", "targets", "needs", "difficulty", "minutes", "label");
        for (Exercise each : exercises) {
            row(
                    each.id(),
                    each.kind().id(),
                    each.position().id(),
                    String.join(" ", each.targets()),
                    ExerciseWords.equipment(each),
                    Integer.toString(each.difficulty()),
                    Numbers.plain(each.dose().minutes()),
                    each.label());
        }
    }

    private void row(String... columns) {
        session.out().line(String.join("\t", columns));
    }
}
