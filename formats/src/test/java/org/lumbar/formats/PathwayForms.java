package org.lumbar.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.lumbar.assess.Assessor;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.knowledge.tree.YamlTree;
import org.lumbar.pathway.Position;
import org.lumbar.pathway.Replayer;

/// Positions of people for tests of the forms.
public final class PathwayForms {

    public static final Knowledge KNOWLEDGE = KnowledgeResource.knowledge();
    public static final Replayer REPLAYER =
            Replayer.of(Assessor.of(KNOWLEDGE)).orElseThrow(() -> new AssertionError("the content has no pathway"));

    private static final Assessor ASSESSOR = Assessor.of(KNOWLEDGE);

    private PathwayForms() {}

    public static EventLogReader reader(LocalDate on) {
        return EventLogReader.of(
                KNOWLEDGE, REPLAYER.pathway(), ASSESSOR.interpreter(), CaseReader.Defaults.on(on), Strictness.STRICT);
    }

    public static Position position(String yaml, LocalDate on) {
        return REPLAYER.position(reader(on).read(YamlTree.parse(yaml, "events.yaml")), on);
    }

    /// The person of the example, on a day.
    public static Position sciatica(LocalDate on) {
        try {
            return position(
                    Files.readString(Path.of("..", "examples", "pathway", "sciatica.yaml"), StandardCharsets.UTF_8),
                    on);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    public static Position caudaEquina() {
        return position(
                "{person: {age: 44, sex: female}, events: [{date: 2026-03-02, kind: answers,"
                        + " findings: {lbp: present, saddle-anaesthesia: present}}]}",
                LocalDate.of(2026, 3, 2));
    }
}
