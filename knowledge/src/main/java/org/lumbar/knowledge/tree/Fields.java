package org.lumbar.knowledge.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lumbar.knowledge.tree.Node.Mapping;
import org.lumbar.knowledge.tree.Node.Scalar;
import org.lumbar.knowledge.tree.Node.ScalarType;
import org.lumbar.knowledge.tree.Node.Sequence;

/// Reads typed values from a mapping and, at the end, refuses keys that nobody asked for, so that nothing
/// written is dropped in silence.
public final class Fields {

    private final Place place;
    private final List<Mapping.Entry> entries;
    private final Keys keys;
    private final boolean[] used;
    private final List<String> missed = new ArrayList<>();

    private Fields(Mapping mapping) {
        this.place = mapping.place();
        this.entries = mapping.entries();
        this.keys = mapping.keys();
        this.used = new boolean[entries.size()];
        if (keys.twice() >= 0) {
            Mapping.Entry entry = entries.get(keys.twice());
            throw new ContentException(entry.place(), "the key " + entry.key() + " stands twice; keep one.");
        }
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
        return keys.names();
    }

    /// Whether the key stands here with a value other than null.
    public boolean has(String key) {
        return value(key) != null;
    }

    /// The value of a key, empty when it is missing or null.
    public Optional<Node> optional(String key) {
        return Optional.ofNullable(value(key));
    }

    /// The value of a key, null when it is missing or null: every start reads thousands of values through this.
    private @Nullable Node value(String key) {
        int index = keys.indexOf(key);
        if (index < 0) {
            missed.add(key);
            return null;
        }
        used[index] = true;
        Node value = entries.get(index).value();
        return value instanceof Scalar scalar && scalar.type() == ScalarType.NULL ? null : value;
    }

    /// The value of a key.
    ///
    /// @throws ContentException when it is missing
    public Node required(String key) {
        Node value = value(key);
        if (value == null) {
            throw new ContentException(place, "the key " + key + " is missing; the keys here are " + keys() + ".");
        }
        return value;
    }

    /// A text (numbers and booleans are taken as written).
    public String text(String key) {
        return asText(required(key), key);
    }

    /// A text, or the default when missing.
    public String text(String key, String whenMissing) {
        Node value = value(key);
        return value == null ? whenMissing : asText(value, key);
    }

    /// A finite number.
    public double number(String key) {
        return asNumber(required(key), key);
    }

    /// A finite number, empty when missing.
    public OptionalDouble optionalNumber(String key) {
        Node value = value(key);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(asNumber(value, key));
    }

    /// A whole number.
    public int integer(String key) {
        return asInteger(required(key), key);
    }

    /// A whole number, empty when missing.
    public OptionalInt optionalInteger(String key) {
        Node value = value(key);
        return value == null ? OptionalInt.empty() : OptionalInt.of(asInteger(value, key));
    }

    /// A boolean, or the default when missing.
    public boolean flag(String key, boolean whenMissing) {
        Node value = value(key);
        if (value == null) {
            return whenMissing;
        }
        if (value instanceof Scalar scalar && scalar.type() == ScalarType.BOOLEAN) {
            return scalar.text().equals("true");
        }
        throw new ContentException(value.place(), key + " must be true or false, not " + value.description() + ".");
    }

    /// The items of a list, none when missing.
    public List<Node> list(String key) {
        Node value = value(key);
        return value == null ? List.of() : asList(value, key);
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
        if (value(key) instanceof Scalar scalar) {
            return List.of(asText(scalar, key));
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
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                throw unknown(entries.get(i));
            }
        }
    }

    private ContentException unknown(Mapping.Entry entry) {
        List<String> further = missed.stream().distinct().sorted().toList();
        return new ContentException(
                entry.place(),
                "the key '" + Words.shortened(entry.key()) + "' is not known here."
                        + Words.maybe(entry.key(), further)
                        + (further.isEmpty() ? "" : " Further keys here are " + further + "."));
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
