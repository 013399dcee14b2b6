package org.lumbar.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.knowledge.tree.ContentException;

/// Every theme of the check fails on a log that breaks it.
class HazardCheckTest {

    private static final String LOG = """
            subject: Reading
            hazards:
              - id: first-hazard
                hazard: something is read wrongly
                cause: [a slip]
                effect: the person is treated late
                severity: 4
                likelihood: {before: 3, after: 2}
                controls:
                  - what: it is refused
                    tests: [{java: org.lumbar.read.ReaderTest.refusesIt}]
                  - what: it is told
                    tests: [{content: 'rules/one.test.yaml: a weak leg is seen today'}, {case: weak-leg}, {launcher: it starts}]
                residual: a slip that looks right
                status: controlled
                review: [a clinical safety officer]
              - id: second-hazard
                hazard: something is not done
                cause: [it does not exist]
                effect: no help
                severity: 2
                likelihood: {before: 2, after: 2}
                residual: all of it
                status: open
                review: [a clinical safety officer]
            """;

    @TempDir
    private static Path root;

    private static KnownTests tests;

    @BeforeAll
    static void aSmallProject() throws IOException {
        write("reading/src/test/java/org/lumbar/read/ReaderTest.java", """
                package org.lumbar.read;

                class ReaderTest {
                    @Test void refusesIt() { assertThat(1).isEqualTo(1); }
                    @ParameterizedTest void forEach(int each) { assertThat(each).isZero(); }
                    @Test void empty() {}
                    @Test @Disabled("later") void asleep() { assertThat(1).isEqualTo(1); }
                    void helper() { refusesIt(); }
                    @Nested class Inside { @Test void nested() { refusesIt(); } }
                    static class Beside { @Test void lost() { refusesIt(); } }
                }
                """);
        write("other/src/test/java/org/lumbar/read/Samples.java", """
                package org.lumbar.read;

                class Samples { @Test void neverRun() { helper(); } }
                """);
        write("knowledge/content/rules/one.test.yaml", """
                tests:
                  - name: a weak leg is seen today
                    given: {findings: {}}
                    expected: {urgency: urgent}
                  - name: a test that expects nothing
                    given: {findings: {}}
                    expected: {}
                """);
        write("knowledge/content/cases/some.yaml", """
                - {case: weak-leg, expected: {urgency: urgent}}
                - {case: without-expectation}
                """);
        write("src/test/launcher/launcher-test.sh", """
                check "it starts" true
                # check "it is only told of" true
                if true; then check "it stops" true; fi
                """);
        tests = KnownTests.of(root);
    }

    private static void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> problems(String log) {
        return HazardCheck.problems(HazardLog.parse(log, "reading.yaml"), tests);
    }

    private static List<String> problems(String old, String changed) {
        assertThat(LOG).contains(old);
        return problems(LOG.replaceFirst(Pattern.quote(old), Matcher.quoteReplacement(changed)));
    }

