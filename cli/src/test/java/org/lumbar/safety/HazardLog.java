package org.lumbar.safety;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.knowledge.tree.YamlTree;

/// Reads the hazard log: YAML files with a `subject` and a list of `hazards`.
final class HazardLog {

    private HazardLog() {}

    /// The hazards of all files of a folder, in the order of the file names.
    ///
    /// @throws ContentException when a file cannot be understood; it names the place, the value and what to do
    static List<Hazard> read(Path folder) throws IOException {
        List<Hazard> hazards = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                hazards.addAll(parse(Files.readString(file), file.getFileName().toString()));
            }
        }
        return List.copyOf(hazards);
    }

    /// The hazards of one file.
    static List<Hazard> parse(String text, String file) {
        Fields fields = Fields.of(YamlTree.parse(text, file), "a file of the hazard log");
        String subject = fields.text("subject");
        List<Hazard> hazards = fields.list("hazards", node -> hazard(node, subject));
        fields.done();
        return hazards;
    }

    private static Hazard hazard(Node node, String subject) {
        Fields fields = Fields.of(node, "a hazard");
        Fields likelihood = fields.fields("likelihood");
        var hazard = new Hazard(
                fields.text("id"),
                subject,
                fields.text("hazard"),
                fields.texts("cause"),
                fields.text("effect"),
                fields.integer("severity"),
                likelihood.integer("before"),
                likelihood.integer("after"),
                fields.list("controls", HazardLog::control),
                fields.text("residual"),
                status(fields),
                fields.texts("review"),
                node.place());
        likelihood.done();
        fields.done();
        return hazard;
    }

    private static Hazard.Status status(Fields fields) {
        Node node = fields.required("status");
        String text = Fields.asText(node, "status");
        return Arrays.stream(Hazard.Status.values())
                .filter(each -> each.written().equals(text))
                .findFirst()
                .orElseThrow(() -> new ContentException(
                        node.place(), "status is '" + text + "'; write controlled or open, nothing is closed yet."));
    }

    private static Hazard.Control control(Node node) {
        Fields fields = Fields.of(node, "a control");
        var control = new Hazard.Control(fields.text("what"), fields.list("tests", HazardLog::test));
        fields.done();
        return control;
    }

    private static TestName test(Node node) {
        Fields fields = Fields.of(node, "a test");
        for (TestName.Kind kind : TestName.Kind.values()) {
            if (fields.has(kind.key())) {
                var name = new TestName(kind, fields.text(kind.key()));
                fields.done();
                return name;
            }
        }
        throw new ContentException(
                node.place(), "a test is named by one of the keys java, content, case, launcher, not " + fields.keys());
    }
}
