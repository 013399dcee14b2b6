package org.lumbar.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.instrument.ScoreChange.Row;
import org.lumbar.instrument.ScoreChange.Verdict;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Instrument;
import org.lumbar.knowledge.Scale;
import org.lumbar.knowledge.Scale.Change;
import org.lumbar.knowledge.Scale.Change.Kind;
import org.lumbar.knowledge.Scale.Change.Measure;

class ScoreChangeTest {

    private static final Instrument ODI = BuiltIn.instrument("odi");

    private static ScoreChange of(Instrument instrument, double before, double after) {
        return ScoreChange.between(instrument, instrument.scales().getFirst(), before, after);
    }

    /// The Oswestry index with other changes that matter.
    private static ScoreChange with(List<Change> changes, double before, double after) {
        Scale scale = ODI.scales().getFirst();
        var other = new Scale(
                scale.id(), scale.label(), scale.items(), scale.scoring(), scale.missing(), scale.bands(), changes);
        return ScoreChange.between(ODI, other, before, after);
    }

    private static Change row(Kind kind, Measure measure, double size) {
        return new Change(
                kind, measure, Figure.of(size), OptionalInt.empty(), "", new Citation("test", Basis.DESIGN, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "44, 34, IMPROVED",
        "44, 34.1, NO_IMPORTANT_CHANGE",
        "34, 44, WORSE",
        "34, 43.9, NO_IMPORTANT_CHANGE",
        "44, 44, NO_IMPORTANT_CHANGE"
    })
    void tenPointsOfTheOswestryIndexMatter(double before, double after, Verdict verdict) {
        assertThat(of(ODI, before, after).verdict()).isEqualTo(verdict);
    }

    @Test
    void thirtyPercentIsShownAndDoesNotDecideWherePointsDo() {
        ScoreChange change = of(ODI, 20, 14);
        assertThat(change.percent().orElseThrow()).isCloseTo(30, within(1e-9));
        assertThat(change.verdict()).isEqualTo(Verdict.NO_IMPORTANT_CHANGE);
        assertThat(change.rows()).extracting(Row::reached).containsExactly(false, true, true);
        assertThat(change.rows()).extracting(Row::decides).containsExactly(true, false, false);
    }

    @Test
    void aChangeThatMattersAndIsWithinErrorIsNone() {
        List<Change> changes = List.of(row(Kind.IMPORTANT, Measure.POINTS, 4), row(Kind.DETECTABLE, Measure.POINTS, 9));
        assertThat(with(changes, 50, 42).verdict()).isEqualTo(Verdict.NO_IMPORTANT_CHANGE);
        assertThat(with(changes, 50, 41).verdict()).isEqualTo(Verdict.IMPROVED);
        assertThat(with(changes, 41, 50).verdict()).isEqualTo(Verdict.WORSE);
    }

    @Test
    void whereNoPointsArePublishedThePercentageDecides() {
        List<Change> changes = List.of(row(Kind.IMPORTANT, Measure.PERCENT, 38));
        assertThat(with(changes, 50, 31).verdict()).isEqualTo(Verdict.IMPROVED);
        assertThat(with(changes, 50, 31.5).verdict()).isEqualTo(Verdict.NO_IMPORTANT_CHANGE);
        assertThat(with(changes, 0, 50).verdict()).isEqualTo(Verdict.NO_IMPORTANT_CHANGE);
    }

    @Test
    void withoutAPublishedChangeNothingIsJudged() {
        assertThat(with(List.of(), 100, 0).verdict()).isEqualTo(Verdict.NOT_JUDGED);
    }

    @Test
    void whereHigherIsBetterMoreIsImprovement() {
        Instrument psfs = BuiltIn.instrument("psfs");
        assertThat(of(psfs, 3, 5).improvement()).isEqualTo(2);
        assertThat(of(psfs, 3, 5).verdict()).isEqualTo(Verdict.IMPROVED);
        assertThat(of(psfs, 5, 3).verdict()).isEqualTo(Verdict.WORSE);
    }

    @Test
    void valuesOfAnIndexThatDifferByAHairReachTheirChange() {
        // 0.68 - 0.60 is a little less than 0.08 in binary arithmetic
        assertThat(of(BuiltIn.instrument("eq-5d-5l"), 0.60, 0.68).verdict()).isEqualTo(Verdict.IMPROVED);
    }

    @Test
    void anEarlierScoreOfZeroHasNoPercentage() {
        assertThat(of(ODI, 0, 10).percent()).isEmpty();
    }

    @Test
    void aStateWorseThanDeathIsComparedLikeAnyOther() {
        assertThat(of(BuiltIn.instrument("eq-5d-5l"), -0.2, -0.1).verdict()).isEqualTo(Verdict.IMPROVED);
    }

    @ParameterizedTest
    @CsvSource({"101", "-1", "NaN", "Infinity"})
    void aScoreOutsideTheRangeIsRefused(double score) {
        assertThatThrownBy(() -> of(ODI, score, 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lies outside the range of odi, which is 0 to 100");
        assertThat(Optional.of(of(ODI, 10, 10))).isPresent();
    }
}
