package org.lumbar.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import org.lumbar.formats.SafeText;

/// What a command works with: its streams, today's date, and what the process was started in.
record Session(InputStream in, Output out, PrintStream err, Clock clock, Surroundings surroundings) {

    /// One line on standard error, with nothing in it that a terminal obeys.
    void complain(String message) {
        err.println("lumbar: " + SafeText.visible(message.replace('\n', ' ')));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
