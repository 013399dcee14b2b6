package org.lumbar.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.lumbar.knowledge.Instrument;
import org.lumbar.knowledge.Instrument.Better;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.Range;
import org.lumbar.knowledge.Scale;
import org.lumbar.knowledge.Scale.Change;
import org.lumbar.knowledge.Scale.Change.Kind;
import org.lumbar.knowledge.Scale.Change.Measure;

/// The change between two scores of a scale, against the changes that matter.
///
/// The change counts as improved or worse when it reaches the minimal important change and, where one is known, the
/// smallest detectable change. Of each kind the first row in points decides, or the first in percent where none is in
/// points; the other rows are shown and decide nothing. A change published for improvement stands for worsening too.
///
/// @param scale the scale
/// @param before the earlier score
/// @param after the later score
/// @param improvement points by which it is better, negative when worse
/// @param percent improvement in percent of the earlier score, empty when that is 0
/// @param verdict what it comes to
/// @param rows the changes that matter, each with whether it was reached
public record ScoreChange(
        Scale scale,
        double before,
        double after,
        double improvement,
        OptionalDouble percent,
        Verdict verdict,
        List<Row> rows) {

    /// Scores are sums and quotients of small integers; what differs by less than this is equal.
    private static final double EQUAL = 1e-9;

    /// What a change comes to.
    public enum Verdict {
        /// Better by what matters.
        IMPROVED,
        /// Worse by what matters.
        WORSE,
        /// Less than what matters, or within measurement error.
        NO_IMPORTANT_CHANGE,
        /// No published change is known to judge it by.
        NOT_JUDGED;

        /// The identifier used in output, such as `no-important-change`.
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// A change that matters, and whether this one reaches it in either direction.
    ///
    /// @param change the published change
    /// @param reached whether it is reached
    /// @param decides whether the verdict rests on it
    public record Row(Change change, boolean reached, boolean decides) {}

    /// The change from `before` to `after`.
    ///
    /// @throws IllegalArgumentException when a score lies outside the range of the scale
    public static ScoreChange between(Instrument instrument, Scale scale, double before, double after) {
        inRange(instrument, scale, before);
        inRange(instrument, scale, after);
        double improvement = instrument.better() == Better.LOWER ? before - after : after - before;
        OptionalDouble percent =
                before == 0 ? OptionalDouble.empty() : OptionalDouble.of(Scale.WHOLE * improvement / Math.abs(before));
        List<Row> rows = new ArrayList<>();
        for (Change change : scale.changes()) {
            OptionalDouble size = change.measure() == Measure.POINTS ? OptionalDouble.of(improvement) : percent;
            boolean reached = size.isPresent()
                    && Math.abs(size.getAsDouble()) + EQUAL >= change.size().value();
            rows.add(new Row(change, reached, change.equals(deciding(scale, change.kind()))));
        }
        return new ScoreChange(
                scale, before, after, improvement, percent, verdict(rows, improvement), List.copyOf(rows));
    }

    private static Change deciding(Scale scale, Kind kind) {
        List<Change> ofKind =
                scale.changes().stream().filter(each -> each.kind() == kind).toList();
        return ofKind.stream()
                .filter(each -> each.measure() == Measure.POINTS)
                .findFirst()
                .orElse(ofKind.getFirst());
    }

    private static Verdict verdict(List<Row> rows, double improvement) {
        List<Row> deciding = rows.stream().filter(Row::decides).toList();
        if (deciding.isEmpty()) {
            return Verdict.NOT_JUDGED;
        }
        if (!deciding.stream().allMatch(Row::reached)) {
            return Verdict.NO_IMPORTANT_CHANGE;
        }
        return improvement > 0 ? Verdict.IMPROVED : Verdict.WORSE;
    }

    private static void inRange(Instrument instrument, Scale scale, double score) {
        Range range = instrument.range(scale);
        if (!range.contains(score)) {
            String shown = Double.isFinite(score) ? Numbers.plain(score) : Double.toString(score);
            throw new IllegalArgumentException(
                    "the score " + shown + " lies outside the range of " + instrument.id() + ", which is " + range);
        }
    }
}
