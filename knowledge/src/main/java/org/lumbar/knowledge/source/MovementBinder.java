package org.lumbar.knowledge.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.lumbar.knowledge.movement.Circumstance;
import org.lumbar.knowledge.movement.Drawing;
import org.lumbar.knowledge.movement.Exercise;
import org.lumbar.knowledge.movement.FigureBody;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.knowledge.source.Binder.BindingException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// Makes the content of movement of content files. As in the rest of the content, a pack replaces a record by its
/// identifier.
public final class MovementBinder {

    /// The keys of content files that are read here.
    static final Set<String> KEYS = Set.of("circumstances", "exercise", "figure", "figureBody");

    private final Map<String, Circumstance> circumstances = new LinkedHashMap<>();
    private final Map<String, Exercise> exercises = new LinkedHashMap<>();
    private final Map<String, Drawing> drawings = new LinkedHashMap<>();
    private final Map<String, FigureBody> bodies = new LinkedHashMap<>();
    private final LayeredRecords records = new LayeredRecords();

    private MovementBinder() {}

    /// Binds what a content knows of movement.
    ///
    /// @throws BindingException when records cannot be bound, with every problem found
    public static MovementContent bind(Content content) {
        var binder = new MovementBinder();
        content.files().forEach(binder::file);
        binder.records.refuseProblems();
        return new MovementContent(
                Collections.unmodifiableMap(binder.circumstances),
                Collections.unmodifiableMap(binder.exercises),
                Collections.unmodifiableMap(binder.drawings),
                binder.bodies.values().stream().findFirst());
    }

    private void file(ContentFile file) {
        Fields fields = Fields.of(file.root(), "a content file");
        for (Node node : fields.list("circumstances")) {
            records.read(
                    node, "circumstance", MovementReader::circumstance, Circumstance::id, circumstances, file.layer());
        }
        fields.optional("exercise")
                .ifPresent(node -> records.read(
                        node, "exercise", MovementReader::exercise, Exercise::id, exercises, file.layer()));
        fields.optional("figure")
                .ifPresent(node -> records.read(
                        node, "figure", DrawingReader::drawing, Drawing::exercise, drawings, file.layer()));
        fields.optional("figureBody")
                .ifPresent(node -> records.read(
                        node, "figure body", FigureBodyReader::body, _ -> "body", bodies, file.layer()));
    }
}
