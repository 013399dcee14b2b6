package org.lumbar.knowledge.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lumbar.knowledge.Population;
import org.lumbar.knowledge.Populations;
import org.lumbar.knowledge.Target;
import org.lumbar.knowledge.source.Binder.BindingException;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// Makes populations and targets of content files. As in the rest of the content, a pack replaces a record by its
/// identifier.
public final class PopulationBinder {

    private final Map<String, Population> populations = new LinkedHashMap<>();
    private final Map<String, Target> targets = new LinkedHashMap<>();
    private final Map<String, Integer> layers = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private PopulationBinder() {}

    /// Binds the populations and targets of a content.
    ///
    /// @throws BindingException when records cannot be bound, with every problem found
    public static Populations bind(Content content) {
        var binder = new PopulationBinder();
        content.files().forEach(binder::file);
        if (!binder.problems.isEmpty()) {
            throw new BindingException(binder.problems);
        }
        return new Populations(binder.populations, List.copyOf(binder.targets.values()));
    }

    private void file(ContentFile file) {
        Fields fields = Fields.of(file.root(), "a content file");
        fields.optional("population")
                .ifPresent(node -> one(
                        node, "population", PopulationReader::population, Population::id, populations, file.layer()));
        for (Node node : fields.list("targets")) {
            one(node, "target", PopulationReader::target, Target::id, targets, file.layer());
        }
    }

    private <T> void one(
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
}
