package org.lumbar.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Assessor;
import org.lumbar.knowledge.source.KnowledgeResource;

/// Any bytes at all, all the way from the file to the report: each is either a case, which is assessed and shown, or
/// one clear message.
///
/// In `verify` this runs on the inputs beside it. To look for new ones, one method at a time, for a minute:
/// `JAZZER_FUZZ=1 ./mvnw -pl formats -am test -Dtest='HostileInputFuzzTest#aCaseFile'
/// -Dsurefire.failIfNoSpecifiedTests=false -Djacoco.skip` (then `linesOfCases`).
class HostileInputFuzzTest {

    private static final Assessor ASSESSOR = Assessor.of(KnowledgeResource.knowledge());
    private static final CaseReader.Defaults DEFAULTS = CaseReader.Defaults.on(LocalDate.of(2026, 3, 2));
    private static final CaseSource STRICT =
            CaseSource.of(CaseReader.of(ASSESSOR.interpreter(), DEFAULTS, Strictness.STRICT));
    private static final CaseSource LENIENT =
            CaseSource.of(CaseReader.of(ASSESSOR.interpreter(), DEFAULTS, Strictness.LENIENT));
    private static final AssessmentText TEXT = AssessmentText.of(ASSESSOR.knowledge(), TextStyle.PLAIN);

    @FuzzTest(maxDuration = "60s")
    void aCaseFile(byte[] bytes) {
        read(STRICT, bytes, "case.yaml");
        read(LENIENT, bytes, "case.yaml");
        read(LENIENT, bytes, "case.json");
    }

    @FuzzTest(maxDuration = "60s")
    void linesOfCases(byte[] bytes) {
        read(LENIENT, bytes, "cases.ndjson");
        read(STRICT, bytes, "standard input");
    }

    private static void read(CaseSource source, byte[] bytes, String name) {
        try (Stream<Result> results = source.read(new ByteArrayInputStream(bytes), name)) {
            assertThat(results.toList()).isNotEmpty().allSatisfy(HostileInputFuzzTest::isAnswered);
        }
    }

    private static void isAnswered(Result result) {
        switch (result) {
            case Result.ErrorResult(String message) ->
                assertThat(message).isNotBlank().doesNotContain("java.lang.", "\tat ");
            case Result.CaseResult(Case read) -> {
                Assessment assessment = ASSESSOR.assess(read.presentation());
                assertThat(TEXT.report(assessment, Extent.REPORT))
                        .contains(assessment.urgency().urgency().level().id().toUpperCase(java.util.Locale.ROOT))
                        .matches(report -> report.chars().noneMatch(each -> each < ' ' && each != '\n'));
                assertThat(AssessmentJson.line(assessment, Extent.EVERYTHING))
                        .startsWith("{")
                        .endsWith("}");
            }
        }
    }
}
