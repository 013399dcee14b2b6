package org.lumbar.knowledge.source;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Range;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Sex;
import org.lumbar.knowledge.Urgency;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.knowledge.tree.Node.Sequence;
import org.lumbar.knowledge.tree.Words;

/// Readers of the small values that every kind of content uses.
final class CommonReader {

    private CommonReader() {}

    /// A figure: `0.31` or `[0.31, 0.13, 0.58]`.
    static Figure figure(Node node, String what) {
        if (!(node instanceof Sequence sequence)) {
            return Figure.of(Fields.asNumber(node, what));
        }
        List<Node> numbers = sequence.items();
        if (numbers.size() == 1) {
            return Figure.of(Fields.asNumber(numbers.getFirst(), what));
        }
        if (numbers.size() != 3) {
            throw new ContentException(
                    node.place(),
                    what + " must be a number or [point, low, high], not a list of " + numbers.size() + ".");
        }
        return checked(
                node,
                what,
                () -> Figure.of(
                        Fields.asNumber(numbers.get(0), what),
                        Fields.asNumber(numbers.get(1), what),
                        Fields.asNumber(numbers.get(2), what)));
    }

    /// A figure at a key, empty when the key is missing.
    static Optional<Figure> optionalFigure(Fields fields, String key) {
        return fields.optional(key).map(node -> figure(node, key));
    }

    /// A range from the keys `from`, `above`, `below`, `upTo`.
    static Range range(Fields fields) {
        var from = fields.optionalNumber("from");
        var above = fields.optionalNumber("above");
        var below = fields.optionalNumber("below");
        var upTo = fields.optionalNumber("upTo");
        if ((from.isPresent() && above.isPresent()) || (below.isPresent() && upTo.isPresent())) {
            throw new ContentException(fields.place(), "a range has one lower and one upper end at most.");
        }
        if (from.isEmpty() && above.isEmpty() && below.isEmpty() && upTo.isEmpty()) {
            throw new ContentException(fields.place(), "a range needs from, above, below or upTo.");
        }
        double low = from.orElse(above.orElse(Double.NEGATIVE_INFINITY));
        double high = upTo.orElse(below.orElse(Double.POSITIVE_INFINITY));
        if (low > high) {
            throw new ContentException(fields.place(), "the range from " + low + " to " + high + " is empty.");
        }
        return new Range(low, above.isEmpty(), high, below.isEmpty());
    }

    /// A range that stands in a mapping of its own.
    static Range range(Node node, String what) {
        Fields fields = Fields.of(node, what);
        Range range = range(fields);
        fields.done();
        return range;
    }

    /// The keys `source`, `basis`, `locator`.
    static Citation citation(Fields fields) {
        return new Citation(fields.text("source"), basis(fields), fields.text("locator", ""));
    }

    private static Basis basis(Fields fields) {
        Node node = fields.required("basis");
        String id = Fields.asText(node, "basis");
        return Basis.ofId(id)
                .orElseThrow(() -> new ContentException(
                        node.place(),
                        "the basis " + id + " is not known; it is one of "
                                + Arrays.stream(Basis.values()).map(Basis::id).toList() + "."));
    }

    /// The key `settings`; all settings when it is missing.
    static Set<Setting> settings(Fields fields, String key) {
        List<Node> nodes = fields.list(key);
        if (nodes.isEmpty()) {
            return EnumSet.allOf(Setting.class);
        }
        Set<Setting> settings = EnumSet.noneOf(Setting.class);
        for (Node node : nodes) {
            settings.add(setting(node));
        }
        return settings;
    }

    /// A setting by its identifier.
    static Setting setting(Node node) {
        String id = Fields.asText(node, "a setting");
        return Setting.ofId(id)
                .orElseThrow(() -> new ContentException(
                        node.place(), "the setting " + id + " is not known; it is one of " + Setting.ids() + "."));
    }

    /// The key `sex`, empty when it is missing.
    static Optional<Sex> sex(Fields fields) {
        return fields.optional("sex")
                .map(node -> Sex.ofId(Fields.asText(node, "sex"))
                        .orElseThrow(() -> new ContentException(node.place(), "sex must be female or male.")));
    }

    /// An urgency `{level: emergency, within: PT4H}`.
    static Urgency urgency(Node node) {
        Fields fields = Fields.of(node, "an urgency");
        Urgency.Level level =
                constant(fields.required("level"), Urgency.Level.values(), Urgency.Level::id, "urgency level");
        Urgency urgency = new Urgency(level, fields.text("within", ""));
        fields.done();
        boolean timed = level == Urgency.Level.EMERGENCY || level == Urgency.Level.URGENT;
        if (timed != !urgency.within().isEmpty()) {
            throw new ContentException(
                    node.place(),
                    "emergency and urgent carry a time such as PT4H or P7D in `within`, the others none.");
        }
        return urgency;
    }

    /// One of the constants of an enumeration.
    static <T> T constant(Node node, T[] constants, Function<T, String> id, String what) {
        String text = Fields.asText(node, what);
        for (T constant : constants) {
            if (id.apply(constant).equals(text)) {
                return constant;
            }
        }
        List<String> ids = Arrays.stream(constants).map(id).toList();
        throw new ContentException(
                node.place(),
                "the " + what + " " + text + " is not known; it is one of " + ids + "." + Words.maybe(text, ids));
    }

    /// Runs a constructor and gives its complaint the place of the node.
    static <T> T checked(Node node, String what, java.util.function.Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException error) {
            throw new ContentException(node.place(), what + ": " + error.getMessage() + ".");
        }
    }
}
