package org.lumbar.knowledge.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.check.KnowledgeCheck;
import org.lumbar.knowledge.check.MovementCheck;
import org.lumbar.knowledge.check.PopulationCheck;
import org.lumbar.knowledge.check.RecordMappingCheck;
import org.lumbar.knowledge.check.ScreeningCheck;
import org.lumbar.knowledge.record.RecordMapping;
import org.lumbar.knowledge.screening.ScreeningContent;

/// Compiles the content folder into the binary resource, at build time.
public final class KnowledgeCompiler {

    private KnowledgeCompiler() {}

    /// Arguments: the content folder, the file to write.
    ///
    /// @throws IllegalStateException when the content does not pass the check, with every problem
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("usage: KnowledgeCompiler CONTENT-FOLDER FILE");
        }
        Content content = ContentFolder.read(Path.of(arguments[0]));
        Knowledge knowledge = Binder.bind(content);
        List<String> problems = new ArrayList<>(KnowledgeCheck.problems(knowledge));
        problems.addAll(PopulationCheck.problems(knowledge, PopulationBinder.bind(content)));
        problems.addAll(MovementCheck.problems(knowledge, MovementBinder.bind(content)));
        RecordMapping mapping = RecordMappingBinder.bind(content);
        problems.addAll(RecordMappingCheck.problems(knowledge, mapping));
        ScreeningContent screening = ScreeningBinder.bind(content);
        problems.addAll(ScreeningCheck.problems(knowledge, mapping, screening));
        problems.addAll(ScreeningCheck.unused(screening));
        if (!problems.isEmpty()) {
            throw new IllegalStateException("the content does not pass its check:\n" + String.join("\n", problems));
        }
        Path file = Path.of(arguments[1]);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.write(file, KnowledgeResource.encode(content));
    }
}
