package org.lumbar.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.lumbar.instrument.BuiltIn.MISSING;
import static org.lumbar.instrument.BuiltIn.answers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.instrument.ScaleResult.NoScore;
import org.lumbar.instrument.ScaleResult.Score;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Instrument;
import org.lumbar.knowledge.Instrument.Item;
import org.lumbar.knowledge.Range;
import org.lumbar.knowledge.Scale.Scoring;
import org.lumbar.knowledge.ValueSet;
import org.lumbar.knowledge.source.KnowledgeResource;

class ScorerTest {

    private static final Citation MADE_UP = new Citation("lumbar-design", Basis.DESIGN, "");

    private static ValueSet values(String instrument, String state, double value) {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put(state, value);
        return new ValueSet("test-values", instrument, "for this test", values, MADE_UP);
    }

    private static Score principal(String instrument, int... values) {
        return (Score)
                Scorer.of(BuiltIn.instrument(instrument)).score(answers(values)).principal();
    }

    @Test
    void aHealthStateIsLookedUpInTheValueSetOfTheSite() {
        Scorer scorer = Scorer.of(BuiltIn.instrument("eq-5d-5l"), values("eq-5d-5l", "21232", 0.625));
        ScoreSheet sheet = scorer.score(answers(2, 1, 2, 3, 2, 70));
        assertThat(sheet.score("index").orElseThrow().value()).isEqualTo(0.625);
        assertThat(sheet.score("vas").orElseThrow().value()).isEqualTo(70);
        assertThat(sheet.valueSet().orElseThrow().id()).isEqualTo("test-values");
    }

    @Test
    void aStateThatTheValueSetDoesNotHaveIsNamedAndHasNoScore() {
        ScaleResult result = Scorer.of(BuiltIn.instrument("eq-5d-5l"), values("eq-5d-5l", "11111", 1))
                .score(answers(5, 5, 5, 5, 5))
                .principal();
        assertThat(((NoScore) result).reason()).isEqualTo(NoScore.Reason.NO_VALUE_SET);
        assertThat(((NoScore) result).state()).isEqualTo("55555");
    }

    @Test
    void aValueSetOfAnotherVersionIsRefused() {
        assertThatThrownBy(() -> Scorer.of(BuiltIn.instrument("eq-5d-3l"), values("eq-5d-5l", "11111", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the value set test-values is for eq-5d-5l, not for eq-5d-3l");
    }

    @Test
    void everyWrongAnswerIsNamedAtOnceInTheOrderOfTheItems() {
        assertThatThrownBy(() -> Scorer.of(BuiltIn.instrument("peg")).score(answers(11, 5, -1, 2)))
                .isInstanceOfSatisfying(
                        AnswerException.class,
                        error -> assertThat(error.problems())
                                .satisfiesExactly(
                                        line -> assertThat(line)
                                                .startsWith("item 1 of peg is 11, and its answers go from 0 to 10"),
                                        line -> assertThat(line).startsWith("item 3 of peg is -1"),
                                        line -> assertThat(line)
                                                .isEqualTo("item 4 does not exist in peg; its items are 1 to 3.")));
    }

    @Test
    void anItemNotAnsweredIsNeverTakenForItsLowestAnswer() {
        Score score = principal("odi", 5, 5, 5, 5, 5, 5, 5, 5, MISSING, MISSING);
        assertThat(score.value()).isEqualTo(100);
        assertThat(score.possible()).contains(new Range(80, true, 100, true));
        assertThat(score.missing()).containsExactly(9, 10);
        assertThat(score.prorated()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1,4", "2,3", "3,2", "4,1"})
    void aReversedItemCountsTheOtherWayRound(int answer, int counted) {
        int[] all = {1, 1, 1, answer, 1, 1, 1, 4, 1, 1, 1, 4, 1, 1, 1, 4, 1};
        assertThat(principal("tsk-17", all).value()).isEqualTo(16.0 + counted);
    }

    /// With every instrument and any answers: a score lies in its range and among what the missing items allow.
    @Test
    void aScoreAlwaysLiesInItsRangeAndBetweenItsOwnEnds() {
        var random = new Random(20260305);
        for (Instrument instrument :
                KnowledgeResource.knowledge().instruments().byId().values()) {
            for (int round = 0; round < 300; round++) {
                Map<Integer, Integer> answers = new LinkedHashMap<>();
                for (Item item : instrument.items()) {
                    if (random.nextInt(10) > 0) {
                        answers.put(item.number(), item.min() + random.nextInt(item.max() - item.min() + 1));
                    }
                }
                Scorer.of(instrument).score(answers).results().forEach(result -> holds(instrument, result));
            }
        }
    }

    private static void holds(Instrument instrument, ScaleResult result) {
        Range range = instrument.range(result.scale());
        result.possible().ifPresent(possible -> {
            assertThat(range.contains(possible.low())).isTrue();
            assertThat(range.contains(possible.high())).isTrue();
        });
        if (result instanceof Score score) {
            Range possible = score.possible().orElseThrow();
            assertThat(score.value()).isBetween(possible.low() - 1e-9, possible.high() + 1e-9);
            assertThat(score.band().isPresent())
                    .isEqualTo(!score.scale().bands().isEmpty());
        }
        if (result.scale().scoring() != Scoring.VALUE_SET) {
            assertThat(result.answered().size() + result.missing().size())
                    .isEqualTo(result.scale().items().size());
        }
    }

    @Test
    void fillingInTheAnswersAtTheirMeanGivesTheProratedScore() {
        Score prorated = principal("odi", 3, 3, 3, 3, 3, 3, 3, 3, MISSING, MISSING);
        assertThat(prorated.value()).isCloseTo(60, within(1e-9));
    }
}
