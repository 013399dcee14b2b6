package org.lumbar.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Assessor;
import org.lumbar.formats.Case;
import org.lumbar.formats.CaseReader;
import org.lumbar.formats.Document;
import org.lumbar.formats.Documents;
import org.lumbar.formats.Strictness;
import org.lumbar.knowledge.source.KnowledgeResource;

/// The cases of the project's own, each with its assessment.
final class OwnCases {

    static final Path FOLDER = Path.of("..", "knowledge", "content", "cases");

    private static final Assessor ASSESSOR = Assessor.of(KnowledgeResource.knowledge());

    /// A case and what is said of it.
    record Assessed(Case written, Assessment assessment) {

        String id() {
            return written.presentation().id();
        }

        Verdict verdict() {
            return Verdict.of(id(), written.expected().orElseThrow(), written.presentation(), ASSESSOR);
        }

        @Override
        public String toString() {
            return id();
        }
    }

    private OwnCases() {}

    static List<Assessed> read() {
        var reader = CaseReader.of(
                ASSESSOR.interpreter(), CaseReader.Defaults.on(LocalDate.of(2026, 3, 2)), Strictness.STRICT);
        List<Assessed> all = new ArrayList<>();
        for (String file : CaseFiles.expanded(List.of(FOLDER.toString()))) {
            try (Stream<Document> documents = Documents.read(Path.of(file))) {
                documents
                        .map(OwnCases::readable)
                        .map(tree -> reader.read(tree.root()))
                        .forEach(each -> all.add(assess(each)));
            }
        }
        return List.copyOf(all);
    }

    private static Document.Tree readable(Document document) {
        return switch (document) {
            case Document.Tree tree -> tree;
            case Document.Unreadable(String message) -> throw new AssertionError(message);
        };
    }

    private static Assessed assess(Case written) {
        return new Assessed(written, ASSESSOR.assess(written.presentation()));
    }
}
