package org.lumbar.knowledge.tree;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.lumbar.knowledge.tree.Node.Mapping;
import org.lumbar.knowledge.tree.Node.Scalar;
import org.lumbar.knowledge.tree.Node.ScalarType;
import org.lumbar.knowledge.tree.Node.Sequence;

/// Reads typed values from a mapping and, at the end, refuses keys that nobody asked for, so that nothing
/// written is dropped in silence.
public final class Fields {

    /// Up to here walking the entries beats hashing their keys; content has thousands of small mappings.
    private static final int FEW = 24;

    private final Place place;
    private final List<Mapping.Entry> entries;
    private final Map<String, Integer> places;
    private final BitSet used = new BitSet();
    private final List<String> missed = new ArrayList<>();

    private Fields(Mapping mapping) {
        this.place = mapping.place();
        this.entries = mapping.entries();
        this.places = entries.size() > FEW ? HashMap.newHashMap(entries.size()) : Map.of();
        for (int i = 0; i < entries.size(); i++) {
            Mapping.Entry entry = entries.get(i);
            boolean twice =
                    entries.size() > FEW ? places.putIfAbsent(entry.key(), i) != null : indexOf(entry.key()) < i;
            if (twice) {
                throw new ContentException(entry.place(), "the key " + entry.key() + " stands twice; keep one.");
            }
        }
    }

    private int indexOf(String key) {
        if (entries.size() > FEW) {
            return places.getOrDefault(key, -1);
        }
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /// The fields of a node that must be a mapping.
    ///
    /// @param what what is read, for the message
    /// @throws ContentException when it is none
    public static Fields of(Node node, String what) {
        if (node instanceof Mapping mapping) {
            return new Fields(mapping);
        }
        throw new ContentException(
                node.place(), what + " must be a mapping of keys to values, not " + node.description() + ".");
    }

    /// Where the mapping stands.
    public Place place() {
        return place;
    }

    /// The keys in the order written.
    public List<String> keys() {
        return entries.stream().map(Mapping.Entry::key).toList();
    }

    /// Whether the key stands here with a value other than null.
    public boolean has(String key) {
        return optional(key).isPresent();
    }

    /// The value of a key, empty when it is missing or null.
    public Optional<Node> optional(String key) {
        int index = indexOf(key);
        if (index < 0) {
            missed.add(key);
            return Optional.empty();
        }
        used.set(index);
        Mapping.Entry entry = entries.get(index);
        if (entry.value() instanceof Scalar scalar && scalar.type() == ScalarType.NULL) {
            return Optional.empty();
        }
        return Optional.of(entry.value());
    }

    /// The value of a key.
    ///
    /// @throws ContentException when it is missing
    public Node required(String key) {
        return optional(key)
                .orElseThrow(() -> new ContentException(
                        place, "the key " + key + " is missing; the keys here are " + keys() + "."));
    }

    /// A text (numbers and booleans are taken as written).
    public String text(String key) {
        return asText(required(key), key);
    }

    /// A text, or the default when missing.
    public String text(String key, String whenMissing) {
        return optional(key).map(node -> asText(node, key)).orElse(whenMissing);
    }

    /// A finite number.
    public double number(String key) {
        return asNumber(required(key), key);
    }

    /// A finite number, empty when missing.
    public OptionalDouble optionalNumber(String key) {
        Optional<Node> node = optional(key);
        return node.isPresent() ? OptionalDouble.of(asNumber(node.get(), key)) : OptionalDouble.empty();
    }

    /// A whole number.
    public int integer(String key) {
        return asInteger(required(key), key);
    }

    /// A whole number, empty when missing.
    public OptionalInt optionalInteger(String key) {
        Optional<Node> node = optional(key);
        return node.isPresent() ? OptionalInt.of(asInteger(node.get(), key)) : OptionalInt.empty();
    }

    /// A boolean, or the default when missing.
    public boolean flag(String key, boolean whenMissing) {
        Optional<Node> node = optional(key);
        if (node.isEmpty()) {
            return whenMissing;
        }
        if (node.get() instanceof Scalar scalar && scalar.type() == ScalarType.BOOLEAN) {
            return scalar.text().equals("true");
        }
        throw new ContentException(
                node.get().place(),
                key + " must be true or false, not " + node.get().description() + ".");
    }

    /// The items of a list, none when missing.
    public List<Node> list(String key) {
        return optional(key).map(node -> asList(node, key)).orElse(List.of());
    }

    /// The items of a list read by `reader`, none when missing.
    public <T> List<T> list(String key, Function<Node, T> reader) {
        List<Node> items = list(key);
        if (items.isEmpty()) {
            return List.of();
        }
        List<T> read = new ArrayList<>(items.size());
        for (Node item : items) {
            read.add(reader.apply(item));
        }
        return List.copyOf(read);
    }

    /// A list of texts, none when missing; a single text is a list of one.
    public List<String> texts(String key) {
        Optional<Node> node = optional(key);
        if (node.isPresent() && node.get() instanceof Scalar) {
            return List.of(asText(node.get(), key));
        }
        return list(key, item -> asText(item, key));
    }

    /// The fields of a nested mapping.
    public Fields fields(String key) {
        return of(required(key), key);
    }

    /// Refuses keys that were not read.
    ///
    /// @throws ContentException naming the key and a near one
    public void done() {
        int unused = used.nextClearBit(0);
        if (unused < entries.size()) {
            Mapping.Entry entry = entries.get(unused);
            List<String> further = missed.stream().distinct().sorted().toList();
            throw new ContentException(
                    entry.place(),
                    "the key '" + Words.shortened(entry.key()) + "' is not known here."
                            + Words.maybe(entry.key(), further)
                            + (further.isEmpty() ? "" : " Further keys here are " + further + "."));
        }
    }

    /// The text of a scalar.
    ///
    /// @throws ContentException when it is none
    public static String asText(Node node, String what) {
        if (node instanceof Scalar scalar && scalar.type() != ScalarType.NULL) {
            return scalar.text();
        }
        throw new ContentException(node.place(), what + " must be a text, not " + node.description() + ".");
    }

    /// The finite number of a scalar.
    ///
    /// @throws ContentException when it is none
    public static double asNumber(Node node, String what) {
        if (node instanceof Scalar scalar && scalar.type() == ScalarType.NUMBER) {
            try {
                double value = Double.parseDouble(scalar.text());
                if (Double.isFinite(value)) {
                    return value;
                }
            } catch (NumberFormatException notDecimal) {
                // hexadecimal and octal integers of YAML are no figures; the message below says so
            }
        }
        throw new ContentException(
                node.place(), what + " must be a finite decimal number, not " + node.description() + ".");
    }

    /// The whole number of a scalar.
    ///
    /// @throws ContentException when it is none
    public static int asInteger(Node node, String what) {
        double value = asNumber(node, what);
        if (value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE) {
            throw new ContentException(node.place(), what + " must be a whole number, not " + node.description() + ".");
        }
        return (int) value;
    }

    /// The items of a list.
    ///
    /// @throws ContentException when it is none
    public static List<Node> asList(Node node, String what) {
        if (node instanceof Sequence sequence) {
            return sequence.items();
        }
        throw new ContentException(node.place(), what + " must be a list, not " + node.description() + ".");
    }
}
