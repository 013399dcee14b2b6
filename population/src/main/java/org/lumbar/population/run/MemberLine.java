package org.lumbar.population.run;

/// That somebody stands on a list, as one line of a temporary file. Identifiers may hold whatever JSON may
/// hold, line ends too.
///
/// @param list name of the list
/// @param patient identifier of the Patient
record MemberLine(String list, String patient) {

    private static final char TAB = '\t';

    /// The line, with its line end.
    static String of(String list, String patient) {
        return escaped(list) + TAB + escaped(patient) + "\n";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    /// Reads a line back.
    static MemberLine read(String line) {
        int tab = line.indexOf(TAB);
        return new MemberLine(
                line.substring(0, tab).translateEscapes(),
                line.substring(tab + 1).translateEscapes());
    }
}
