package org.lumbar.knowledge.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lumbar.knowledge.source.Binder.BindingException;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Node;

/// Collects the records of layers of content that are read one after another: a pack replaces a record by its
/// identifier, and within a layer an identifier may stand once only.
final class LayeredRecords {

    private final Map<String, Integer> layers = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    <T> void read(
            Node node, String kind, Function<Node, T> reader, Function<T, String> id, Map<String, T> into, int layer) {
        try {
            T value = reader.apply(node);
            Integer before = layers.put(kind + " " + id.apply(value), layer);
            if (before != null && before == layer) {
                throw new ContentException(
                        node.place(),
                        "the " + kind + " " + id.apply(value) + " stands twice; keep one, or rename one.");
            }
            into.put(id.apply(value), value);
        } catch (ContentException error) {
            problems.add(String.valueOf(error.getMessage()));
        }
    }

    /// @throws BindingException when records could not be read, with every problem found
    void refuseProblems() {
        if (!problems.isEmpty()) {
            throw new BindingException(problems);
        }
    }
}
