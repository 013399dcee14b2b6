package org.lumbar.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lumbar.contenttest.ContentTestCase;
import org.lumbar.contenttest.ContentTestFiles;
import org.lumbar.contenttest.ContentTestRunner;
import org.lumbar.contenttest.PathwayCoverage;
import org.lumbar.contenttest.RuleCoverage;
import org.lumbar.knowledge.source.KnowledgeResource;

/// Runs the tests that stand beside the content: given -> expected, each named by its clinical outcome.
class ContentTest {

    static final Path CONTENT = Path.of("..", "knowledge", "content");

    static List<ContentTestCase> given(Path folder) {
        return ContentTestFiles.read(folder);
    }

    @TestFactory
    Stream<DynamicTest> contentSaysWhatItsTestsExpect() {
        List<ContentTestCase> tests = given(CONTENT);
        assertThat(tests).hasSizeGreaterThan(500);
        ContentTestRunner runner = ContentTestRunner.of(KnowledgeResource.knowledge());
        return tests.stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.toString(), () -> assertThat(runner.problems(each)).isEmpty()));
    }

    @Test
    void everyWayOfThePathwayIsTakenByATest() {
        assertThat(PathwayCoverage.problems(
                        KnowledgeResource.knowledge().care().pathway().orElseThrow(), given(CONTENT)))
                .isEmpty();
    }

    @Test
    void everyRedFlagRuleIsTestedFromBothSides() {
        assertThat(RuleCoverage.problems(KnowledgeResource.knowledge().redFlagRules(), given(CONTENT)))
                .isEmpty();
    }
}
