package org.lumbar.reasoning;

import java.util.OptionalDouble;
import org.lumbar.knowledge.Basis;

/// One row of evidence as the reasoning uses it: what a present or absent finding says of a condition in a
/// setting.
///
/// @param condition the condition
/// @param population `all`, or the population of the condition's picture
/// @param finding the finding
/// @param block correlated findings of the condition share a block; blocks are numbered within condition and
///     population
/// @param sensitivity chance that the finding is present with the condition; empty where not published
/// @param specificity chance that it is absent without the condition; empty where not published
/// @param likelihoodRatio of the finding when present, bounded as the reasoning bounds it; above 0
/// @param pattern whether it is a textbook association of unmeasured accuracy
/// @param elsewhere whether it was measured in another setting or population
/// @param basis how far its figures were checked
/// @param n people in the study, 0 where unknown
public record RowInUse(
        String condition,
        String population,
        String finding,
        int block,
        OptionalDouble sensitivity,
        OptionalDouble specificity,
        double likelihoodRatio,
        boolean pattern,
        boolean elsewhere,
        Basis basis,
        int n) {

    static RowInUse of(String condition, String population, FindingElement element, int block) {
        Element.About about = element.about();
        return new RowInUse(
                condition,
                population,
                about.id(),
                block,
                known(element.sensitivity()),
                known(element.specificity()),
                StrictMath.exp(element.present().log()),
                about.pattern(),
                !about.note().isEmpty(),
                about.basis(),
                about.n());
    }

    private static OptionalDouble known(double figure) {
        return Double.isNaN(figure) ? OptionalDouble.empty() : OptionalDouble.of(figure);
    }
}