    @Test
    void aSoundLogHasNoProblems() {
        assertThat(problems(LOG)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ReaderTest.forEach|",
                "ReaderTest.Inside.nested|",
                "ReaderTest.refuseIt|there is no test java: org.lumbar.read.ReaderTest.refuseIt; correct the name or write"
                        + " it. Maybe you mean refusesIt.",
                "ReadTest.refusesIt|there is no test java: org.lumbar.read.ReadTest.refusesIt; correct the name or write"
                        + " it. There is no org.lumbar.read.ReadTest.",
                "ReaderTest.helper|the test org.lumbar.read.ReaderTest.helper is a method and no test; it holds nothing.",
                "ReaderTest.empty|the test org.lumbar.read.ReaderTest.empty is empty; it holds nothing.",
                "ReaderTest.asleep|the test org.lumbar.read.ReaderTest.asleep may be skipped (@Disabled); it holds nothing.",
                "ReaderTest.Beside.lost|the test org.lumbar.read.ReaderTest.Beside.lost stands in a class that is not"
                        + " @Nested; it holds nothing.",
                "Samples.neverRun|the test org.lumbar.read.Samples.neverRun stands in a file that the build runs no tests"
                        + " of (... Test.java); it holds nothing."
            })
    void aJavaTestMustExistAndBeRun(String name, String problem) {
        List<String> problems = problems("ReaderTest.refusesIt", name);
        if (problem == null) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems).containsExactly("hazard first-hazard (reading.yaml:3:5): " + problem);
        }
    }

    @Test
    void aContentTestMustExistAndExpectSomething() {
        assertThat(problems("a weak leg is seen today", "a weak leg is seen tomorrow"))
                .singleElement()
                .asString()
                .contains("there is no test content: rules/one.test.yaml: a weak leg is seen tomorrow");
        assertThat(problems("a weak leg is seen today", "a test that expects nothing"))
                .hasSize(1);
        assertThat(problems("rules/one.test.yaml", "rules/two.test.yaml")).hasSize(1);
    }

    @Test
    void aCaseMustExistAndSayWhatIsExpected() {
        assertThat(problems("case: weak-leg", "case: weak-legs"))
                .singleElement()
                .asString()
                .contains("there is no test case: weak-legs", "Maybe you mean weak-leg");
        assertThat(problems("case: weak-leg", "case: without-expectation")).hasSize(1);
    }

    @Test
    void aLineOfTheLaunchersTestMustExist() {
        assertThat(problems("it starts", "it sings"))
                .singleElement()
                .asString()
                .contains("there is no test launcher: it sings");
        assertThat(problems("it starts", "it is only told of")).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "id: second-hazard|id: first-hazard|the id already stands at reading.yaml:3:5",
                "id: first-hazard|id: First hazard|the id must be words of small letters",
                "severity: 4|severity: 6|severity is 6; the scale goes from 1 to 5",
                "severity: 4|severity: 0|severity is 0; the scale goes from 1 to 5",
                "{before: 3, after: 2}|{before: 9, after: 2}|likelihood before is 9; the scale",
                "{before: 3, after: 2}|{before: 3, after: 0}|likelihood after is 0; the scale",
                "{before: 3, after: 2}|{before: 1, after: 2}|likelihood after control (2) is above that before (1)",
                "{before: 2, after: 2}|{before: 2, after: 1}|without a control the likelihood after is that before, 2",
                "{before: 3, after: 2}|{before: 3, after: 3}|a residual risk of 12 high is not controlled; write open",
                "status: open|status: controlled|it is called controlled and has no control; write open",
                "[a slip]|[]|no cause is named",
                "review: [a clinical safety officer]|review: []|nobody is named who must review it",
                "residual: a slip that looks right|residual: ''|one of them is empty",
                "what: it is told|what: ''|a control does not say what it is",
                "[{java: org.lumbar.read.ReaderTest.refusesIt}]|[]|no test holds the control 'it is refused'"
            })
    void whatDoesNotHoldIsRefused(String old, String changed, String problem) {
        assertThat(problems(old, changed)).singleElement().asString().contains(problem);
    }

    @Test
    void aSevereHazardWithASingleControlIsRefused() {
        String second = LOG.substring(LOG.indexOf("      - what: it is told"), LOG.indexOf("    residual: a slip"));
        assertThat(problems(second, ""))
                .singleElement()
                .asString()
                .contains("severity 4 has a single control; from 4 on two are needed");
        assertThat(problems(LOG.replace(second, "").replace("severity: 4", "severity: 3")))
                .isEmpty();
    }

    @Test
    void oneTestIsNotTwoControls() {
        String second = LOG.substring(LOG.indexOf("[{content"), LOG.indexOf("    residual: a slip"));
        assertThat(problems(LOG.replace(second, "[{java: org.lumbar.read.ReaderTest.refusesIt}]\n")))
                .singleElement()
                .asString()
                .contains("'it is refused' and 'it is told' rest on the same tests");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "status: open|status: closed|status is 'closed'; write controlled or open",
                "status: open|state: open|the key status is missing",
                "residual: all of it|rest: all of it|the key residual is missing",
                "{case: weak-leg}|{unit: weak-leg}|a test is named by one of the keys java, content, case, launcher",
                "severity: 4|severity: grave|severity must be a finite decimal number"
            })
    void aLogOfAnotherFormIsRefused(String old, String changed, String problem) {
        assertThatThrownBy(() -> problems(old, changed))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void thePageShowsTheHighestRiskFirstAndWhatHoldsIt() {
        String page = HazardLogPage.of(HazardLog.parse(LOG, "reading.yaml"));
        assertThat(page)
                .contains("**2 hazards, 1 of them open; 2 controls, held by 4 tests.**")
                .contains("| **8 medium** | 12 high | [something is read wrongly](#first-hazard) | controlled | 2 |")
                .contains("| **4 low** | 4 low | [something is not done](#second-hazard) | open | 0 |")
                .contains("| 4 major | · low | **1** medium | · high | · unacceptable | · unacceptable |")
                .contains("  - java: `org.lumbar.read.ReaderTest.refusesIt`")
                .contains("- **No control.**");
        assertThat(page.indexOf("#first-hazard")).isLessThan(page.indexOf("#second-hazard"));
    }
}
