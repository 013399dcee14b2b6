package org.lumbar.cli;

import java.util.Locale;
import org.lumbar.validation.ExactInterval;

/// Lines of a table of fixed columns, and shares as a reader wants them.
final class Columns {

    private final StringBuilder text = new StringBuilder();

    /// A whole line.
    Columns line(String line) {
        text.append(line.stripTrailing()).append('\n');
        return this;
    }

    static String left(String text, int columns) {
        return text + " ".repeat(Math.max(1, columns - text.length()));
    }

    static String right(String text, int columns) {
        return " ".repeat(Math.max(0, columns - text.length())) + text;
    }

    /// `8.8`, a share in percent with one decimal.
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    /// `8.8 (8.2-9.4)`, with the exact 95 % interval.
    static String percent(int count, int total) {
        ExactInterval interval = ExactInterval.of(count, total);
        return right(percent((double) count / total), 5) + " (" + percent(interval.low()) + "-"
                + percent(interval.high()) + ")";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
