package org.lumbar.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The lines that a person types, one at a time, so that an answer is taken as soon as it is there. What is
/// longer than an answer can be is cut.
final class AnswerLines {

    private static final int LONGEST = 4096;

    private final InputStream in;

    AnswerLines(InputStream in) {
        this.in = in;
    }

    /// The next line without blanks around it; empty at the end of input.
    Optional<String> next() {
        var line = new ByteArrayOutputStream();
        try {
            int each = in.read();
            if (each < 0) {
                return Optional.empty();
            }
            while (each >= 0 && each != '\n') {
                if (line.size() < LONGEST) {
                    line.write(each);
                }
                each = in.read();
            }
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
        return Optional.of(line.toString(StandardCharsets.UTF_8).strip());
    }
}
