package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExerciseCommandTest {

    @Test
    void anExerciseIsToldStepByStepWithDoseBarsWorthAndSources() {
        assertThat(Run.of("exercise", "show", "standing-quadriceps-stretch").out())
                .contains("Needs: wall or chair")
                .contains("2 times on each side, hold 30 s")
                .contains("1. Stand tall and square")
                .contains("8. Let the foot down and change sides.")
                .contains("Not with\n    - Acute knee injury [2~]")
                .contains("Stretching alone did not differ from a control")
                .contains("~ recalled, not re-checked")
                .contains("Garber CE");
    }

    @Test
    void whatWaitsForADoctorSaysSo() {
        assertThat(Run.of("exercise", "show", "walking").out())
                .contains("Cardiac symptoms on effort: not before a doctor agrees")
                .contains("once, for 30 minutes; on 5 days a week");
    }

    @Test
    void theListIsNarrowedByKindPositionEquipmentAndTarget() {
        assertThat(Run.of("exercise", "list").out()).hasLineCount(82);
        assertThat(Run.of("exercise", "list", "--kind", "directional").out()).hasLineCount(7);
        assertThat(Run.of("exercise", "list", "--kind", "strength", "--equipment", "none")
                        .out())
                .contains("glute-bridge")
                .doesNotContain("lateral-band-walk");
        assertThat(Run.of("exercise", "list", "--equipment", "band").out())
                .contains("clamshell")
                .contains("pallof-press")
                .doesNotContain("walking");
        assertThat(Run.of("exercise", "list", "--target", "hip-flexors", "--position", "standing", "--format", "json")
                        .out())
                .contains("\"id\":\"standing-quadriceps-stretch\"")
                .doesNotContain("\"id\":\"half-kneeling-hip-flexor-stretch\"");
    }

    @Test
    void aWrongNameIsAnsweredWithNearOnes() {
        Run show = Run.of("exercise", "show", "standing-quadricep-stretch");
        assertThat(show.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(show.err()).contains("Maybe you mean standing-quadriceps-stretch");
        Run list = Run.of("exercise", "list", "--kind", "strech");
        assertThat(list.exit()).isEqualTo(Exit.USAGE);
        assertThat(list.err()).contains("Maybe you mean stretch.").contains("There are aerobic, directional");
    }

    @Test
    void anExerciseAndACircumstanceAreRecordsOfTheContent() {
        assertThat(Run.of("knowledge", "show", "prone-press-up").out())
                .contains("Not with:")
                .contains("lumbar-stenosis");
        assertThat(Run.of("knowledge", "show", "lumbar-stenosis").out())
                .contains("Known spinal stenosis")
                .contains("Bars: prone-lying");
        assertThat(Run.of("knowledge", "show", "physiotherapy-practice").out()).contains("exercise cat-camel");
    }

    @Test
    void recalledDosesAreAmongTheRecalledFigures() {
        assertThat(Run.of("knowledge", "list", "--basis", "recalled").out())
                .contains("recalled\tglute-bridge\tdose\t\t3 x 10, held 3 s, rest 60 s, days a week 3, minutes 5")
                .doesNotContain("verified\tglute-bridge");
    }

    @Test
    void painIsExplainedInTextJsonAndAPage() {
        assertThat(Run.of("pain").out())
                .contains("1 TRANSDUCTION")
                .contains("Heat is thought to act on 1 Transduction, 2 Transmission, 4 Modulation")
                .contains("sensitivity 0.909 (0.866 to 0.941)")
                .contains("must not be multiplied");
        assertThat(Run.of("pain", "--format", "json").out())
                .startsWith("{\"schema\":\"lumbar-pain/1\"")
                .hasLineCount(1);
        assertThat(Run.of("pain", "--format", "html").out())
                .startsWith("<!DOCTYPE html>")
                .contains("script-src 'sha256-".replace("'", "&#39;"));
    }
}
