package org.lumbar.knowledge.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.lumbar.knowledge.movement.Drawing;
import org.lumbar.knowledge.movement.FigureBody;
import org.lumbar.knowledge.movement.FigureContent;
import org.lumbar.knowledge.tree.Fields;

/// Makes the content of figures of content files.
final class FigureBinder {

    /// The keys of content files that are read here.
    static final Set<String> KEYS = Set.of("figure", "figureBody");

    private final Map<String, Drawing> drawings = new LinkedHashMap<>();
    private final Map<String, FigureBody> bodies = new LinkedHashMap<>();
    private final LayeredRecords records;

    FigureBinder(LayeredRecords records) {
        this.records = records;
    }

    void file(Fields fields, int layer) {
        fields.optional("figure")
                .ifPresent(node ->
                        records.read(node, "figure", DrawingReader::drawing, Drawing::exercise, drawings, layer));
        fields.optional("figureBody")
                .ifPresent(
                        node -> records.read(node, "figure body", FigureBodyReader::body, _ -> "body", bodies, layer));
    }

    FigureContent content() {
        return new FigureContent(
                Collections.unmodifiableMap(drawings), bodies.values().stream().findFirst());
    }
}
