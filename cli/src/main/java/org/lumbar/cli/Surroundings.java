package org.lumbar.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.lumbar.formats.TextStyle;

/// What the process was started in.
///
/// @param outputIsTerminal whether standard output goes to a terminal
/// @param errorsAreTerminal whether standard error goes to a terminal
/// @param environment environment variables
record Surroundings(boolean outputIsTerminal, boolean errorsAreTerminal, Map<String, String> environment) {

    private static final String COLOUR = "LUMBAR_COLOUR";

    /// Pipes, and an empty environment.
    static final Surroundings NONE = new Surroundings(false, false, Map.of());

    /// Those of this process.
    static Surroundings ofProcess() {
        return new Surroundings(isTerminal(1), isTerminal(2), System.getenv());
    }

    /// Whether a defect prints its stack trace.
    boolean debug() {
        return "1".equals(variable("LUMBAR_DEBUG"));
    }

    /// The same where the command line says whether there is colour: `auto`, `always` or `never`.
    Surroundings withColour(String when) {
        Map<String, String> said = new HashMap<>(environment);
        said.put(COLOUR, when);
        return new Surroundings(outputIsTerminal, errorsAreTerminal, Map.copyOf(said));
    }

    /// Colour as the user has said; otherwise only on a terminal that shows it.
    boolean colour() {
        return switch (variable(COLOUR)) {
            case "always" -> true;
            case "never" -> false;
            default -> variable("NO_COLOR").isEmpty() && (isForced() || (outputIsTerminal && movesCursor()));
        };
    }

    private boolean isForced() {
        String force = variable("CLICOLOR_FORCE");
        return !force.isEmpty() && !force.equals("0");
    }

    /// Whether the terminal obeys more than line ends.
    boolean movesCursor() {
        return !variable("TERM").equals("dumb");
    }

    /// What standard output can show. A pipe gets ASCII, so that a report has the same bytes everywhere.
    TextStyle style() {
        return new TextStyle(colour(), outputIsTerminal && utf8(), outputIsTerminal ? width() : TextStyle.WIDEST);
    }

    /// What standard error can show.
    TextStyle errorStyle() {
        return new Surroundings(errorsAreTerminal, errorsAreTerminal, environment).style();
    }

    private boolean utf8() {
        String locale = variable("LC_ALL");
        if (locale.isEmpty()) {
            locale = variable("LC_CTYPE");
        }
        if (locale.isEmpty()) {
            locale = variable("LANG");
        }
        String upper = locale.toUpperCase(Locale.ROOT);
        return upper.endsWith("UTF-8") || upper.endsWith("UTF8");
    }

    private int width() {
        try {
            int columns = Integer.parseInt(variable("COLUMNS"));
            return Math.clamp(columns, TextStyle.NARROWEST, TextStyle.WIDEST);
        } catch (NumberFormatException noNumber) {
            return TextStyle.WIDEST;
        }
    }

    private String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    @SuppressWarnings("SystemConsoleNull") // whether there is always one has changed with the version of Java
    private static boolean isTerminal(int descriptor) {
        Path link = Path.of("/proc/self/fd/" + descriptor);
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException noProc) {
            Console console = System.console();
            return console != null && console.isTerminal();
        }
    }
}
