package org.lumbar.knowledge.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lumbar.knowledge.Population;
import org.lumbar.knowledge.Populations;
import org.lumbar.knowledge.Target;
import org.lumbar.knowledge.source.Binder.BindingException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// Makes populations and targets of content files. As in the rest of the content, a pack replaces a record by its
/// identifier.
public final class PopulationBinder {

    private final Map<String, Population> populations = new LinkedHashMap<>();
    private final Map<String, Target> targets = new LinkedHashMap<>();
    private final LayeredRecords records = new LayeredRecords();

    private PopulationBinder() {}

    /// Binds the populations and targets of a content.
    ///
    /// @throws BindingException when records cannot be bound, with every problem found
    public static Populations bind(Content content) {
        var binder = new PopulationBinder();
        content.files().forEach(binder::file);
        binder.records.refuseProblems();
        return new Populations(binder.populations, List.copyOf(binder.targets.values()));
    }

    private void file(ContentFile file) {
        Fields fields = Fields.of(file.root(), "a content file");
        fields.optional("population")
                .ifPresent(node -> records.read(
                        node, "population", PopulationReader::population, Population::id, populations, file.layer()));
        for (Node node : fields.list("targets")) {
            records.read(node, "target", PopulationReader::target, Target::id, targets, file.layer());
        }
    }
}
