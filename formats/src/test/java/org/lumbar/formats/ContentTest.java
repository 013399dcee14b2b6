package org.lumbar.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Assessor;
import org.lumbar.assess.Differential.Entry;
import org.lumbar.assess.Differential.Established;
import org.lumbar.assess.NotCleared;
import org.lumbar.assess.ResidualRiskEntry;
import org.lumbar.assess.UrgencyResult.Reason;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.RedFlagRule;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.knowledge.tree.YamlTree;
import org.lumbar.presentation.Presentation;

/// Runs the tests that stand beside the content: given -> expected, each named by its clinical outcome.
class ContentTest {

    static final Path CONTENT = Path.of("..", "knowledge", "content");

    private record Suite(Path folder, Assessor assessor, CaseReader reader) {

        static Suite of(Path folder, Knowledge knowledge) {
            Assessor assessor = Assessor.of(knowledge);
            return new Suite(
                    folder,
                    assessor,
                    CaseReader.of(
                            assessor.interpreter(),
                            CaseReader.Defaults.on(LocalDate.of(2026, 3, 2)),
                            Strictness.STRICT));
        }

        static Suite builtIn() {
            return of(CONTENT, KnowledgeResource.knowledge());
        }
    }

    record Given(String file, String name, Node given, Fields expected) {}

    @TestFactory
    Stream<DynamicTest> contentSaysWhatItsTestsExpect() throws IOException {
        return tests(Suite.builtIn());
    }

    @Test
    void everyRedFlagRuleIsTestedFromBothSides() throws IOException {
        Set<String> fired = new TreeSet<>();
        Set<String> notFired = new TreeSet<>();
        for (Given each : given(CONTENT)) {
            fired.addAll(each.expected().texts("because"));
            notFired.addAll(each.expected().texts("notBecause"));
        }
        List<String> rules = KnowledgeResource.knowledge().redFlagRules().stream()
                .map(RedFlagRule::id)
                .toList();
        assertThat(fired).containsAll(rules);
        assertThat(notFired).containsAll(rules);
    }

    private static Stream<DynamicTest> tests(Suite suite) throws IOException {
        List<Given> tests = given(suite.folder());
        assertThat(tests).hasSizeGreaterThan(100);
        return tests.stream()
                .map(each -> DynamicTest.dynamicTest(each.file() + ": " + each.name(), () -> check(suite, each)));
    }

    private static void check(Suite suite, Given test) {
        Presentation presentation = suite.reader().read(test.given()).presentation();
        Assessment assessment = suite.assessor().assess(presentation);
        Fields expected = test.expected();
        List<String> reasons =
                assessment.urgency().because().stream().map(Reason::id).toList();
        if (expected.has("urgency")) {
            assertThat(assessment.urgency().urgency().level().id())
                    .as("urgency, because of %s", reasons)
                    .isIn(expected.texts("urgency"));
        }
        if (expected.has("within")) {
            assertThat(assessment.urgency().urgency().within()).isEqualTo(expected.text("within"));
        }
        List<String> open =
                assessment.notCleared().stream().map(NotCleared::finding).toList();
        List<String> likely = ids(assessment.differential().likely());
        holds("reasons", reasons, expected.texts("because"), expected.texts("notBecause"));
        holds("open gates", open, expected.texts("open"), expected.texts("notOpen"));
        holds("likely", likely, expected.texts("likely"), expected.texts("notLikely"));
        holds("pointed to", ids(assessment.differential().pointedTo()), expected.texts("pointedTo"), List.of());
        holds(
                "established",
                assessment.differential().established().stream()
                        .map(Established::condition)
                        .toList(),
                expected.texts("established"),
                List.of());
        holds(
                "residual risk",
                assessment.residualRisk().stream()
                        .map(ResidualRiskEntry::condition)
                        .toList(),
                expected.texts("residualRisk"),
                List.of());
        LabelExpectations.check(assessment, expected);
        expected.done();
    }

    private static void holds(String what, List<String> actual, List<String> wanted, List<String> unwanted) {
        for (String each : wanted) {
            assertThat(actual).as(what).contains(each);
        }
        for (String each : unwanted) {
            assertThat(actual).as(what).doesNotContain(each);
        }
    }

    private static List<String> ids(List<Entry> entries) {
        List<String> ids = new ArrayList<>();
        for (Entry entry : entries) {
            ids.add(entry.condition());
            entry.family().forEach(member -> ids.add(member.condition()));
        }
        return ids;
    }

    static List<Given> given(Path folder) throws IOException {
        List<Given> tests = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            // instruments have tests of another form, see InstrumentContentTest
            for (Path file : files.filter(each -> each.toString().endsWith(".test.yaml"))
                    .filter(each -> !each.getParent().endsWith("instruments"))
                    .sorted()
                    .toList()) {
                Fields fields = Fields.of(YamlTree.parse(Files.readString(file), file.toString()), "a test file");
                for (Node node : fields.list("tests")) {
                    Fields test = Fields.of(node, "a test");
                    tests.add(new Given(
                            folder.relativize(file).toString(),
                            test.text("name"),
                            test.required("given"),
                            test.fields("expected")));
                    test.done();
                }
                fields.done();
            }
        }
        return tests;
    }
}
