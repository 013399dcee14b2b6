package org.lumbar.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.lumbar.assess.Assessor;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.knowledge.tree.YamlTree;

/// Balances of the examples, for tests of the forms.
public final class BalanceForms {

    public static final Knowledge KNOWLEDGE = KnowledgeResource.knowledge();
    public static final MovementContent MOVEMENT = KnowledgeResource.movement();

    private static final Assessor ASSESSOR = Assessor.of(KNOWLEDGE);

    private BalanceForms() {}

    /// The examples in which something was measured.
    public static List<String> examples() {
        try (Stream<Path> files = Files.list(Path.of("..", "examples", "movement"))) {
            return files.map(Path::getFileName)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".yaml") && text(name).contains("\nmeasurements:"))
                    .sorted()
                    .toList();
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    public static BalanceReport example(String name) {
        return report(text(name), name);
    }

    /// The case of an example alone.
    public static BalanceReport unmeasured(String name) {
        String text = text(name);
        return report(text.substring(0, text.indexOf("\nmeasurements:") + 1), name);
    }

    private static String text(String name) {
        try {
            return Files.readString(Path.of("..", "examples", "movement", name), StandardCharsets.UTF_8);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    /// A file that holds these measurements of a woman of 41 years, in flow style, or an exposure.
    public static BalanceReport of(String measurements, String exposure) {
        return report("""
                case: {case: test, date: 2026-03-02, setting: primary-care, person: {age: 41, sex: female},
                  findings: {lbp: present}}
                measurements: [%s]
                exposure: {%s}
                """.formatted(measurements, exposure), "test.yaml");
    }

    private static BalanceReport report(String yaml, String name) {
        MovementFile file = file(yaml, name);
        return BalanceReport.of(file, ASSESSOR.assess(file.person().presentation()), MOVEMENT);
    }

    public static MovementFile file(String yaml, String name) {
        var cases = CaseReader.of(
                ASSESSOR.interpreter(), CaseReader.Defaults.on(LocalDate.of(2026, 3, 5)), Strictness.STRICT);
        return new MovementFileReader(cases).read(YamlTree.parse(yaml, name));
    }
}
