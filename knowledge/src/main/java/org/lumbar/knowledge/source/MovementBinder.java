package org.lumbar.knowledge.source;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.lumbar.knowledge.movement.Circumstance;
import org.lumbar.knowledge.movement.Exercise;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.knowledge.source.Binder.BindingException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// Makes the content of movement of content files. As in the rest of the content, a pack replaces a record by
/// its
/// identifier.
public final class MovementBinder {

    /// The keys of content files that are read here.
    static final Set<String> KEYS = keys();

    private final Map<String, Circumstance> circumstances = new LinkedHashMap<>();
    private final Map<String, Exercise> exercises = new LinkedHashMap<>();
    private final LayeredRecords records = new LayeredRecords();

    private final BalanceBinder balance = new BalanceBinder(records);
    private final PainBinder pain = new PainBinder(records);
    private final ProgrammeBinder programme = new ProgrammeBinder();
    private final FigureBinder figures = new FigureBinder(records);

    private MovementBinder() {}

    private static Set<String> keys() {
        Set<String> keys = new HashSet<>(BalanceBinder.KEYS);
        keys.addAll(PainBinder.KEYS);
        keys.addAll(ProgrammeBinder.KEYS);
        keys.addAll(FigureBinder.KEYS);
        keys.addAll(Set.of("circumstances", "exercise"));
        return Set.copyOf(keys);
    }

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
                binder.balance.content(),
                binder.pain.content(),
                binder.programme.rules(),
                binder.figures.content());
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
        balance.file(fields, file.layer());
        pain.file(fields, file.layer());
        programme.file(fields, records, file.layer());
        figures.file(fields, file.layer());
    }
}
