package org.lumbar.knowledge.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.lumbar.knowledge.movement.PainContent;
import org.lumbar.knowledge.movement.PainContent.Fibre;
import org.lumbar.knowledge.movement.PainContent.PainKind;
import org.lumbar.knowledge.movement.PainContent.Place;
import org.lumbar.knowledge.movement.PainContent.Sensitisation;
import org.lumbar.knowledge.movement.PainContent.Step;
import org.lumbar.knowledge.movement.PainContent.Treatment;
import org.lumbar.knowledge.movement.PainContent.Way;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// Collects what content files say of pain. The ways of a layer replace those of the layers before, since they
/// have no
/// identifier.
final class PainBinder {

    /// The keys of content files that are read here.
    static final Set<String> KEYS = Set.of(
            "painSteps", "painPlaces", "painWays", "painFibres", "painSensitisation", "painTreatments", "painKinds");

    private final LayeredRecords records;
    private final Map<String, Step> steps = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<Way> ways = new ArrayList<>();
    private final Map<String, Fibre> fibres = new LinkedHashMap<>();
    private final Map<String, Sensitisation> sensitisation = new LinkedHashMap<>();
    private final Map<String, Treatment> treatments = new LinkedHashMap<>();
    private final Map<String, PainKind> kinds = new LinkedHashMap<>();
    private int layerOfWays = -1;

    PainBinder(LayeredRecords records) {
        this.records = records;
    }

    void file(Fields fields, int layer) {
        read(fields, layer, "painSteps", "step of pain", PainReader::step, Step::id, steps);
        read(fields, layer, "painPlaces", "place of pain", PainReader::place, Place::id, places);
        read(fields, layer, "painFibres", "fibre", PainReader::fibre, Fibre::id, fibres);
        read(
                fields,
                layer,
                "painSensitisation",
                "sensitisation",
                PainReader::sensitisation,
                Sensitisation::id,
                sensitisation);
        read(fields, layer, "painTreatments", "treatment of pain", PainReader::treatment, Treatment::id, treatments);
        read(fields, layer, "painKinds", "kind of pain", PainReader::kind, PainKind::id, kinds);
        List<Node> nodes = fields.list("painWays");
        if (!nodes.isEmpty() && layer != layerOfWays) {
            ways.clear();
            layerOfWays = layer;
        }
        Map<String, Way> read = new LinkedHashMap<>();
        for (Node node : nodes) {
            records.read(node, "way of pain", PainReader::way, way -> way.from() + " to " + way.to(), read, layer);
        }
        ways.addAll(read.values());
    }

    private <T> void read(
            Fields fields,
            int layer,
            String key,
            String kind,
            Function<Node, T> reader,
            Function<T, String> id,
            Map<String, T> into) {
        for (Node node : fields.list(key)) {
            records.read(node, kind, reader, id, into, layer);
        }
    }

    PainContent content() {
        return new PainContent(
                Collections.unmodifiableMap(steps),
                Collections.unmodifiableMap(places),
                List.copyOf(ways),
                Collections.unmodifiableMap(fibres),
                Collections.unmodifiableMap(sensitisation),
                Collections.unmodifiableMap(treatments),
                Collections.unmodifiableMap(kinds));
    }
}
