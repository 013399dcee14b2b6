package org.lumbar.formats;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lumbar.assess.Assessment;
import org.lumbar.instrument.ScaleResult;
import org.lumbar.instrument.ScaleResult.NoScore;
import org.lumbar.instrument.ScaleResult.Score;
import org.lumbar.instrument.ScoreChange;
import org.lumbar.instrument.ScoreSheet;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Instrument;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Range;
import org.lumbar.knowledge.Scale.Band;

/// A scored instrument as one line of JSON, as `lumbar-score-1.schema.json` beside this class describes it. Keys come
/// in the order of the schema; every number is finite and has at most six significant digits.
public final class ScoreJson {

    /// Name and major version of the contract.
    public static final String SCHEMA = "lumbar-score/1";

    private ScoreJson() {}

    /// The line, without a line end.
    ///
    /// @param identity the content that the scores rest on
    public static String line(ScoreReport report, Knowledge.Identity identity) {
        ScoreSheet sheet = report.sheet();
        Instrument instrument = sheet.instrument();
        return JsonOut.object(out -> {
            out.text("schema", SCHEMA);
            out.text("statement", Assessment.STATEMENT);
            out.object("knowledge", identity, AssessmentJson::knowledge);
            out.text("instrument", instrument.id());
            out.text("label", instrument.label());
            out.text("better", instrument.better().id());
            out.objects("answers", List.copyOf(report.answers().entrySet()), (inner, answer) -> {
                inner.integer("item", answer.getKey());
                inner.integer("answer", answer.getValue());
            });
            out.textOrNull("valueSet", sheet.valueSet().map(set -> set.id()).orElse(""));
            out.objects("scales", sheet.results(), (inner, result) -> scale(inner, instrument, result));
            labelled(
                    out,
                    "group",
                    sheet.group().map(Instrument.Group::label),
                    sheet.group().map(Instrument.Group::citation));
            out.objects("changes", report.changes(), ScoreJson::change);
        });
    }

    private static void scale(JsonOut out, Instrument instrument, ScaleResult result) {
        out.text("scale", result.scale().id());
        out.text("label", result.scale().label());
        range(out, "range", Optional.of(instrument.range(result.scale())));
        switch (result) {
            case Score score -> {
                out.number("score", score.value());
                out.nothing("noScore");
                out.flag("prorated", score.prorated());
                out.flag("bandCertain", score.certainBand());
            }
            case NoScore none -> {
                out.nothing("score");
                out.text("noScore", none.reason().id());
                out.flag("prorated", false);
                out.flag("bandCertain", none.band().isPresent());
            }
        }
        out.textOrNull("state", result instanceof NoScore none ? none.state() : "");
        range(out, "possible", result.possible());
        labelled(out, "band", result.band().map(Band::label), result.band().map(Band::citation));
        out.integer("answered", result.answered().size());
        out.integers("missing", result.missing());
    }

    private static void range(JsonOut out, String key, Optional<Range> range) {
        if (range.isEmpty()) {
            out.nothing(key);
            return;
        }
        out.object(key, range.get(), (inner, each) -> {
            inner.numberOrNull("low", finite(each.low()));
            inner.numberOrNull("high", finite(each.high()));
        });
    }

    private static OptionalDouble finite(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    private static void labelled(JsonOut out, String key, Optional<String> label, Optional<Citation> citation) {
        if (label.isEmpty() || citation.isEmpty()) {
            out.nothing(key);
            return;
        }
        out.object(key, citation.get(), (inner, each) -> {
            inner.text("label", label.get());
            cited(inner, each);
        });
    }

    private static void cited(JsonOut out, Citation citation) {
        out.citation(citation);
    }

    private static void change(JsonOut out, ScoreChange change) {
        out.text("scale", change.scale().id());
        out.number("before", change.before());
        out.number("after", change.after());
        out.number("improvement", change.improvement());
        out.numberOrNull("percent", change.percent());
        out.text("verdict", change.verdict().id());
        out.objects("criteria", change.rows(), (inner, row) -> {
            inner.text("kind", row.change().kind().id());
            inner.text("measure", row.change().measure().id());
            inner.figure("size", row.change().size());
            inner.flag("reached", row.reached());
            inner.flag("decides", row.decides());
            inner.text("conditions", row.change().conditions());
            cited(inner, row.change().citation());
        });
    }
}
