package org.lumbar.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.care.Prognosis.Outcome;
import org.lumbar.care.Prognosis.OutcomeForPerson;
import org.lumbar.care.Prognosis.Scope;
import org.lumbar.care.Prognosis.ToolResult;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.PrognosticFigure;
import org.lumbar.knowledge.PrognosticOutcome.Factor;
import org.lumbar.knowledge.RecoveryCourse;
import org.lumbar.testkit.Case;
import org.lumbar.testkit.Engine;
import org.lumbar.testkit.HandWrittenCases;

/// What people are told to expect: figures of Menezes Costa 2012, Stevans 2021, da Silva 2019, Machado 2017 and the
/// tools, side by side.
class PrognosisTest {

    private static Prognosis of(Case given) {
        return Engine.real().assess(given.build()).outlook().prognosis();
    }

    private static Case plain(int days) {
        return Case.primaryCare()
                .aged(44)
                .female()
                .lasting(days)
                .absent(HandWrittenCases.gates())
                .present("lbp");
    }

    private static ToolResult tool(String id, Case given) {
        return of(given).tools().stream()
                .filter(result -> result.tool().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void acutePainIsToldToFallFrom52To23InSixWeeks() {
        assertThat(of(plain(10)).courses()).singleElement().satisfies(course -> {
            assertThat(course.id()).isEqualTo("acute");
            assertThat(course.points())
                    .extracting(RecoveryCourse.Point::week, RecoveryCourse.Point::value)
                    .contains(
                            tuple(0, Figure.of(52, 48, 57)),
                            tuple(6, Figure.of(23, 21, 25)),
                            tuple(52, Figure.of(6, 3, 10)));
        });
    }

    @Test
    void painOfThreeMonthsIsGivenTheSlowerCourseAndNoChanceOfBecomingChronic() {
        Prognosis prognosis = of(plain(100));
        assertThat(prognosis.courses()).extracting(RecoveryCourse::id).containsExactly("persistent");
        assertThat(prognosis.outcomes()).isEmpty();
    }

    @Test
    void painOfUnknownLengthIsGivenNoCourse() {
        Prognosis prognosis = of(Case.primaryCare()
                .aged(44)
                .female()
                .absent(HandWrittenCases.gates())
                .present("lbp"));
        assertThat(prognosis.scope()).isEqualTo(Scope.GIVEN);
        assertThat(prognosis.courses()).isEmpty();
        assertThat(prognosis.outcomes()).isEmpty();
    }

    @Test
    void aThirdBecameChronicAndTheSmokersOddsStandBesideIt() {
        OutcomeForPerson outcome = of(plain(10).present("smoking-current").absent("obesity"))
                .outcomes()
                .getFirst();
        assertThat(outcome.outcome().baseRate().value()).isEqualTo(0.32);
        assertThat(outcome.present()).singleElement().satisfies(factor -> {
            assertThat(factor.id()).isEqualTo("smoking");
            assertThat(factor.oddsRatio()).contains(Figure.of(1.56, 1.29, 1.89));
        });
        assertThat(outcome.unknown())
                .extracting(Factor::group)
                .contains("start-back", "disability")
                .doesNotContain("smoking", "obesity");
    }

    @Test
    void raceAndInsuranceAreNoFactors() {
        assertThat(Engine.real().knowledge().care().prognosis().outcomes())
                .flatExtracting(outcome -> outcome.factors())
                .extracting(Factor::id)
                .noneMatch(id ->
                        id.contains("race") || id.contains("medic") || id.contains("insur") || id.contains("black"));
    }

    // vectors of the evidence: (3,3) low, (4,3) medium, (4,4) and (8,4)... a total above subscore + 4 cannot be
    @ParameterizedTest(name = "STarT Back {0} with subscore {1}: {2}")
    @CsvSource({"3, 3, low", "4, 3, medium", "4, 4, high", "8, 4, high", "9, 5, high", "0, 0, low"})
    void theToolPutsAPersonIntoItsGroup(double total, double psychosocial, String group) {
        ToolResult result = tool(
                "start-back",
                plain(10)
                        .measured("start-back-total", total, "")
                        .measured("start-back-psychosocial", psychosocial, ""));
        assertThat(result.outcome()).isEqualTo(Outcome.GROUP);
        assertThat(result.strata()).extracting(stratum -> stratum.id()).containsExactly(group);
    }

    @ParameterizedTest(name = "STarT Back {0} with subscore {1} cannot be")
    @CsvSource({"9, 3", "9, 4", "5, 0", "3, 4", "0, 1", "8, 3"})
    void scoresThatContradictEachOtherGiveNoGroup(double total, double psychosocial) {
        assertThat(tool(
                                "start-back",
                                plain(10)
                                        .measured("start-back-total", total, "")
                                        .measured("start-back-psychosocial", psychosocial, ""))
                        .outcome())
                .isEqualTo(Outcome.IMPOSSIBLE);
    }

    @Test
    void aHighTotalWithoutTheSubscoreIsMediumOrHighAndALowOneIsLow() {
        ToolResult open = tool("start-back", plain(10).measured("start-back-total", 6, ""));
        assertThat(open.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(open.strata()).extracting(stratum -> stratum.id()).containsExactly("medium", "high");
        assertThat(open.ask()).containsExactly("start-back-psychosocial");
        assertThat(tool("start-back", plain(10).measured("start-back-total", 2, ""))
                        .outcome())
                .isEqualTo(Outcome.GROUP);
    }

    @Test
    void toolsThatDisagreeStandSideBySide() {
        Prognosis prognosis = of(plain(10).measured("start-back-total", 2, "").measured("ompsq-sf-score", 62, ""));
        assertThat(prognosis.toolsDisagree()).isTrue();
        assertThat(prognosis.tools())
                .extracting(result -> result.strata().getFirst().id())
                .containsExactly("low", "high");
        assertThat(of(plain(10).measured("start-back-total", 2, "").measured("ompsq-sf-score", 40, ""))
                        .toolsDisagree())
                .isFalse();
        assertThat(of(plain(10).measured("ompsq-sf-score", 62, "")).toolsDisagree())
                .isFalse();
    }

    @Test
    void everyToolSaysHowModestItIs() {
        assertThat(Engine.real().knowledge().care().prognosis().tools())
                .isNotEmpty()
                .allSatisfy(tool -> {
                    assertThat(tool.accuracy()).isNotEmpty();
                    assertThat(tool.caution()).contains("Modest");
                });
    }

    @Test
    void bothDefinitionsOfRecurrenceAreGiven() {
        assertThat(of(plain(10)).figures())
                .filteredOn(figure -> figure.subject() == PrognosticFigure.Subject.RECURRENCE)
                .extracting(figure -> figure.figure().value())
                .contains(0.69, 0.33);
    }

    @Test
    void theCourseOfSciaticaIsForLegPainAlone() {
        assertThat(of(plain(10)).figures()).noneMatch(figure -> figure.subject() == PrognosticFigure.Subject.SCIATICA);
        assertThat(of(plain(10).present("leg-pain-below-knee")).figures())
                .filteredOn(figure -> figure.subject() == PrognosticFigure.Subject.SCIATICA)
                .extracting(figure -> figure.figure().value())
                .contains(0.55, 0.95);
    }

    @Test
    void nothingIsForetoldBeforeAnEmergencyIsSettledNorToAChild() {
        assertThat(of(Case.primaryCare().aged(44).female().lasting(3).present("lbp", "saddle-anaesthesia"))
                        .scope())
                .isEqualTo(Scope.PRESSING);
        Prognosis child = of(Case.primaryCare().aged(14).male().lasting(3).present("lbp"));
        assertThat(child.scope()).isEqualTo(Scope.OUTSIDE_THE_EVIDENCE);
        assertThat(child.courses()).isEmpty();
    }
}
