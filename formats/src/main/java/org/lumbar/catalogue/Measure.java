package org.lumbar.catalogue;

import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Numbers;

/// A number with what it measures.
///
/// @param name what it measures, such as `sensitivity` or `LR+`; empty where the row says it
/// @param value the number with its interval
public record Measure(String name, Figure value) {

    /// `sensitivity 0.11 (0.04-0.19)`.
    @Override
    public String toString() {
        return name.isEmpty() ? words(value) : name + " " + words(value);
    }

    /// `0.11 (0.04-0.19)`, `-7.3 (-11 to -3.6)`; an end that the source does not give stays open.
    static String words(Figure figure) {
        if (figure.low().isEmpty() && figure.high().isEmpty()) {
            return Numbers.plain(figure.value());
        }
        String low = figure.low().isPresent() ? Numbers.plain(figure.low().getAsDouble()) : "";
        String high = figure.high().isPresent() ? Numbers.plain(figure.high().getAsDouble()) : "";
        String to = low.startsWith("-") || high.startsWith("-") ? " to " : "-";
        return Numbers.plain(figure.value()) + " (" + low + to + high + ")";
    }
}
