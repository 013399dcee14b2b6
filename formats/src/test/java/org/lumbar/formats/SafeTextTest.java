package org.lumbar.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeTextTest {

    @Test
    void plainTextStaysAsItIs() {
        assertThat(SafeText.visible("back pain \\ 100 %")).isEqualTo("back pain \\ 100 %");
        assertThat(SafeText.ascii("back pain \\ 100 %")).isEqualTo("back pain \\ 100 %");
    }

    @Test
    void controlCharactersBecomeVisible() {
        assertThat(SafeText.visible("a\u001b[2Jb\nc\u0007\u009b")).isEqualTo("a\\u001b[2Jb\\u000ac\\u0007\\u009b");
    }

    @Test
    void charactersThatTurnTheWritingDirectionBecomeVisible() {
        assertThat(SafeText.visible("ab\u202ecd\u2066")).isEqualTo("ab\\u202ecd\\u2066");
    }

    @Test
    void halfCharactersBecomeVisible() {
        assertThat(SafeText.visible("x\ud800y")).isEqualTo("x\\ud800y");
    }

    @Test
    void lettersOfAnyScriptStayWhereTheReaderShowsThem() {
        assertThat(SafeText.visible("Schöne Grüße, 東京, 😀")).isEqualTo("Schöne Grüße, 東京, 😀");
    }

    @Test
    void inAsciiLettersLoseTheirAccentsAndSignsAreSpelled() {
        assertThat(SafeText.ascii("Schöne Grüße – ≥ 5 µg, 東")).isEqualTo("Schone Grusse - >= 5 ug, \\u6771");
    }
}
