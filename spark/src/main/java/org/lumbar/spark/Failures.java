package org.lumbar.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.lumbar.formats.SafeText;
import org.lumbar.knowledge.source.Binder.BindingException;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.population.run.ScreeningException;
import org.lumbar.population.source.BulkException;

/// Turns what went wrong, here or in a task, into a line on standard error and an exit code.
final class Failures {

    /// The question was answered.
    static final int ANSWERED = 0;
    /// A defect of Lumbar.
    static final int DEFECT = 1;
    /// The command line was wrong.
    static final int USAGE = 2;
    /// An input could not be taken.
    static final int BAD_INPUT = 3;

    private Failures() {}

    /// Tells it.
    ///
    /// @param debug whether the whole trace is told
    static int tell(Throwable failure, PrintStream err, boolean debug) {
        Optional<String> input = input(failure);
        if (debug) {
            failure.printStackTrace(err);
        }
        if (input.isPresent()) {
            complain(input.get(), err);
            return BAD_INPUT;
        }
        complain(
                "defect of Lumbar: " + firstLine(failure)
                        + "; please report it with the input and the output of LUMBAR_DEBUG=1.",
                err);
        return DEFECT;
    }

    /// A message to the user.
    static void complain(String message, PrintStream err) {
        for (String line : message.split("\n", -1)) {
            err.println("lumbar: " + SafeText.visible(line));
        }
    }

    /// What a user can do something about, anywhere among the causes.
    private static Optional<String> input(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            switch (each) {
                case ScreeningException screening -> {
                    return Optional.of(String.valueOf(screening.getMessage()));
                }
                case BulkException bulk -> {
                    return Optional.of(String.valueOf(bulk.getMessage()));
                }
                case ContentException content -> {
                    return Optional.of(String.valueOf(content.getMessage()));
                }
                case BindingException binding -> {
                    return Optional.of(String.join("\n", binding.problems()));
                }
                case UncheckedIOException io -> {
                    return Optional.of(words(io));
                }
                case IOException io -> {
                    return Optional.of(words(io));
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    private static String words(Exception error) {
        return "cannot read or write: " + firstLine(error) + "; check the path and its permissions.";
    }

    /// What an exception says, without the traces that Spark puts into messages.
    static String firstLine(Throwable error) {
        String message = String.valueOf(error.getMessage());
        return message.lines().findFirst().orElse("").trim();
    }
}
