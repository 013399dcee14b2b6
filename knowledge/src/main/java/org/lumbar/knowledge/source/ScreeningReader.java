package org.lumbar.knowledge.source;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.lumbar.knowledge.screening.EventClass;
import org.lumbar.knowledge.screening.EventKind;
import org.lumbar.knowledge.screening.IndexEvent;
import org.lumbar.knowledge.screening.Indicator;
import org.lumbar.knowledge.screening.Window;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// Reads what is looked for in the records of a population.
final class ScreeningReader {

    private ScreeningReader() {}

    static EventClass event(Node node) {
        Fields fields = Fields.of(node, "a class of events");
        var event = new EventClass(
                fields.text("id"),
                fields.text("label"),
                kinds(fields),
                fields.texts("findings"),
                fields.list("codes", CodeReader::codings).stream()
                        .flatMap(List::stream)
                        .toList(),
                fields.flag("openOnly", false),
                fields.text("why"));
        boolean everyCode = fields.flag("everyCode", false);
        fields.done();
        // a forgotten list must not come to mean everything
        if (everyCode != event.takesEveryCode()) {
            throw new ContentException(
                    node.place(),
                    "the class of events " + event.id()
                            + " needs findings or codes, or else everyCode: true, which takes every resource of its"
                            + " kinds; give one of the two.");
        }
        if (event.openOnly() && !event.kinds().equals(Set.of(EventKind.CONDITION))) {
            throw new ContentException(
                    node.place(),
                    "openOnly is for problems, and the class of events " + event.id()
                            + " has other kinds too; leave kinds: [Condition], or take openOnly away.");
        }
        return event;
    }

    private static Set<EventKind> kinds(Fields fields) {
        Set<EventKind> kinds = EnumSet.noneOf(EventKind.class);
        for (Node node : fields.list("kinds")) {
            kinds.add(CommonReader.constant(node, EventKind.values(), EventKind::resource, "kind of resource"));
        }
        if (kinds.isEmpty()) {
            throw new ContentException(
                    fields.place(), "a class of events needs kinds, such as [Condition, Encounter]; name them.");
        }
        return kinds;
    }

    static Indicator indicator(Node node) {
        Fields fields = Fields.of(node, "an indicator");
        var indicator = new Indicator(
                fields.text("id"),
                fields.text("label"),
                fields.optionalInteger("minimumAge"),
                fields.optionalInteger("maximumAge"),
                index(fields.required("index")),
                fields.list("among", ScreeningReader::window),
                window(fields.required("lookedFor")),
                fields.flag("flaggedWhenMissing", false),
                fields.list("exclusions", ScreeningReader::window),
                fields.text("advice"),
                fields.text("notSeen"),
                fields.text("why"),
                CommonReader.citation(fields));
        fields.done();
        return indicator;
    }

    private static IndexEvent index(Node node) {
        Fields fields = Fields.of(node, "an index event");
        var index = new IndexEvent(
                fields.texts("events"),
                CommonReader.constant(fields.required("pick"), IndexEvent.Pick.values(), ScreeningReader::word, "pick"),
                fields.optionalInteger("fromDaysAgo"),
                integer(fields, "toDaysAgo"),
                integer(fields, "quietDays"));
        fields.done();
        return index;
    }

    private static Window window(Node node) {
        Fields fields = Fields.of(node, "a window");
        var window = new Window(
                fields.texts("events"),
                CommonReader.constant(
                        fields.required("anchor"), Window.Anchor.values(), ScreeningReader::word, "anchor"),
                fields.optionalInteger("fromDay"),
                fields.integer("toDay"));
        fields.done();
        return window;
    }

    private static int integer(Fields fields, String key) {
        OptionalInt given = fields.optionalInteger(key);
        return given.orElse(0);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
