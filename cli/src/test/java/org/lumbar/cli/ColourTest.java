package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ColourTest {

    private static final String ESCAPE = "\u001b[";

    private static String answer(Surroundings surroundings, String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "assess";
        System.arraycopy(more, 0, arguments, 1, more.length);
        arguments[arguments.length - 1] = Run.example("cauda-equina.yaml");
        return Run.in(surroundings, "", arguments).out();
    }

    @Test
    void aPipeGetsColourOnlyWhenItIsForced() {
        assertThat(answer(Surroundings.NONE)).doesNotContain(ESCAPE);
        assertThat(answer(Surroundings.NONE, "--colour", "always")).contains(ESCAPE);
        assertThat(answer(new Surroundings(false, false, Map.of("CLICOLOR_FORCE", "1"))))
                .contains(ESCAPE);
        assertThat(answer(new Surroundings(false, false, Map.of("CLICOLOR_FORCE", "0"))))
                .doesNotContain(ESCAPE);
    }

    @Test
    void aTerminalGetsColourUnlessSomeoneSaysNo() {
        assertThat(answer(new Surroundings(true, true, Map.of("TERM", "xterm"))))
                .contains(ESCAPE);
        assertThat(answer(new Surroundings(true, true, Map.of("TERM", "dumb")))).doesNotContain(ESCAPE);
        assertThat(answer(new Surroundings(true, true, Map.of("NO_COLOR", "1", "CLICOLOR_FORCE", "1"))))
                .doesNotContain(ESCAPE);
        assertThat(answer(new Surroundings(true, true, Map.of()), "--colour=never"))
                .doesNotContain(ESCAPE);
        assertThat(answer(new Surroundings(true, true, Map.of("NO_COLOR", "1")), "--colour=always"))
                .contains(ESCAPE);
    }

    @Test
    void theMeaningIsInTheWordsAndNotInTheColour() {
        String coloured = answer(Surroundings.NONE, "--colour", "always");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(answer(Surroundings.NONE));
        assertThat(coloured).contains("EMERGENCY");
    }

    @Test
    void anotherWordIsRefused() {
        Run run = Run.of("assess", "--colour", "sometimes", Run.example("sciatica.yaml"));
        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("'sometimes' must be auto, always or never");
    }
}
