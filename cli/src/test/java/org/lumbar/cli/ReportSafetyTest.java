package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What reaches the reader: nothing that only colour says, and of a batch every case, answered or refused.
class ReportSafetyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cauda-equina.yaml",
                "elderly-fall.yaml",
                "plain-acute-pain.yaml",
                "sciatica.yaml",
                "foot-drop.yaml"
            })
    void colourSaysNothingThatTheWordsDoNot(String example) {
        Map<String, String> plain = Map.of("NO_COLOR", "1", "COLUMNS", "80");
        String inColour = Run.in(
                        new Surroundings(true, true, Map.of("COLUMNS", "80")), "", "assess", Run.example(example))
                .out();
        assertThat(inColour).contains("\u001b[");
        assertThat(inColour.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(Run.in(new Surroundings(true, true, plain), "", "assess", Run.example(example))
                        .out())
                .containsPattern("\n(EMERGENCY|URGENT|ROUTINE|SELF-CARE)");
    }

    @Test
    void aDateThatWasAssumedIsSaidAlsoWhereTheSettingIsGiven() {
        String undated = "findings: {lbp: present}\n";
        Run today = Run.withInput(undated, "assess", "--setting", "community", "-");
        assertThat(today.err())
                .contains("no date is given; 2026-03-05 is taken")
                .hasLineCount(1);
        Run dated = Run.withInput(undated, "assess", "--date", "2026-03-01", "-");
        assertThat(dated.err())
                .contains("no setting is given; primary-care is assumed")
                .hasLineCount(1);
    }

    @Test
    void anAssessmentDatedInTheFutureIsTold() {
        String of = "date: %s\nsetting: community\nfindings: {lbp: present}\n";
        assertThat(Run.withInput(of.formatted("2026-03-06"), "assess", "-").err())
                .contains("standard input:1:1: the date 2026-03-06 lies after today, 2026-03-05")
                .hasLineCount(1);
        assertThat(Run.withInput(of.formatted("2026-03-05"), "assess", "-").err())
                .isEmpty();
    }

    @Test
    void everyLineOfABatchIsAnsweredOrRefusedInItsPlace() {
        var random = new Random(20261122);
        var batch = new StringBuilder();
        List<String> sound = new ArrayList<>();
        List<Integer> broken = new ArrayList<>();
        for (int line = 1; line <= 400; line++) {
            switch (random.nextInt(5)) {
                case 0 -> batch.append("{\"case\": \"c").append(line).append("\", \"findings\": {\"lbp\":\n");
                case 1 ->
                    batch.append("{\"case\": \"c").append(line).append("\", \"findings\": {\"lpb\": \"present\"}}\n");
                default -> {
                    batch.append("{\"case\": \"c").append(line).append("\", \"findings\": {\"lbp\": \"present\"}}\n");
                    sound.add("c" + line);
                    continue;
                }
            }
            broken.add(line);
        }
        assertThat(broken).hasSizeGreaterThan(100);
        Run run = Run.withInput(
                batch.toString(), "assess", "--format", "json", "--date", "2026-03-02", "--setting", "community", "-");
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.out().lines().map(line -> line.split("\"", -1)[7])).containsExactlyElementsOf(sound);
        assertThat(run.err().lines().filter(line -> line.contains("standard input:")))
                .extracting(line ->
                        Integer.valueOf(line.split("standard input:", 2)[1].split(":", 2)[0]))
                .containsExactlyElementsOf(broken);
    }
}
