package org.lumbar.knowledge.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lumbar.knowledge.Range;
import org.lumbar.knowledge.movement.TestReference;
import org.lumbar.knowledge.movement.TestReference.CutOff;
import org.lumbar.knowledge.movement.TestReference.DetectableChange;
import org.lumbar.knowledge.movement.TestReference.Reliability;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// Reads what was measured with a physical test in a group of people.
final class TestReferenceReader {

    private static final List<String> SIDES = List.of("left", "right");
    private static final int QUARTILES = 3;

    private TestReferenceReader() {}

    static TestReference reference(Node node) {
        Fields fields = Fields.of(node, "a reference");
        var reference = new TestReference(
                fields.text("id"),
                fields.text("population"),
                fields.flag("healthy", true),
                fields.texts("methods"),
                fields.has("pelvisHeld") ? Optional.of(fields.flag("pelvisHeld", true)) : Optional.empty(),
                side(fields),
                fields.text("unit", ""),
                CommonReader.sex(fields),
                pair(fields, "ages"),
                fields.optionalInteger("n"),
                fields.text("nOf", ""),
                fields.optionalNumber("mean"),
                aboveZero(fields, "sd"),
                pair(fields, "meanInterval"),
                quartiles(fields),
                bands(fields),
                fields.flag("skewed", false),
                fields.list("cutOffs", TestReferenceReader::cutOff),
                fields.list("reliability", TestReferenceReader::reliability),
                aboveZero(fields, "standardError"),
                fields.list("detectableChanges", TestReferenceReader::change),
                CommonReader.optionalFigure(fields, "sensitivity"),
                CommonReader.optionalFigure(fields, "specificity"),
                fields.text("notUsed", ""),
                fields.text("note", ""),
                CommonReader.citation(fields));
        fields.done();
        return reference;
    }

    private static String side(Fields fields) {
        String side = fields.text("side", "");
        if (!side.isEmpty() && !SIDES.contains(side)) {
            throw new ContentException(
                    fields.required("side").place(), "side must be left or right, not " + side + ".");
        }
        return side;
    }

    private static OptionalDouble aboveZero(Fields fields, String key) {
        OptionalDouble value = fields.optionalNumber(key);
        if (value.isPresent() && !(value.getAsDouble() > 0)) {
            throw new ContentException(
                    fields.required(key).place(), key + " must be above 0, not " + value.getAsDouble() + ".");
        }
        return value;
    }

    private static Optional<Range> pair(Fields fields, String key) {
        List<Double> ends = fields.list(key, item -> Fields.asNumber(item, key));
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        if (ends.size() != 2) {
            throw new ContentException(
                    fields.required(key).place(), key + " must be [lowest, highest], not " + ends + ".");
        }
        return Optional.of(new Range(ends.getFirst(), true, ends.getLast(), true));
    }

    private static List<Double> quartiles(Fields fields) {
        List<Double> quartiles = fields.list("quartiles", item -> Fields.asNumber(item, "quartiles"));
        boolean rising = quartiles.size() == QUARTILES
                && quartiles.get(0) <= quartiles.get(1)
                && quartiles.get(1) <= quartiles.get(2);
        if (!quartiles.isEmpty() && !rising) {
            throw new ContentException(
                    fields.required("quartiles").place(),
                    "quartiles must be [lower, median, upper] in rising order, not " + quartiles + ".");
        }
        return quartiles;
    }

    private static Map<String, Double> bands(Fields fields) {
        if (!fields.has("bands")) {
            return Map.of();
        }
        Fields bands = fields.fields("bands");
        Map<String, Double> limits = new LinkedHashMap<>();
        bands.keys().forEach(band -> limits.put(band, bands.number(band)));
        return Collections.unmodifiableMap(limits);
    }

    private static CutOff cutOff(Node node) {
        Fields fields = Fields.of(node, "a cut-off");
        var cutOff = new CutOff(CommonReader.range(fields), fields.text("words"));
        fields.done();
        return cutOff;
    }

    private static Reliability reliability(Node node) {
        Fields fields = Fields.of(node, "a reliability");
        String rater = fields.text("rater");
        if (!rater.equals("same") && !rater.equals("between")) {
            throw new ContentException(
                    fields.required("rater").place(), "rater must be same or between, not " + rater + ".");
        }
        var reliability = new Reliability(
                rater.equals("between"),
                fields.text("statistic"),
                fields.optionalNumber("value"),
                lowHigh(fields),
                fields.text("of", ""),
                fields.text("method", ""),
                fields.flag("forError", true));
        fields.done();
        return reliability;
    }

    private static Optional<Range> lowHigh(Fields fields) {
        OptionalDouble low = fields.optionalNumber("low");
        OptionalDouble high = fields.optionalNumber("high");
        return low.isPresent() && high.isPresent()
                ? Optional.of(new Range(low.getAsDouble(), true, high.getAsDouble(), true))
                : Optional.empty();
    }

    private static DetectableChange change(Node node) {
        Fields fields = Fields.of(node, "a detectable change");
        OptionalDouble value = aboveZero(fields, "value");
        double low = value.isPresent() ? value.getAsDouble() : fields.number("low");
        double high = value.isPresent() ? value.getAsDouble() : fields.number("high");
        if (!(low > 0) || high < low) {
            throw new ContentException(
                    node.place(), "a detectable change must be above 0, and its high end not below its low one.");
        }
        var change = new DetectableChange(
                low,
                high,
                fields.text("unit", ""),
                fields.text("of", ""),
                fields.text("method", ""),
                fields.flag("derived", false));
        fields.done();
        return change;
    }
}
