package org.lumbar.cli;

import java.util.List;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.check.MovementCheck;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.knowledge.source.Content;
import org.lumbar.knowledge.source.MovementBinder;
import picocli.CommandLine.Model.CommandSpec;

/// Looks into the library of exercises.
final class ExerciseCommand {

    private ExerciseCommand() {}

    static CommandSpec spec(Session session) {
        CommandSpec spec = Command.of("exercise", ExerciseCommand::run)
                .description("Lists and shows the exercises: how they are done, how much, and what bars them.")
                .examples(
                        "  lumbar exercise list --kind stretch --position standing",
                        "  lumbar exercise show standing-quadriceps-stretch")
                .spec();
        return spec.addSubcommand("list", ExerciseListCommand.spec(session))
                .addSubcommand("show", ExerciseShowCommand.spec(session));
    }

    private static int run(Given given) {
        throw given.wrong("what is to be done with the exercises is missing: list or show");
    }

    /// The content with what it knows of movement.
    ///
    /// @param knowledge the content
    /// @param movement what it knows of movement
    record Library(Knowledge knowledge, MovementContent movement) {

        /// Reads the library that answers rest on.
        ///
        /// @throws InputException when a pack does not pass the check
        static Library load(Given given) {
            Knowledge knowledge = KnowledgeOption.load(given);
            Content content = KnowledgeOption.content(given);
            MovementContent movement = MovementBinder.bind(content);
            List<String> problems =
                    KnowledgeOption.folders(given).isEmpty() ? List.of() : MovementCheck.problems(knowledge, movement);
            if (!problems.isEmpty()) {
                throw new InputException(KnowledgeOption.folders(given).getLast()
                        + ": with this content no exercise is shown, since it does not pass the check: "
                        + problems.getFirst() + " `lumbar knowledge check` with the same folders tells all.");
            }
            return new Library(knowledge, movement);
        }
    }
}
