package org.lumbar.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.presentation.Interpreter;

class ExamplesTest {

    @ParameterizedTest
    @ValueSource(strings = {"examples", "knowledge/content/cases"})
    void every_case_is_read_without_a_problem(String folder) throws IOException {
        CaseSource source = CaseSource.of(CaseReader.of(
                Interpreter.of(KnowledgeResource.knowledge()),
                CaseReader.Defaults.on(SmallContent.TODAY),
                Strictness.STRICT));
        List<Path> files;
        try (Stream<Path> found = Files.list(Path.of("..").resolve(folder))) {
            files = found.filter(file -> file.toString().matches(".*\\.(yaml|json|ndjson)"))
                    .sorted()
                    .toList();
        }

        assertThat(files).hasSizeGreaterThanOrEqualTo(5);
        for (Path file : files) {
            assertSchemaTakes(file);
            try (Stream<Result> results = source.read(file)) {
                assertThat(results.toList())
                        .isNotEmpty()
                        .allSatisfy(result -> assertThat(result).isInstanceOf(Result.CaseResult.class));
            }
        }
    }

    private static void assertSchemaTakes(Path file) {
        try (Stream<Document> documents = Documents.read(file)) {
            assertThat(documents)
                    .allSatisfy(document -> assertThat(document)
                            .isInstanceOfSatisfying(
                                    Document.Tree.class,
                                    tree -> assertThat(CaseSchemaTest.problems(CaseWriter.json(tree.root())))
                                            .isEmpty()));
        }
    }
}
