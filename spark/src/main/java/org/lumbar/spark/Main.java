package org.lumbar.spark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Starts the application: `lumbar screen --spark`.
public final class Main {

    /// Raises what Spark tells on standard error, see `log4j2.properties`.
    private static final String TASK_LOG = "lumbar.spark.tasks";

    private Main() {}

    /// Runs one screening and ends the process with its exit code: 0 answered, 1 defect of Lumbar, 2 usage, 3
    /// bad input.
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        boolean debug = "1".equals(System.getenv("LUMBAR_DEBUG"));
        System.exit(run(arguments, out, err, LocalDate.now(ZoneId.systemDefault()), debug));
    }

    /// Runs one screening.
    ///
    /// @param out takes the summary
    /// @param err takes everything else
    /// @param today the day of the screening where neither the command line nor the export names one
    /// @param debug whether failures are told with their traces
    /// @return the exit code
    static int run(String[] arguments, PrintStream out, PrintStream err, LocalDate today, boolean debug) {
        if (debug) {
            System.setProperty(TASK_LOG, "warn");
        }
        CommandLine command = Options.command();
        try {
            var parsed = command.parseArgs(Options.joined(arguments));
            if (!parsed.hasSubcommand()) {
                throw new ParameterException(command, "only `screen` runs on Spark.");
            }
            CommandLine screen = parsed.subcommand().commandSpec().commandLine();
            if (parsed.subcommand().isUsageHelpRequested()) {
                screen.usage(out);
                return Failures.ANSWERED;
            }
            return new Screening(out, err, isTerminal()).run(Options.of(screen, parsed.subcommand()), today);
        } catch (ParameterException wrong) {
            Failures.complain(wrong.getMessage() + "\nTry 'lumbar screen --spark --help' for what it takes.", err);
            return Failures.USAGE;
        } catch (Exception | Error failure) {
            return Failures.tell(failure, err, debug);
        }
    }

    private static boolean isTerminal() {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException _) {
            return false;
        }
    }
}
