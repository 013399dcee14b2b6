package org.lumbar.contenttest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lumbar.instrument.AnswerException;
import org.lumbar.instrument.ScaleResult;
import org.lumbar.instrument.ScaleResult.NoScore;
import org.lumbar.instrument.ScaleResult.Score;
import org.lumbar.instrument.ScoreChange;
import org.lumbar.instrument.ScoreSheet;
import org.lumbar.instrument.Scorer;
import org.lumbar.knowledge.Instrument;
import org.lumbar.knowledge.Instrument.Group;
import org.lumbar.knowledge.Instruments;
import org.lumbar.knowledge.Range;
import org.lumbar.knowledge.Scale;
import org.lumbar.knowledge.Scale.Band;
import org.lumbar.knowledge.ValueSet;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.knowledge.tree.Words;

/// What a test may expect of an instrument: score, band, group, change or error.
final class InstrumentExpectations {

    private final Instrument instrument;
    private final Scorer scorer;
    private final Fields given;
    private final Fields expected;
    private final Mismatches mismatches;

    private InstrumentExpectations(Instruments instruments, ContentTestCase test, Mismatches mismatches) {
        this.given = Fields.of(test.given(), "given");
        this.expected = test.expected();
        this.mismatches = mismatches;
        this.instrument = named(instruments.byId(), given, "instrument");
        if (given.has("valueSet")) {
            ValueSet set = named(instruments.valueSets(), given, "valueSet");
            this.scorer = Scorer.of(instrument, set);
        } else {
            this.scorer = Scorer.of(instrument);
        }
    }

    private static <T> T named(Map<String, T> known, Fields given, String key) {
        String id = given.text(key);
        T found = known.get(id);
        if (found == null) {
            throw new ContentException(
                    given.place(),
                    key + " names '" + Words.shortened(id) + "', which is not there."
                            + Words.maybe(id, known.keySet()));
        }
        return found;
    }

    static void check(Instruments instruments, ContentTestCase test, Mismatches mismatches) {
        new InstrumentExpectations(instruments, test, mismatches).check();
    }

    private void check() {
        if (given.has("before")) {
            change(given.number("before"), given.number("after"));
        } else if (expected.has("error")) {
            error();
        } else {
            try {
                scores(scorer.score(items(given.required("items"))));
            } catch (AnswerException refused) {
                mismatches.add("the answers are refused: " + refused.getMessage());
            }
        }
        given.done();
        expected.done();
    }

    private void error() {
        Map<Integer, Integer> items = items(given.required("items"));
        String wanted = expected.text("error");
        try {
            scorer.score(items);
            mismatches.add("the answers are taken, and the error '" + wanted + "' was expected");
        } catch (AnswerException error) {
            if (!String.valueOf(error.getMessage()).contains(wanted)) {
                mismatches.add("the error is '" + error.getMessage() + "' and was expected to say '" + wanted + "'");
            }
        }
    }

    private void scores(ScoreSheet sheet) {
        principal(sheet.principal());
        others(sheet);
        earlier().ifPresent(before -> {
            if (sheet.principal() instanceof Score score) {
                change(before, score.value());
            } else {
                mismatches.add("there is no score, and so no change");
            }
        });
    }

    private Optional<Double> earlier() {
        if (given.has("from")) {
            return Optional.of(given.number("from"));
        }
        return given.optional("baseline")
                .flatMap(node -> scorer.score(items(node)).principal() instanceof Score score
                        ? Optional.of(score.value())
                        : Optional.empty());
    }

    private void principal(ScaleResult result) {
        if (expected.has("score")) {
            double wanted = expected.number("score");
            if (result instanceof Score score) {
                mismatches.close("the score", score.value(), wanted);
                expected.optional("prorated")
                        .ifPresent(
                                _ -> mismatches.equal("prorated", score.prorated(), expected.flag("prorated", false)));
                expected.optional("bandCertain")
                        .ifPresent(_ -> mismatches.equal(
                                "bandCertain", score.certainBand(), expected.flag("bandCertain", false)));
            } else {
                mismatches.add("there is no score, and a score was expected");
            }
        }
        if (expected.has("noScore")) {
            String wanted = expected.text("noScore");
            String state = expected.text("state", "");
            if (result instanceof NoScore none) {
                mismatches.equal("the reason for no score", none.reason().id(), wanted);
                mismatches.equal("the state", none.state(), state);
            } else {
                mismatches.add("there is a score, and none was expected");
            }
        }
        Optional<String> band = result.band().map(Band::label);
        expected.optional("band").ifPresent(node -> mismatches.equal("the band", band, Fields.asText(node, "band")));
        if (expected.flag("noBand", false)) {
            mismatches.equal("the band", band, "");
        }
        if (expected.has("possible")) {
            possible(result);
        }
    }

    private void possible(ScaleResult result) {
        List<Double> ends = expected.list("possible", node -> Fields.asNumber(node, "possible"));
        Optional<Range> range = result.possible();
        if (range.isEmpty()) {
            mismatches.add("there is no range of possible scores");
            return;
        }
        mismatches.close("the lowest possible score", range.get().low(), ends.getFirst());
        mismatches.close("the highest possible score", range.get().high(), ends.getLast());
    }

    private void others(ScoreSheet sheet) {
        for (String scale : keys("scores")) {
            double wanted = expected.fields("scores").number(scale);
            sheet.score(scale)
                    .ifPresentOrElse(
                            score -> mismatches.close("the score of " + scale, score.value(), wanted),
                            () -> mismatches.add("there is no score of " + scale));
        }
        for (String scale : keys("bands")) {
            Optional<String> band = sheet.score(scale).flatMap(Score::band).map(Band::label);
            mismatches.equal(
                    "the band of " + scale, band, expected.fields("bands").text(scale));
        }
        Optional<String> group = sheet.group().map(Group::label);
        expected.optional("group")
                .ifPresent(node -> mismatches.equal("the group", group, Fields.asText(node, "group")));
        if (expected.flag("noGroup", false)) {
            mismatches.equal("the group", group, "");
        }
    }

    private void change(double before, double after) {
        Scale principal = instrument.scales().getFirst();
        ScoreChange change = ScoreChange.between(instrument, principal, before, after);
        mismatches.equal("the verdict", change.verdict().id(), expected.text("verdict"));
        if (expected.has("improvement")) {
            mismatches.close("the improvement", change.improvement(), expected.number("improvement"));
        }
        if (expected.has("percent")) {
            mismatches.close(
                    "the improvement in percent", change.percent().orElse(Double.NaN), expected.number("percent"));
        }
    }

    private List<String> keys(String key) {
        return expected.has(key) ? expected.fields(key).keys() : List.of();
    }

    /// Answers as a list in the order of the items, `null` where one was not answered, or by item number.
    private static Map<Integer, Integer> items(Node node) {
        Map<Integer, Integer> answers = new TreeMap<>();
        if (node instanceof Node.Mapping) {
            Fields fields = Fields.of(node, "items");
            fields.keys().forEach(key -> answers.put(Integer.parseInt(key), fields.integer(key)));
            return answers;
        }
        List<Node> list = Fields.asList(node, "items");
        for (int i = 0; i < list.size(); i++) {
            if (!(list.get(i) instanceof Node.Scalar scalar && scalar.type() == Node.ScalarType.NULL)) {
                answers.put(i + 1, Fields.asInteger(list.get(i), "an answer"));
            }
        }
        return answers;
    }
}
