package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Whole interviews, line for line, and what comes out.
class InterviewTranscriptTest {

    private static final Pattern BLOCK = Pattern.compile("```text\n(\\$ lumbar interview.*?)```", Pattern.DOTALL);

    @Test
    void fourDaysOfPlainBackPainWithEveryQuestionDeniedIsForSelfCare() throws IOException {
        Run run = played("plain-acute-pain");
        assertThat(run.out()).contains("\nSELF-CARE\n").doesNotContain("NOT CLEARED");
    }

    @Test
    void painDownTheLegIsRoutineAndTheDiscComesFirst() throws IOException {
        Run run = played("sciatica");
        assertThat(run.out())
                .containsSubsequence("\nROUTINE\n", "Likely", "Disc herniation with radiculopathy")
                .doesNotContain("NOT CLEARED");
    }

    @Test
    void retentionOfUrineIsAnnouncedAsAnEmergencyBehindItsAnswer() throws IOException {
        Run run = played("cauda-equina");
        assertThat(run.out()).containsSubsequence("EMERGENCY, within 4 hours", "emergency department with MRI");
        String afterTheFirstYes = run.err().substring(run.err().indexOf("leaking urine or stool?"));
        assertThat(afterTheFirstYes.indexOf("EMERGENCY")).isLessThan(afterTheFirstYes.indexOf("Question 3"));
    }

    @Test
    void theTranscriptsOfTheGuideAreTrue() throws IOException {
        String guide = Files.readString(Path.of("..", "docs", "interview.md"));
        List<String> blocks =
                BLOCK.matcher(guide).results().map(match -> match.group(1)).toList();
        assertThat(blocks).isNotEmpty();
        for (String block : blocks) {
            InterviewTranscript transcript = InterviewTranscript.of(block);
            assertThat(transcript.play().err().strip()).isEqualTo(transcript.shown());
        }
    }

    private static Run played(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                InterviewTranscriptTest.class.getResourceAsStream("/interview/" + name + ".txt"), name)) {
            InterviewTranscript transcript =
                    InterviewTranscript.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Run run = transcript.play();
            assertThat(run.exit()).isZero();
            assertThat(run.err().strip()).isEqualTo(transcript.shown());
            return run;
        }
    }
}
