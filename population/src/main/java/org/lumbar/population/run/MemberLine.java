package org.lumbar.population.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// That somebody stands on a list, as one line of a temporary file. Identifiers may hold whatever JSON may hold, line
/// ends too.
///
/// @param list name of the list
/// @param patient identifier of the Patient
public record MemberLine(String list, String patient) {

    private static final char TAB = '\t';

    /// The line, with its line end.
    public static String of(String list, String patient) {
        return escaped(list) + TAB + escaped(patient) + "\n";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    /// Hands over the people of a list in a file.
    ///
    /// @throws IOException when it cannot be read, or the taker cannot write
    public static void each(Path file, String list, Judged.Taker taker) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                MemberLine member = read(line);
                if (member.list().equals(list)) {
                    taker.take(member.patient());
                }
            }
        }
    }

    /// Reads a line back.
    static MemberLine read(String line) {
        int tab = line.indexOf(TAB);
        return new MemberLine(
                line.substring(0, tab).translateEscapes(),
                line.substring(tab + 1).translateEscapes());
    }
}
