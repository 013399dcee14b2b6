package org.lumbar.knowledge.movement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Range;
import org.lumbar.knowledge.Sex;

/// What one source measured with a test in one group of people: a norm, a cut-off, the error, the accuracy.
///
/// @param id identifier within the content
/// @param population who was measured, or what convention it is
/// @param healthy whether they may serve as a reference; false for patients
/// @param methods ways of doing the test that it stands for; none where it does not say
/// @param pelvisHeld whether the pelvis was held; empty where it does not matter or is not said
/// @param side the side it stands for, `left` or `right`; empty for both
/// @param unit the unit where it is not the test's first; may be empty
/// @param sex the sex it stands for; empty for both
/// @param ages ages in years it stands for; empty where it does not say
/// @param n people; empty where not said
/// @param nOf what the number counts where it is not this group; may be empty
/// @param mean the mean
/// @param sd the standard deviation of people, above 0
/// @param meanInterval 95 % interval of the mean, which is no range of people
/// @param quartiles lower quartile, median, upper quartile; empty list where unknown
/// @param bands lower limits of named bands, from worst to best; empty where none
/// @param skewed whether the distribution is skewed, so that a z is a rough guide
/// @param cutOffs limits beyond which a result is called short, weak or uneven
/// @param reliability agreement of the test with itself
/// @param standardError standard error of measurement, above 0
/// @param detectableChanges minimal detectable changes (95 %)
/// @param sensitivity sensitivity for a true deficit
/// @param specificity specificity for a true deficit
/// @param notUsed why it takes no part in judging; empty where it does
/// @param note what a reader should know; may be empty
/// @param citation where it comes from
public record TestReference(
        String id,
        String population,
        boolean healthy,
        List<String> methods,
        Optional<Boolean> pelvisHeld,
        String side,
        String unit,
        Optional<Sex> sex,
        Optional<Range> ages,
        OptionalInt n,
        String nOf,
        OptionalDouble mean,
        OptionalDouble sd,
        Optional<Range> meanInterval,
        List<Double> quartiles,
        Map<String, Double> bands,
        boolean skewed,
        List<CutOff> cutOffs,
        List<Reliability> reliability,
        OptionalDouble standardError,
        List<DetectableChange> detectableChanges,
        Optional<Figure> sensitivity,
        Optional<Figure> specificity,
        String notUsed,
        String note,
        Citation citation) {

    /// Whether a z score may rest on it: a mean with the SD of healthy people.
    public boolean givesScore() {
        return healthy && mean.isPresent() && sd.isPresent() && notUsed.isEmpty();
    }

    /// A limit.
    ///
    /// @param beyond values that lie beyond it
    /// @param words what lying there is called
    public record CutOff(Range beyond, String words) {}

    /// Agreement of a test with itself.
    ///
    /// @param betweenRaters whether two people measured, rather than one twice
    /// @param statistic `ICC`, `kappa`, `agreement` and the like
    /// @param value its value; empty where only a range is known
    /// @param range its interval, or the range over several; empty where unknown
    /// @param of what it was computed of; may be empty
    /// @param method the way of doing the test; empty where the row says it
    /// @param forError whether it speaks of the value of the test, so that an error may be derived from it
    public record Reliability(
            boolean betweenRaters,
            String statistic,
            OptionalDouble value,
            Optional<Range> range,
            String of,
            String method,
            boolean forError) {}

    /// A change that is more than error with 95 % confidence.
    ///
    /// @param low its value, or the lowest over several, above 0
    /// @param high its value, or the highest over several
    /// @param unit the unit; `percent` of the value; empty for the unit of the row
    /// @param of what it was computed of; may be empty
    /// @param method the way of doing the test; `other` where it is none of this test; empty where the row says it
    /// @param derived whether it was computed from the standard error
    public record DetectableChange(double low, double high, String unit, String of, String method, boolean derived) {}
}
