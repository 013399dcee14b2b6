package org.lumbar.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lumbar.instrument.AnswerException;
import org.lumbar.instrument.ScaleResult.Score;
import org.lumbar.instrument.ScoreSheet;
import org.lumbar.instrument.Scorer;
import org.lumbar.knowledge.Instrument;
import org.lumbar.knowledge.Instruments;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.Range;
import org.lumbar.knowledge.Scale;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.knowledge.tree.Node.Scalar;
import org.lumbar.knowledge.tree.Node.ScalarType;
import org.lumbar.knowledge.tree.Words;
import org.lumbar.pathway.Scores;

/// Reads the scores of an event: the score of the first scale, scores by scale, or the items, which are scored.
final class ScoresReader {

    private final Instruments instruments;

    ScoresReader(Instruments instruments) {
        this.instruments = instruments;
    }

    Scores read(Fields fields) {
        Node name = fields.required("instrument");
        String id = Fields.asText(name, "instrument");
        Instrument instrument = instruments.byId().get(id);
        if (instrument == null) {
            throw new ContentException(
                    name.place(),
                    "there is no instrument '" + Words.shortened(id) + "'."
                            + Words.maybe(id, instruments.byId().keySet())
                            + " `lumbar knowledge list --instruments` names all.");
        }
        if (Stream.of("score", "scores", "items").filter(fields::has).count() != 1) {
            throw new ContentException(
                    fields.place(),
                    "a score is given in one of these ways: score: 6, scores: {total: 6}, or items: [...].");
        }
        if (fields.has("items")) {
            return scored(instrument, fields.required("items"));
        }
        Map<String, Double> scales = new TreeMap<>();
        if (fields.has("score")) {
            Scale first = instrument.scales().getFirst();
            scales.put(first.id(), value(instrument, first, fields.required("score")));
        } else {
            Fields each = fields.fields("scores");
            for (String scale : each.keys()) {
                Node node = each.required(scale);
                scales.put(scale, value(instrument, scale(instrument, scale, node), node));
            }
        }
        return Scores.of(instrument, scales);
    }

    private static Scale scale(Instrument instrument, String id, Node node) {
        List<String> known = instrument.scales().stream().map(Scale::id).toList();
        return instrument
                .scale(id)
                .orElseThrow(() -> new ContentException(
                        node.place(),
                        instrument.id() + " has no scale '" + Words.shortened(id) + "'; its scales are " + known
                                + "."));
    }

    private static double value(Instrument instrument, Scale scale, Node node) {
        double value = Fields.asNumber(node, "the score");
        Range range = instrument.range(scale);
        if (!range.contains(value)) {
            throw new ContentException(
                    node.place(),
                    "the score " + Numbers.plain(value) + " of " + instrument.id() + " is not possible; "
                            + scale.label() + " goes " + range + ".");
        }
        return value;
    }

    private Scores scored(Instrument instrument, Node items) {
        Map<Integer, Integer> answers = new TreeMap<>();
        int number = 0;
        for (Node item : Fields.asList(items, "items")) {
            number++;
            if (!(item instanceof Scalar scalar && scalar.type() == ScalarType.NULL)) {
                answers.put(number, Fields.asInteger(item, "item " + number));
            }
        }
        try {
            ScoreSheet sheet = Scorer.of(instrument).score(answers);
            Map<String, Double> scales = new TreeMap<>();
            List<String> missing = new ArrayList<>();
            for (Scale scale : instrument.scales()) {
                sheet.score(scale.id())
                        .map(Score::value)
                        .ifPresentOrElse(value -> scales.put(scale.id(), value), () -> missing.add(scale.id()));
            }
            if (scales.isEmpty() && sheet.group().isEmpty()) {
                throw new ContentException(
                        items.place(), "these items give no score of " + instrument.id() + ": too many are missing.");
            }
            return new Scores(instrument.id(), scales, sheet.group().map(Instrument.Group::label));
        } catch (AnswerException refused) {
            throw new ContentException(items.place(), String.join("\n", refused.problems()));
        }
    }
}
