package org.lumbar.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import org.lumbar.formats.SafeText;

/// What a command works with: its streams, today's date, and what the process was started in.
record Session(InputStream in, Output out, PrintStream err, Clock clock, Surroundings surroundings) {

    /// A line on standard error for each line of the message, with nothing in it that a terminal obeys.
    void complain(String message) {
        for (String line : message.split("\n", -1)) {
            err.println("lumbar: " + SafeText.visible(line));
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
