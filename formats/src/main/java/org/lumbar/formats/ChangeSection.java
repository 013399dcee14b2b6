package org.lumbar.formats;

import java.util.List;
import org.lumbar.instrument.ScoreChange;
import org.lumbar.instrument.ScoreChange.Row;
import org.lumbar.instrument.ScoreChange.Verdict;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Scale.Change;
import org.lumbar.knowledge.Scale.Change.Kind;
import org.lumbar.knowledge.Scale.Change.Measure;

/// The changes of scores in words.
final class ChangeSection {

    private ChangeSection() {}

    static void write(Page page, List<ScoreChange> changes, Footnotes notes) {
        page.heading("CHANGE");
        for (ScoreChange change : changes) {
            page.paragraph(
                    1,
                    change.scale().label() + " from " + ScoreText.number(change.before()) + " to "
                            + ScoreText.number(change.after()) + ": " + size(change) + ". "
                            + verdict(change.verdict()));
            for (Row row : change.rows()) {
                page.item(2, "-", row(row) + notes.mark(row.change().citation()));
            }
        }
    }

    private static String size(ScoreChange change) {
        if (change.improvement() == 0) {
            return "no change";
        }
        String points = ScoreText.number(Math.abs(change.improvement()));
        String percent = change.percent().isPresent()
                ? ", " + Math.round(Math.abs(change.percent().getAsDouble())) + " % of the earlier score"
                : "";
        return points
                + (points.equals("1") ? " point " : " points ")
                + (change.improvement() > 0 ? "better" : "worse")
                + percent;
    }

    /// The verdict in words.
    static String verdict(Verdict verdict) {
        return switch (verdict) {
            case IMPROVED -> "Improved.";
            case WORSE -> "Worse.";
            case NO_IMPORTANT_CHANGE -> "No important change beyond error.";
            case NOT_JUDGED -> "Not judged: no published change is carried to judge it by.";
        };
    }

    private static String row(Row row) {
        Change change = row.change();
        String what = change.kind() == Kind.IMPORTANT ? "minimal important change " : "smallest detectable change ";
        String conditions = change.conditions().isEmpty() ? "" : " (" + change.conditions() + ")";
        return what + size(change) + ": " + (row.reached() ? "reached" : "not reached")
                + (row.decides() ? "" : ", shown only") + conditions;
    }

    private static String size(Change change) {
        Figure size = change.size();
        String interval = size.low().isPresent() && size.high().isPresent()
                ? " (" + ScoreText.number(size.low().getAsDouble()) + " to "
                        + ScoreText.number(size.high().getAsDouble()) + ")"
                : "";
        return ScoreText.number(size.value()) + interval + (change.measure() == Measure.PERCENT ? " %" : "");
    }
}
