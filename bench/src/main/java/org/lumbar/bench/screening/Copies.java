package org.lumbar.bench.screening;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/// Makes a larger export out of a small one: every file some times over, with other identifiers each time.
/// References stay within a copy.
public final class Copies {

    private static final int MOST = 0xffff;

    /// Identifiers as Synthea writes them.
    private static final Pattern UUID =
            Pattern.compile("\\b[0-9a-f]{4}([0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\\b");

    private Copies() {}

    /// Writes the copies, plain.
    ///
    /// @param arguments the folder to read, a new folder to write, and how many copies, up to 65535
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            System.err.println("usage: bench/screening.sh --copies FROM TO COPIES");
            System.exit(2);
        }
        copy(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]));
    }

    static void copy(Path from, Path to, int copies) throws IOException {
        if (copies < 1 || copies > MOST) {
            throw new IllegalArgumentException(copies + " copies cannot be made; ask for 1 to " + MOST);
        }
        Files.createDirectories(to);
        for (ExportFile file : ExportFile.in(from)) {
            String name = file.path().getFileName().toString().replaceAll("\\.gz$", "");
            try (BufferedWriter out = Files.newBufferedWriter(to.resolve(name), StandardCharsets.UTF_8)) {
                for (int i = 1; i <= copies; i++) {
                    copy(file, String.format(Locale.ROOT, "%04x", i), out);
                }
            }
        }
    }

    private static void copy(ExportFile file, String prefix, BufferedWriter out) throws IOException {
        try (BufferedReader lines = file.lines()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                out.write(UUID.matcher(line).replaceAll(prefix + "$1"));
                out.write('\n');
            }
        }
    }
}
