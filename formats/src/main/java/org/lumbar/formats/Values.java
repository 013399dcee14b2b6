package org.lumbar.formats;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.knowledge.tree.Node.Scalar;
import org.lumbar.knowledge.tree.Node.ScalarType;
import org.lumbar.knowledge.tree.Words;

/// Reads the values of a case that are more than a text: days, and words of a list.
final class Values {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private Values() {}

    /// A text or a number as written; `true` is neither.
    static Optional<String> text(Fields fields, String key) {
        return fields.optional(key).map(node -> {
            if (node instanceof Scalar scalar
                    && (scalar.type() == ScalarType.TEXT || scalar.type() == ScalarType.NUMBER)) {
                return scalar.text();
            }
            throw new ContentException(node.place(), key + " must be a text, not " + node.description() + ".");
        });
    }

    /// A day as ISO 8601 writes it, empty when missing.
    static Optional<LocalDate> day(Fields fields, String key) {
        return fields.optional(key).map(node -> {
            if (!(node instanceof Scalar scalar) || !DAY.matcher(scalar.text()).matches()) {
                throw new ContentException(
                        node.place(),
                        key + " must be a day written like 2026-03-02, not " + node.description() + "."
                                + (key.equals("since")
                                        ? " When only the month or year is known, write its last day."
                                        : ""));
            }
            try {
                LocalDate day = LocalDate.parse(scalar.text());
                if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                    return day;
                }
            } catch (DateTimeException _) {
                // a day such as 2026-02-30; the message below says so
            }
            throw new ContentException(
                    node.place(), key + " " + scalar.text() + " is not possible; correct the year, month or day.");
        });
    }

    /// A word of a list, empty when missing.
    static <T> Optional<T> word(Fields fields, String key, Function<String, Optional<T>> known, List<String> words) {
        return fields.optional(key).map(node -> word(node, key, known, words));
    }

    /// A word of a list.
    static <T> T word(Node node, String what, Function<String, Optional<T>> known, List<String> words) {
        String given = node instanceof Scalar scalar && scalar.type() == ScalarType.TEXT ? scalar.text() : "";
        return known.apply(given)
                .orElseThrow(() -> new ContentException(
                        node.place(),
                        what + " must be " + alternatives(words) + ", not " + node.description() + "."
                                + (given.isEmpty() ? "" : Words.maybe(given, words))));
    }

    /// "a, b or c".
    static String alternatives(List<String> words) {
        return words.size() == 1
                ? words.getFirst()
                : String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast();
    }
}
