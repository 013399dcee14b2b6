package org.lumbar.knowledge.check;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.Urgency;

/// Whether a number can be what it is said to be. An interval that misses its point is refused when it is read.
final class Figures {

    private final Problems problems;

    Figures(Problems problems) {
        this.problems = problems;
    }

    /// A probability, whose log-odds must be finite, as must those of its interval.
    void probability(String record, String what, Figure figure) {
        if (!(low(figure) > 0 && high(figure) < 1)) {
            problems.add(
                    record,
                    what + " is " + shown(figure)
                            + "; it and its interval must lie above 0 and below 1 (write zeroTo for '0 to x').");
        }
    }

    /// A proportion, the ends included.
    void share(String record, String what, Figure figure) {
        if (!(low(figure) >= 0 && high(figure) <= 1)) {
            problems.add(record, what + " is " + shown(figure) + "; it and its interval must lie from 0 to 1.");
        }
    }

    /// A likelihood ratio, whose logarithm must be finite, as must those of its interval.
    void ratio(String record, String what, Figure figure) {
        if (!(low(figure) > 0)) {
            problems.add(
                    record,
                    what + " is " + shown(figure)
                            + "; a likelihood ratio and its interval lie above 0 (give the counts of a zero cell).");
        }
    }

    /// The time of an urgency.
    void urgency(String record, Urgency urgency) {
        if (urgency.within().isEmpty()) {
            return;
        }
        try {
            if (Duration.parse(urgency.within()).isNegative()) {
                problems.add(record, "the time " + urgency.within() + " is negative; give one such as PT4H or P7D.");
            }
        } catch (DateTimeParseException error) {
            problems.add(record, "the time '" + urgency.within() + "' is none; give one such as PT4H or P7D.");
        }
    }

    static double low(Figure figure) {
        return figure.low().orElse(figure.value());
    }

    static double high(Figure figure) {
        return figure.high().orElse(figure.value());
    }

    private static String shown(Figure figure) {
        String point = Numbers.plain(figure.value());
        return figure.low().isEmpty() && figure.high().isEmpty()
                ? point
                : point + " (" + Numbers.plain(low(figure)) + " to " + Numbers.plain(high(figure)) + ")";
    }
}
