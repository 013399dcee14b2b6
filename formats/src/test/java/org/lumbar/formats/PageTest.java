package org.lumbar.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {

    private final Page page = new Page(new TextStyle(false, false, 40));

    @Test
    void wordsThatDoNotFitGoToTheNextLineUnderTheFirstWord() {
        page.item(1, "-", "one two three four five six seven eight nine ten");
        assertThat(page.text()).isEqualTo("  - one two three four five six seven\n    eight nine ten\n");
    }

    @Test
    void aWordLongerThanALineIsCut() {
        page.paragraph(0, "x".repeat(95));
        assertThat(page.text()).isEqualTo("x".repeat(40) + "\n" + "x".repeat(40) + "\n" + "x".repeat(15) + "\n");
    }

    @Test
    void aLineEndInsideAParagraphOnlySeparatesWords() {
        page.paragraph(0, "one\n  two\tthree\r\n");
        assertThat(page.text()).isEqualTo("one two three\n");
    }

    @Test
    void anEmptyParagraphIsAnEmptyLine() {
        page.paragraph(0, "");
        assertThat(page.text()).isEqualTo("\n");
    }

    @Test
    void aCharacterOfTwoHalvesIsNotCutInTwo() {
        var unicode = new Page(new TextStyle(false, true, 40));
        unicode.paragraph(0, "x".repeat(39) + "\ud83d\ude00" + "yy");
        assertThat(unicode.text()).isEqualTo("x".repeat(39) + "\n\ud83d\ude00yy\n");
    }
}
