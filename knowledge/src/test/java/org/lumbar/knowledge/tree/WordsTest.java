package org.lumbar.knowledge.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static final List<String> KNOWN = List.of(
            "fever",
            "fever-reported",
            "saddle-anaesthesia",
            "weight-loss",
            "weight-gain",
            "syncope",
            "big-toe-extension-weakness");

    @ParameterizedTest(name = "{0} is near {1}")
    @CsvSource({
        "fevr, fever",
        "fveer, fever",
        "Saddle_Anaesthesia, saddle-anaesthesia",
        "saddle anesthesia, saddle-anaesthesia",
        "weight-los, weight-loss",
        "reported, fever-reported",
        "loss weight, weight-loss",
        "toe-weakness, big-toe-extension-weakness"
    })
    void theNearestComesFirst(String word, String nearest) {
        assertThat(Words.nearest(word, KNOWN)).first().isEqualTo(nearest);
    }

    @Test
    void nothingIsNearAWordOfAnotherKind() {
        assertThat(Words.nearest("zebra", KNOWN)).isEmpty();
        assertThat(Words.maybe("zebra", KNOWN)).isEmpty();
        assertThat(Words.nearest("f".repeat(1000), KNOWN)).isEmpty();
    }

    @Test
    void atMostThreeAreNamed() {
        assertThat(Words.nearest("aa", List.of("ab", "ac", "ad", "ae"))).containsExactly("ab", "ac", "ad");
        assertThat(Words.maybe("fever-reporte", KNOWN)).isEqualTo(" Maybe you mean fever-reported or fever.");
    }

    @Test
    void swappedNeighboursAreOneEdit() {
        assertThat(Words.distance("abcd", "abdc")).isEqualTo(1);
        assertThat(Words.distance("", "abc")).isEqualTo(3);
        assertThat(Words.distance("kitten", "sitting")).isEqualTo(3);
    }

    @Test
    void controlCharactersAreShownAndLongTextsCut() {
        assertThat(Words.shortened("a\u001b[31m\u202eb")).isEqualTo("a\\u001b[31m\\u202eb");
        assertThat(Words.shortened("x".repeat(61))).isEqualTo("x".repeat(60) + "...");
    }
}
