package org.lumbar.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.lumbar.knowledge.source.Binder.BindingException;
import org.lumbar.knowledge.tree.ContentException;

/// Turns what went wrong into lines on standard error and an exit code.
final class Failures {

    private final Session session;

    Failures(Session session) {
        this.session = session;
    }

    /// Reports a failure of the whole command.
    int report(Throwable failure) {
        return report("", failure);
    }

    /// Reports a failure.
    ///
    /// @param where the case it happened in, or empty
    int report(String where, Throwable failure) {
        return switch (failure) {
            case Output.Closed _ -> Exit.ANSWERED;
            case InputException input -> badInput(String.valueOf(input.getMessage()));
            case ContentException content -> badInput(String.valueOf(content.getMessage()));
            case BindingException binding -> {
                binding.problems().forEach(this::badInput);
                yield Exit.BAD_INPUT;
            }
            case UncheckedIOException io -> badInput(words(Objects.requireNonNull(io.getCause())));
            case IOException io -> badInput(words(io));
            default -> defect(where, failure);
        };
    }

    private int badInput(String message) {
        session.complain(message);
        return Exit.BAD_INPUT;
    }

    private int defect(String where, Throwable failure) {
        String place = where.isEmpty() ? "" : where + ": ";
        session.complain(place + "defect of Lumbar: " + failure
                + "; please report it with the input and the output of LUMBAR_DEBUG=1.");
        if (session.surroundings().debug()) {
            failure.printStackTrace(session.err());
        }
        return Exit.DEFECT;
    }

    /// What an input or output error says to a reader.
    static String words(IOException error) {
        return switch (error) {
            case NoSuchFileException missing ->
                missing.getFile() + ": there is no such file or folder; check the path.";
            case AccessDeniedException denied -> denied.getFile() + ": this may not be read; check its permissions.";
            case CharacterCodingException _ -> "the input is not UTF-8 text; save it as UTF-8.";
            default -> "cannot read the input: " + error.getMessage() + ".";
        };
    }
}
