package org.lumbar.knowledge.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lumbar.knowledge.Instrument;
import org.lumbar.knowledge.Instrument.Better;
import org.lumbar.knowledge.Instrument.Code;
import org.lumbar.knowledge.Instrument.Group;
import org.lumbar.knowledge.Instrument.Item;
import org.lumbar.knowledge.Instrument.Licence;
import org.lumbar.knowledge.Instrument.Wording;
import org.lumbar.knowledge.ValueSet;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// Reads instruments and value sets.
final class InstrumentReader {

    /// More items than any questionnaire has; it keeps a slip of the pen from filling the memory.
    private static final int MOST_ITEMS = 500;

    private InstrumentReader() {}

    /// @param pack identifier of the pack that is read, empty for the built-in content
    static Instrument instrument(Node node, String pack) {
        Fields fields = Fields.of(node, "an instrument");
        List<Item> items = items(fields);
        List<Integer> numbers = items.stream().map(Item::number).toList();
        var instrument = new Instrument(
                fields.text("id"),
                fields.text("label"),
                fields.text("measures"),
                CommonReader.constant(fields.required("better"), Better.values(), Better::id, "better"),
                fields.text("recall"),
                wording(fields.required("wording")),
                items,
                fields.list("scales", scale -> ScaleReader.scale(scale, numbers)),
                fields.list("groups", InstrumentReader::group),
                fields.list("codes", InstrumentReader::code),
                CommonReader.citation(fields),
                fields.text("note", ""),
                pack);
        fields.done();
        return instrument;
    }

    private static Wording wording(Node node) {
        Fields fields = Fields.of(node, "wording");
        var wording = new Wording(
                CommonReader.constant(fields.required("licence"), Licence.values(), Licence::id, "licence"),
                fields.text("note"));
        fields.done();
        return wording;
    }

    /// The items, with the marks and words that stand in lists of their own.
    private static List<Item> items(Fields fields) {
        List<Integer> reversed = fields.list("reversed", number -> Fields.asInteger(number, "reversed"));
        Map<Integer, String> texts = texts(fields.optional("text"));
        List<Item> items = new ArrayList<>();
        for (Node node : fields.list("items")) {
            Fields group = Fields.of(node, "items");
            List<Integer> ends = group.list("numbers", number -> Fields.asInteger(number, "numbers"));
            int min = group.integer("min");
            int max = group.integer("max");
            group.done();
            if (ends.size() != 2
                    || ends.getFirst() > ends.getLast()
                    || ends.getLast() - ends.getFirst() >= MOST_ITEMS) {
                throw new ContentException(
                        node.place(), "numbers must be [first, last] of the items, such as [1, 24], not " + ends + ".");
            }
            for (int number = ends.getFirst(); number <= ends.getLast(); number++) {
                items.add(new Item(number, min, max, reversed.contains(number), texts.getOrDefault(number, "")));
            }
        }
        known(fields, "reversed", reversed, items);
        known(fields, "text", List.copyOf(texts.keySet()), items);
        return List.copyOf(items);
    }

    private static Map<Integer, String> texts(Optional<Node> node) {
        Map<Integer, String> texts = new LinkedHashMap<>();
        if (node.isPresent()) {
            Fields fields = Fields.of(node.get(), "text");
            for (String key : fields.keys()) {
                try {
                    texts.put(Integer.parseInt(key), fields.text(key));
                } catch (NumberFormatException noNumber) {
                    throw new ContentException(
                            fields.place(), "text has words by item number, and '" + key + "' is no number.");
                }
            }
        }
        return texts;
    }

    private static void known(Fields fields, String key, List<Integer> numbers, List<Item> items) {
        for (int number : numbers) {
            if (items.stream().noneMatch(item -> item.number() == number)) {
                throw new ContentException(
                        fields.place(), key + " names item " + number + ", which the instrument does not have.");
            }
        }
    }

    private static Group group(Node node) {
        Fields fields = Fields.of(node, "a group");
        Fields when = fields.fields("when");
        List<Group.Condition> conditions = new ArrayList<>();
        for (String scale : when.keys()) {
            conditions.add(new Group.Condition(scale, CommonReader.range(when.required(scale), scale)));
        }
        var group = new Group(fields.text("label"), List.copyOf(conditions), CommonReader.citation(fields));
        fields.done();
        return group;
    }

    private static Code code(Node node) {
        Fields fields = Fields.of(node, "a code");
        var code = new Code(fields.text("system"), fields.text("code"), fields.text("display"), fields.text("of"));
        fields.done();
        return code;
    }

    static ValueSet valueSet(Node node) {
        Fields fields = Fields.of(node, "a value set");
        Fields states = fields.fields("values");
        Map<String, Double> values = new LinkedHashMap<>();
        states.keys().forEach(state -> values.put(state, states.number(state)));
        var valueSet = new ValueSet(
                fields.text("id"),
                fields.text("instrument"),
                fields.text("label"),
                Collections.unmodifiableMap(values),
                CommonReader.citation(fields));
        fields.text("note", "");
        fields.done();
        return valueSet;
    }
}
