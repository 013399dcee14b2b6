package org.lumbar.knowledge.tree;

import java.util.List;

/// A value read from YAML or JSON.
public sealed interface Node {

    /// Where it stands.
    Place place();

    /// What a reader of a message calls it: "a text", "a list".
    default String description() {
        return switch (this) {
            case Mapping _ -> "a mapping";
            case Sequence _ -> "a list";
            case Scalar scalar ->
                switch (scalar.type()) {
                    case TEXT -> "the text '" + Words.shortened(scalar.text()) + "'";
                    case NUMBER -> "the number " + Words.shortened(scalar.text());
                    case BOOLEAN -> scalar.text();
                    case NULL -> "nothing (null)";
                };
        };
    }

    /// Kinds of scalars.
    enum ScalarType {
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL
    }

    /// A text, number, boolean or null, with its text as written.
    record Scalar(ScalarType type, String text, Place place) implements Node {}

    /// A list.
    record Sequence(List<Node> items, Place place) implements Node {}

    /// Keys and values in order; keys are unique.
    ///
    /// @param keys the keys of the entries, in their order
    record Mapping(List<Entry> entries, Place place, Keys keys) implements Node {

        /// A mapping that stands alone.
        public Mapping(List<Entry> entries, Place place) {
            this(entries, place, Keys.of(entries.stream().map(Entry::key).toList()));
        }

        /// One key and its value.
        public record Entry(String key, Node value, Place place) {}
    }
}
