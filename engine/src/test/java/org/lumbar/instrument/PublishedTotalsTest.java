package org.lumbar.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumbar.instrument.ScaleResult.NoScore;
import org.lumbar.instrument.ScaleResult.Score;

/// Scores of answers whose totals were published beside them.
class PublishedTotalsTest {

    private static final double EXACT = 1e-9;

    /// A row of a file: its answers and its totals.
    record Row(Map<Integer, Integer> answers, List<Double> totals) {

        static Row of(String line, int items) {
            List<String> cells = Arrays.asList(line.split(",", -1));
            Map<Integer, Integer> answers = new TreeMap<>();
            for (int item = 1; item <= items; item++) {
                if (!cells.get(item).isEmpty()) {
                    answers.put(item, Integer.parseInt(cells.get(item)));
                }
            }
            List<Double> totals = cells.subList(items + 1, cells.size()).stream()
                    .map(Double::valueOf)
                    .toList();
            return new Row(answers, totals);
        }
    }

    private static Stream<Row> rows(String file, int items) throws IOException {
        try (InputStream in = Objects.requireNonNull(PublishedTotalsTest.class.getResourceAsStream(file))) {
            // the first line says what the file is, the second names the columns
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().skip(2).map(line -> Row.of(line, items)).toList().stream();
        }
    }

    static Stream<Row> oswestry() throws IOException {
        return rows("oswestry.csv", 10);
    }

    static Stream<Row> catastrophizing() throws IOException {
        return rows("pcs.csv", 13);
    }

    static Stream<Row> tampa() throws IOException {
        return rows("tsk11.csv", 11);
    }

    @ParameterizedTest
    @MethodSource("oswestry")
    void oswestryFromEightAnswersOnIsThePublishedPercentageAndBelowThereIsNoScore(Row row) {
        ScaleResult result =
                Scorer.of(BuiltIn.instrument("odi")).score(row.answers()).principal();
        if (row.answers().size() >= 8) {
            assertThat(((Score) result).value()).isCloseTo(row.totals().get(2), within(EXACT));
        } else {
            assertThat(result).isInstanceOf(NoScore.class);
            assertThat(result.possible().orElseThrow().contains(row.totals().get(2)))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("catastrophizing")
    void catastrophizingHasThePublishedTotalAndSubscales(Row row) {
        ScoreSheet sheet = Scorer.of(BuiltIn.instrument("pcs")).score(row.answers());
        List<String> scales = List.of("helplessness", "magnification", "rumination", "total");
        for (int i = 0; i < scales.size(); i++) {
            assertThat(sheet.score(scales.get(i)).orElseThrow().value())
                    .as(scales.get(i))
                    .isEqualTo(row.totals().get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("tampa")
    void tampaHasThePublishedTotal(Row row) {
        ScoreSheet sheet = Scorer.of(BuiltIn.instrument("tsk-11")).score(row.answers());
        assertThat(sheet.score("total").orElseThrow().value())
                .isEqualTo(row.totals().getFirst());
    }

    @Test
    void theFilesHoldAsManyRowsAsWerePublished() throws IOException {
        assertThat(oswestry()).hasSize(12);
        assertThat(catastrophizing()).hasSize(5);
        assertThat(tampa()).hasSize(4);
    }
}
