package org.lumbar.contenttest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lumbar.knowledge.Numbers;

/// Collects what a test expected and did not find, one line each.
final class Mismatches {

    private static final double EXACT = 1e-6;

    private final List<String> lines = new ArrayList<>();

    List<String> lines() {
        return List.copyOf(lines);
    }

    void add(String line) {
        lines.add(line);
    }

    void equal(String what, Object actual, Object expected) {
        if (!Objects.equals(actual, expected)) {
            lines.add(what + " is " + shown(actual) + " and was expected to be " + shown(expected));
        }
    }

    /// The value of an optional one; nothing there is a mismatch.
    void equal(String what, Optional<String> actual, String expected) {
        equal(what, actual.orElse(""), expected);
    }

    void close(String what, double actual, double expected) {
        if (!(Math.abs(actual - expected) <= EXACT)) {
            lines.add(what + " is " + Numbers.plain(actual) + " and was expected to be " + Numbers.plain(expected));
        }
    }

    void oneOf(String what, String actual, List<String> expected) {
        if (!expected.contains(actual)) {
            lines.add(what + " is " + actual + " and was expected to be " + String.join(" or ", expected));
        }
    }

    void holds(String what, Collection<String> actual, Collection<String> wanted, Collection<String> unwanted) {
        for (String each : wanted) {
            if (!actual.contains(each)) {
                lines.add(what + " lack " + each + "; they are " + shown(actual));
            }
        }
        for (String each : unwanted) {
            if (actual.contains(each)) {
                lines.add(what + " hold " + each + ", which was expected not to be there");
            }
        }
    }

    private static String shown(Object value) {
        String words = String.valueOf(value);
        return words.isEmpty() ? "empty" : words;
    }
}
