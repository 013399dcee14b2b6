package org.lumbar.knowledge.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lumbar.knowledge.screening.EventClass;
import org.lumbar.knowledge.screening.Indicator;
import org.lumbar.knowledge.screening.ScreeningContent;
import org.lumbar.knowledge.source.Binder.BindingException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// Makes what content files look for in the records of a population. A pack replaces a class of events or an
/// indicator by its identifier, and the findings of the cohort as a whole.
public final class ScreeningBinder {

    /// The keys of content files that are read here.
    static final Set<String> KEYS = Set.of("screeningEvents", "screeningIndicators", "screeningCohort");

    private final Map<String, EventClass> events = new LinkedHashMap<>();
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, Cohort> cohort = new LinkedHashMap<>();
    private final LayeredRecords records = new LayeredRecords();

    private ScreeningBinder() {}

    private record Cohort(List<String> findings) {}

    /// Binds what a content says of screening.
    ///
    /// @throws BindingException when records cannot be bound, with every problem found
    public static ScreeningContent bind(Content content) {
        var binder = new ScreeningBinder();
        content.files().forEach(binder::file);
        binder.records.refuseProblems();
        return new ScreeningContent(
                Collections.unmodifiableMap(binder.events),
                List.copyOf(binder.indicators.values()),
                binder.cohort.values().stream()
                        .findFirst()
                        .map(Cohort::findings)
                        .orElse(List.of()));
    }

    private void file(ContentFile file) {
        Fields fields = Fields.of(file.root(), "a content file");
        int layer = file.layer();
        for (Node node : fields.list("screeningEvents")) {
            records.read(node, "class of events", ScreeningReader::event, EventClass::id, events, layer);
        }
        for (Node node : fields.list("screeningIndicators")) {
            records.read(node, "indicator", ScreeningReader::indicator, Indicator::id, indicators, layer);
        }
        fields.optional("screeningCohort")
                .ifPresent(node ->
                        records.read(node, "cohort", ScreeningBinder::cohort, _ -> "of the screening", cohort, layer));
    }

    private static Cohort cohort(Node node) {
        Fields fields = Fields.of(node, "a cohort");
        var cohort = new Cohort(fields.texts("findings"));
        fields.done();
        return cohort;
    }
}
