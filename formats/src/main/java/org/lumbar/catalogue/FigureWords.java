package org.lumbar.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Numbers;

/// Figures that several kinds of records share.
final class FigureWords {

    private FigureWords() {}

    /// The accuracy of a test, as far as it is printed.
    static List<Measure> accuracy(
            Optional<Figure> sensitivity,
            Optional<Figure> specificity,
            Optional<Figure> lrPositive,
            Optional<Figure> lrNegative) {
        List<Measure> measures = new ArrayList<>();
        sensitivity.ifPresent(value -> measures.add(new Measure("sensitivity", value)));
        specificity.ifPresent(value -> measures.add(new Measure("specificity", value)));
        lrPositive.ifPresent(value -> measures.add(new Measure("LR+", value)));
        lrNegative.ifPresent(value -> measures.add(new Measure("LR-", value)));
        return List.copyOf(measures);
    }

    /// Numbers one after the other.
    static String numbers(List<Double> values) {
        var parts = new StringJoiner(" ");
        values.forEach(value -> parts.add(Numbers.plain(value)));
        return parts.toString();
    }
}
