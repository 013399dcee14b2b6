package org.lumbar.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Assessor;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.source.KnowledgeResource;

/// How labels read on paper.
class LabelTextTest {

    private static final Knowledge KNOWLEDGE = KnowledgeResource.knowledge();
    private static final Assessor ASSESSOR = Assessor.of(KNOWLEDGE);

    @Test
    void aFootDropWithStrongInversionNamesTheNerveBeforeTheFiguresOfTheRoots() throws IOException {
        assertThat(report("foot-drop"))
                .containsSubsequence(
                        "NERVE ROOT",
                        "Other signs point to: common peroneal nerve (see ROOT OR SOMETHING ELSE).",
                        "- L5:",
                        "ROOT OR SOMETHING ELSE: anatomy in words, no probability",
                        "points to common peroneal nerve",
                        "from: Weak foot inversion (L5 by the tibial nerve): absent",
                        "next: Tap behind the head of the fibula",
                        "PAIN MECHANISM",
                        "NEXT");
    }

    @Test
    void widespreadPainListsWhatIsMetAndWhatNobodyJudged() throws IOException {
        assertThat(report("widespread-pain"))
                .containsSubsequence(
                        "PAIN MECHANISM",
                        "A label, not a diagnosis",
                        "Nociplastic pain, IASP clinical criteria: open",
                        "met: pain for three months or more",
                        "not known: not wholly explained by a lesion of a nerve",
                        "Nothing is known of any item of: Neuropathic pain, IASP grading");
    }

    @Test
    void aGradeIsPrintedWithItsCautionAndItsAccuracyAgainstTheReference() {
        String report = AssessmentText.of(Samples.KNOWLEDGE, TextStyle.PLAIN).report(Samples.caudaEquina());
        assertThat(report)
                .containsSubsequence(
                        "- Nociplastic pain: possible [",
                        "met: pain of the leg",
                        "not known: signs of the skin",
                        "A hypothesis.",
                        "in the study: sensitivity 60 %, specificity 93 % (90-96), n 81, against",
                        "Nothing is known of any item of: Silent cluster");
    }

    @Test
    void aTableOfRootsNamesTheSignsFoundAndSaysThatItIsNoProbability() {
        String report = AssessmentText.of(Samples.KNOWLEDGE, TextStyle.PLAIN).report(Samples.caudaEquina());
        assertThat(report)
                .containsSubsequence(
                        "ROOTS OF THE NECK: a table, no probability",
                        "it followed no dermatome in 70 % of such",
                        "roots. [",
                        "- C6 (disc C5/6): skin of thumb; wrist; reflex none",
                        "found: Fever measured");
    }

    private static String report(String example) throws IOException {
        CaseSource source = CaseSource.of(
                CaseReader.of(ASSESSOR.interpreter(), CaseReader.Defaults.on(SmallContent.TODAY), Strictness.STRICT));
        try (Stream<Result> results = source.read(Path.of("..", "examples", example + ".yaml"))) {
            Assessment assessment = results.map(Result.CaseResult.class::cast)
                    .map(result -> ASSESSOR.assess(result.value().presentation()))
                    .findFirst()
                    .orElseThrow();
            // as one line, so that the test does not know where lines break
            return AssessmentText.of(KNOWLEDGE, TextStyle.PLAIN)
                    .report(assessment)
                    .replaceAll("\\s+", " ");
        }
    }
}
