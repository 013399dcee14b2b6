package org.lumbar.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumbar.knowledge.SafetyNetContent;
import org.lumbar.knowledge.source.KnowledgeResource;

/// A person of twelve can read the safety net: the grade of Flesch and Kincaid is that of the sixth year of school or
/// below for every text, and no sentence is long.
class PlainWordsTest {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:]+(\\s+|$)");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    static Stream<String> texts() {
        SafetyNetContent net = KnowledgeResource.knowledge().care().safetyNet();
        return Stream.concat(
                net.lines().stream().flatMap(line -> Stream.of(line.watch(), line.go() + " " + line.soon())),
                Stream.concat(
                        net.reviews().stream().map(review -> review.words()),
                        Stream.of(SafetyNetWords.WATCH, SafetyNetWords.COME_BACK)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aPersonOfTwelveCanReadIt(String text) {
        List<String> sentences = parts(SENTENCE_END, text);
        int words = 0;
        int syllables = 0;
        for (String sentence : sentences) {
            List<String> each = parts(BLANKS, sentence);
            assertThat(each).as(sentence).hasSizeLessThanOrEqualTo(35);
            words += each.size();
            for (String word : each) {
                syllables += syllables(word);
            }
        }
        double grade = 0.39 * words / sentences.size() + 11.8 * syllables / words - 15.59;
        assertThat(grade).as(text).isLessThanOrEqualTo(6.9);
    }

    private static List<String> parts(Pattern between, String text) {
        return between.splitAsStream(text.trim())
                .filter(part -> !part.isBlank())
                .toList();
    }

    /// Groups of vowels, without a silent e at the end.
    private static int syllables(String word) {
        String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "").replaceAll("e$", "");
        return (int) Math.max(1, VOWELS.matcher(letters).results().count());
    }
}
