package org.lumbar.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;

/// Starts the application.
public final class Main {

    private Main() {}

    /// Runs one command and ends the process with its exit code: 0 answered, 1 defect of Lumbar, 2 usage, 3 bad
    /// input, 4 a check failed.
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        int exit = run(
                arguments,
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                new SystemClock(),
                Surroundings.ofProcess());
        System.exit(exit);
    }

    /// Runs one command in pipes and with an empty environment.
    ///
    /// @param in standard input
    /// @param out standard output; it carries the answer only
    /// @param err standard error
    /// @param clock tells today's date, for cases that name none
    /// @return the exit code
    static int run(String[] arguments, InputStream in, OutputStream out, OutputStream err, Clock clock) {
        return run(arguments, in, out, err, clock, Surroundings.NONE);
    }

    /// Runs one command.
    static int run(
            String[] arguments,
            InputStream in,
            OutputStream out,
            OutputStream err,
            Clock clock,
            Surroundings surroundings) {
        var output = new Output(out);
        Surroundings seen =
                ColourOption.of(arguments).map(surroundings::withColour).orElse(surroundings);
        // the beginning of standard input is looked at to tell a record from a case
        InputStream input = in.markSupported() ? in : new BufferedInputStream(in);
        var session = new Session(input, output, new PrintStream(err, true, StandardCharsets.UTF_8), clock, seen);
        var failures = new Failures(session);
        int exit;
        try {
            exit = Commands.execute(session, failures, arguments);
        } catch (RuntimeException | Error failure) {
            exit = failures.report(failure);
        }
        try {
            output.flush();
        } catch (RuntimeException failure) {
            return exit == Exit.ANSWERED ? failures.report(failure) : exit;
        }
        return exit;
    }
}
