package org.lumbar.formats;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.lumbar.assess.Assessment;
import org.lumbar.instrument.ScaleResult;
import org.lumbar.instrument.ScaleResult.NoScore;
import org.lumbar.instrument.ScaleResult.Score;
import org.lumbar.instrument.ScoreSheet;
import org.lumbar.knowledge.Instrument;
import org.lumbar.knowledge.Instrument.Item;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Range;
import org.lumbar.knowledge.Scale;
import org.lumbar.knowledge.Scale.Scoring;

/// A scored instrument as a report: the score of each scale, what it means, what missing items did to it, and
/// whether it changed.
public final class ScoreText {

    private static final int DECIMALS = 3;

    private final Knowledge knowledge;
    private final TextStyle style;

    private ScoreText(Knowledge knowledge, TextStyle style) {
        this.knowledge = knowledge;
        this.style = style;
    }

    /// Reports in a style.
    ///
    /// @param knowledge the content that the scores rest on, for sources
    public static ScoreText of(Knowledge knowledge, TextStyle style) {
        return new ScoreText(knowledge, style);
    }

    /// The report, ending with a line end.
    public String report(ScoreReport report) {
        var page = new Page(style);
        var notes = new Footnotes(knowledge);
        ScoreSheet sheet = report.sheet();
        Instrument instrument = sheet.instrument();
        page.emphasized(instrument.label() + " (" + instrument.id() + ")", "");
        page.paragraph(
                0,
                "Measures " + instrument.measures() + "; recall: " + instrument.recall() + "; "
                        + instrument.better().id() + " is better." + notes.mark(instrument.citation()));
        page.blank();
        sheet.results().forEach(result -> scale(page, notes, sheet, result));
        sheet.group().ifPresent(group -> page.paragraph(0, "Group: " + group.label() + notes.mark(group.citation())));
        if (!report.changes().isEmpty()) {
            ChangeSection.write(page, report.changes(), notes);
        }
        wording(page, report);
        notes.write(page);
        page.blank();
        page.paragraph(0, AssessmentText.content(knowledge.identity()));
        page.paragraph(0, Assessment.STATEMENT);
        return page.text();
    }

    private static void scale(Page page, Footnotes notes, ScoreSheet sheet, ScaleResult result) {
        Scale scale = result.scale();
        switch (result) {
            case Score score -> {
                page.paragraph(
                        0,
                        scale.label() + ": " + number(score.value()) + " ("
                                + range(sheet.instrument().range(scale)) + ")");
                score.band().ifPresent(band -> page.paragraph(1, band.label() + notes.mark(band.citation())));
                if (score.prorated()) {
                    page.paragraph(
                            1,
                            missing(score) + "; " + filledIn(scale) + " " + would(score)
                                    + (score.certainBand() || score.band().isEmpty() ? "" : " The band is not certain.")
                                    + notes.mark(scale.missing().citation()));
                }
                if (scale.scoring() == Scoring.VALUE_SET) {
                    sheet.valueSet()
                            .ifPresent(
                                    set -> page.paragraph(1, "Value set: " + set.label() + notes.mark(set.citation())));
                }
            }
            case NoScore none -> {
                page.paragraph(0, scale.label() + ": no score");
                page.paragraph(1, reason(none) + notes.mark(scale.missing().citation()));
                none.band()
                        .ifPresent(band -> page.paragraph(
                                1, "Whatever the missing answers: " + band.label() + notes.mark(band.citation())));
            }
        }
    }

    private static String reason(NoScore none) {
        return switch (none.reason()) {
            case NO_VALUE_SET ->
                "The state is " + none.state() + ", and no value set gives its value; lay a content pack with one over"
                        + " the content (--knowledge DIR).";
            case TOO_MANY_MISSING ->
                missing(none) + "; " + allowed(none.scale()) + (none.possible().isPresent() ? ". " + would(none) : ".");
        };
    }

    private static String missing(ScaleResult result) {
        List<Integer> missing = result.missing();
        String numbers = missing.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return missing.size() + " of " + result.scale().items().size() + " items "
                + (missing.size() == 1 ? "is" : "are") + " not answered (" + numbers + ")";
    }

    private static String allowed(Scale scale) {
        int most = scale.missing().most();
        return most == 0 ? "none may be missing" : "at most " + most + " may be missing";
    }

    private static String filledIn(Scale scale) {
        return scale.scoring() == Scoring.SUM
                ? "the sum of the others is scaled up to all items."
                : "the score rests on the others.";
    }

    private static String would(ScaleResult result) {
        return result.possible()
                .map(range ->
                        "Answers to them could make it " + number(range.low()) + " to " + number(range.high()) + ".")
                .orElse("");
    }

    private static String range(Range range) {
        return range.low() == Double.NEGATIVE_INFINITY
                ? "at most " + number(range.high())
                : "range " + number(range.low()) + " to " + number(range.high());
    }

    /// The answers in words, where the content may hold them.
    private static void wording(Page page, ScoreReport report) {
        List<Item> items = report.sheet().instrument().items();
        if (items.stream().allMatch(item -> item.text().isEmpty())) {
            return;
        }
        page.heading("ANSWERS");
        for (Item item : items) {
            Integer answer = report.answers().get(item.number());
            var line = new StringJoiner(" ");
            line.add(item.text()).add(answer == null ? "(not answered)" : "= " + answer);
            page.item(1, item.number() + ".", line.toString());
        }
    }

    /// A score with at most three decimals.
    static String number(double value) {
        BigDecimal rounded = new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
