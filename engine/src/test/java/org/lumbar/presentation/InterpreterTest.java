package org.lumbar.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Sex;
import org.lumbar.testkit.Case;
import org.lumbar.testkit.Engine;

class InterpreterTest {

    private static final LocalDate TODAY = Case.TODAY;
    private static final LocalDate TEN_YEARS_AGO = TODAY.minusYears(10);

    private final Engine engine = Engine.real();

    private Interpretation read(Case person) {
        return engine.interpret(person.build());
    }

    private FindingStatus status(Interpretation interpretation, String finding) {
        return interpretation.answers().status(engine.index().require(finding));
    }

    private double value(Interpretation interpretation, String finding) {
        return interpretation.answers().value(engine.index().require(finding));
    }

    private static Problem only(Interpretation interpretation) {
        assertThat(interpretation.problems()).hasSize(1);
        return interpretation.problems().getFirst();
    }

    @Test
    void aDenialAndAFindingThatImpliesTheDeniedContradictAndBothAreNamed() {
        Interpretation read = read(Case.primaryCare().absent("neuro-deficit").present("leg-weakness"));
        Problem problem = only(read);
        assertThat(problem.kind()).isEqualTo(Problem.Kind.CONTRADICTION);
        assertThat(problem.findings()).containsExactlyInAnyOrder("neuro-deficit", "leg-weakness");
        assertThat(problem.message()).contains("neuro-deficit absent").contains("leg-weakness present");
        assertThat(status(read, "leg-weakness")).isEqualTo(FindingStatus.PRESENT);
        assertThat(status(read, "neuro-deficit")).isEqualTo(FindingStatus.PRESENT);
        assertThat(read.notUsed()).extracting(NotUsed::finding).containsExactly("neuro-deficit");
    }

    @Test
    void presentWinsOverADenialOfTheSameDay() {
        Interpretation read = read(Case.primaryCare().present("fever").absent("fever"));
        assertThat(only(read).kind()).isEqualTo(Problem.Kind.CONTRADICTION);
        assertThat(status(read, "fever")).isEqualTo(FindingStatus.PRESENT);
    }

    @Test
    void aMeasuredFeverContradictsItsDenialAndBothValuesAreNamed() {
        Interpretation read = read(Case.primaryCare().absent("fever").measured("temperature", 39.2, "Cel"));
        assertThat(only(read).message()).contains("fever absent").contains("temperature 39.2");
        assertThat(status(read, "fever")).isEqualTo(FindingStatus.PRESENT);
    }

    @Test
    void anAgeOfThreeHundredIsRefusedAndTakenAsUnknown() {
        Interpretation read = read(Case.primaryCare().aged(300));
        assertThat(only(read).kind()).isEqualTo(Problem.Kind.IMPOSSIBLE_VALUE);
        assertThat(only(read).message()).contains("300").contains("120");
        assertThat(value(read, "age")).isNaN();
        assertThat(read.notUsed())
                .singleElement()
                .satisfies(each -> assertThat(each.answer()).isEqualTo("300"));
    }

    @Test
    void aNegativeAgeAndANegativeDurationAreRefused() {
        assertThat(only(read(Case.primaryCare().aged(-1))).kind()).isEqualTo(Problem.Kind.IMPOSSIBLE_VALUE);
        assertThat(only(read(Case.primaryCare().lasting(-1))).kind()).isEqualTo(Problem.Kind.IMPOSSIBLE_VALUE);
    }

    @Test
    void strengthGradeSevenIsRefused() {
        Interpretation read = read(Case.primaryCare().measured("big-toe-extension", 7, "mrc"));
        assertThat(only(read).kind()).isEqualTo(Problem.Kind.IMPOSSIBLE_VALUE);
        assertThat(only(read).message()).contains("big-toe-extension 7 mrc").contains("0 to 5");
        assertThat(status(read, "big-toe-extension-weakness")).isEqualTo(FindingStatus.UNKNOWN);
    }

    @Test
    void aTemperatureOf98Point6CelsiusGetsAHint() {
        Interpretation read = read(Case.primaryCare().measured("temperature", 98.6, "Cel"));
        assertThat(only(read).kind()).isEqualTo(Problem.Kind.IMPOSSIBLE_VALUE);
        assertThat(only(read).message()).contains("Maybe it is in [degF] (37 Cel)");
        assertThat(value(read, "temperature")).isNaN();
    }

    @Test
    void unitsAreConverted() {
        assertThat(value(read(Case.primaryCare().measured("temperature", 98.6, "[degF]")), "temperature"))
                .isCloseTo(37, within(1e-9));
        assertThat(value(read(Case.primaryCare().measured("crp", 3, "mg/dL")), "crp"))
                .isEqualTo(30);
        assertThat(value(read(Case.primaryCare().measured("crp", 30, "")), "crp"))
                .isEqualTo(30);
    }

    @Test
    void anUnknownUnitNamesTheAcceptedOnes() {
        Interpretation read = read(Case.primaryCare().measured("crp", 3, "g/L"));
        assertThat(only(read).kind()).isEqualTo(Problem.Kind.UNKNOWN_UNIT);
        assertThat(only(read).message()).contains("mg/L or mg/dL");
    }

    @Test
    void valuesThatAreNoNumberAreRefused() {
        for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            Interpretation read = read(Case.primaryCare().measured("crp", value, "mg/L"));
            assertThat(only(read).kind()).isEqualTo(Problem.Kind.IMPOSSIBLE_VALUE);
            assertThat(value(read, "crp")).isNaN();
        }
    }

    @Test
    void aQuantityWithoutAValueAndAValueWithoutAQuantityAreOfTheWrongForm() {
        assertThat(only(read(Case.primaryCare().present("temperature"))).kind()).isEqualTo(Problem.Kind.WRONG_FORM);
        assertThat(only(read(Case.primaryCare().measured("fever", 39, "Cel"))).kind())
                .isEqualTo(Problem.Kind.WRONG_FORM);
    }

    @Test
    void theSameTwiceIsTheSameOnce() {
        Interpretation twice = read(Case.primaryCare().present("fever", "fever").absent("lbp", "lbp"));
        assertThat(twice.problems()).isEmpty();
        assertThat(twice.notUsed()).isEmpty();
        assertThat(status(twice, "fever")).isEqualTo(FindingStatus.PRESENT);
        assertThat(status(twice, "lbp")).isEqualTo(FindingStatus.ABSENT);
    }

    @Test
    void anAliasIsTheFinding() {
        Interpretation read = read(Case.primaryCare().present("leg-weakness-bilateral", "pulse-deficit-that-is-none"));
        assertThat(status(read, "bilateral-leg-weakness")).isEqualTo(FindingStatus.PRESENT);
        assertThat(read.problems()).hasSize(1);
    }

    @Test
    void presenceFlowsUpAndDenialFlowsDown() {
        Interpretation weak = read(Case.primaryCare().present("foot-drop"));
        for (String implied : List.of(
                "ankle-dorsiflexion-weakness",
                "leg-weakness",
                "focal-weakness",
                "neuro-deficit",
                "weakness-progressing")) {
            assertThat(status(weak, implied)).as(implied).isEqualTo(FindingStatus.PRESENT);
        }
        Interpretation strong = read(Case.primaryCare().absent("neuro-deficit"));
        for (String denied :
                List.of("leg-weakness", "foot-drop", "sensory-loss-leg", "babinski", "ankle-reflex-reduced")) {
            assertThat(status(strong, denied)).as(denied).isEqualTo(FindingStatus.ABSENT);
        }
    }

    @Test
    void saddleAndSphinctersAreNotBelowANormalNeurologicalExamination() {
        Interpretation read = read(Case.primaryCare().absent("neuro-deficit"));
        for (String open : List.of("saddle-anaesthesia", "urinary-retention", "reduced-anal-tone")) {
            assertThat(status(read, open)).as(open).isEqualTo(FindingStatus.UNKNOWN);
        }
    }

    @Test
    void aMeasurementAnswersItsFinding() {
        assertThat(status(read(Case.primaryCare().measured("temperature", 38.5, "Cel")), "fever"))
                .isEqualTo(FindingStatus.PRESENT);
        assertThat(status(read(Case.primaryCare().measured("temperature", 36.8, "Cel")), "fever"))
                .isEqualTo(FindingStatus.ABSENT);
        // between 90 and 100 mm[Hg] the content leaves it open
        assertThat(status(read(Case.primaryCare().measured("systolic-blood-pressure", 95, "mm[Hg]")), "hypotension"))
                .isEqualTo(FindingStatus.UNKNOWN);
    }

    @Test
    void anUnknownIdentifierNamesTheNearestOne() {
        Interpretation read = read(Case.primaryCare().present("sadle-anaesthesia"));
        assertThat(only(read).kind()).isEqualTo(Problem.Kind.UNKNOWN_FINDING);
        assertThat(only(read).message()).contains("sadle-anaesthesia").contains("Maybe you mean saddle-anaesthesia");
        assertThat(read.notUsed()).hasSize(1);
    }

    @Test
    void aHostileIdentifierIsShortenedAndMadeVisible() {
        Interpretation read = read(Case.primaryCare().present("\u001b[31m" + "x".repeat(100_000)));
        assertThat(only(read).message())
                .hasSizeLessThan(300)
                .contains("\\u001b")
                .doesNotContain("\u001b");
    }

    @Test
    void aLongStandingStableFindingIsNoEvidenceAndIsAskedAgain() {
        Interpretation read = read(Case.primaryCare()
                .with(Observation.of("urinary-incontinence", FindingStatus.PRESENT)
                        .since(TEN_YEARS_AGO, Course.UNSTATED)));
        assertThat(status(read, "urinary-incontinence")).isEqualTo(FindingStatus.UNKNOWN);
        assertThat(status(read, "bladder-bowel-change")).isEqualTo(FindingStatus.UNKNOWN);
        assertThat(read.anyChangeToAsk()).containsExactly(engine.index().require("urinary-incontinence"));
        assertThat(read.notUsed())
                .singleElement()
                .satisfies(each ->
                        assertThat(each.reason()).contains("2016-03-02").contains("ask whether there is any change"));
    }

    @Test
    void aLongStandingFindingThatGotWorseIsNews() {
        Interpretation read = read(Case.primaryCare()
                .with(Observation.of("urinary-incontinence", FindingStatus.PRESENT)
                        .since(TEN_YEARS_AGO, Course.WORSE)));
        assertThat(status(read, "urinary-incontinence")).isEqualTo(FindingStatus.PRESENT);
        assertThat(read.anyChangeToAsk()).isEmpty();
    }

    @Test
    void aFindingOfUnknownAgeIsNews() {
        Interpretation read = read(Case.primaryCare().present("urinary-incontinence"));
        assertThat(status(read, "urinary-incontinence")).isEqualTo(FindingStatus.PRESENT);
    }

    @Test
    void halfAYearIsTheBorder() {
        Observation incontinence = Observation.of("urinary-incontinence", FindingStatus.PRESENT);
        Interpretation at183 = read(Case.primaryCare().with(incontinence.since(TODAY.minusDays(183), Course.UNSTATED)));
        Interpretation at184 = read(Case.primaryCare().with(incontinence.since(TODAY.minusDays(184), Course.UNSTATED)));
        assertThat(status(at183, "urinary-incontinence")).isEqualTo(FindingStatus.PRESENT);
        assertThat(status(at184, "urinary-incontinence")).isEqualTo(FindingStatus.UNKNOWN);
    }

    @Test
    void onlySphincterSaddleSexualAndMotorAnswersCanBeOldNews() {
        Interpretation read = read(Case.primaryCare()
                .with(Observation.of("cancer-history", FindingStatus.PRESENT).since(TEN_YEARS_AGO, Course.STABLE)));
        assertThat(status(read, "cancer-history")).isEqualTo(FindingStatus.PRESENT);
    }

    @Test
    void aNeurologicalDenialOfTwoDaysAgoSaysNothingAboutToday() {
        Observation no = Observation.of("saddle-genital-numbness", FindingStatus.ABSENT);
        Interpretation yesterday = read(Case.primaryCare().with(no.seenOn(TODAY.minusDays(1))));
        Interpretation before = read(Case.primaryCare().with(no.seenOn(TODAY.minusDays(2))));
        assertThat(status(yesterday, "saddle-anaesthesia")).isEqualTo(FindingStatus.ABSENT);
        assertThat(status(before, "saddle-genital-numbness")).isEqualTo(FindingStatus.UNKNOWN);
        assertThat(status(before, "saddle-anaesthesia")).isEqualTo(FindingStatus.UNKNOWN);
        assertThat(before.notUsed())
                .singleElement()
                .satisfies(each -> assertThat(each.reason()).contains("ask again"));
    }

    @Test
    void anotherDenialHoldsForAWeek() {
        Observation no = Observation.of("cancer-history", FindingStatus.ABSENT);
        assertThat(status(read(Case.primaryCare().with(no.seenOn(TODAY.minusDays(7)))), "cancer-history"))
                .isEqualTo(FindingStatus.ABSENT);
        assertThat(status(read(Case.primaryCare().with(no.seenOn(TODAY.minusDays(8)))), "cancer-history"))
                .isEqualTo(FindingStatus.UNKNOWN);
    }

    @Test
    void anOldPresentAnswerIsNoStaleDenial() {
        Interpretation read = read(Case.primaryCare()
                .with(Observation.of("saddle-anaesthesia", FindingStatus.PRESENT)
                        .seenOn(TODAY.minusDays(20))));
        assertThat(status(read, "saddle-anaesthesia")).isEqualTo(FindingStatus.PRESENT);
    }

    @Test
    void aDateAfterTheAssessmentIsRefused() {
        Interpretation seen = read(Case.primaryCare()
                .with(Observation.of("fever", FindingStatus.PRESENT).seenOn(TODAY.plusDays(1))));
        assertThat(only(seen).kind()).isEqualTo(Problem.Kind.FUTURE_DATE);
        assertThat(only(seen).message()).contains("2026-03-03").contains("2026-03-02");
        assertThat(status(seen, "fever")).isEqualTo(FindingStatus.UNKNOWN);
        Interpretation begun = read(Case.primaryCare()
                .with(Observation.of("foot-drop", FindingStatus.PRESENT).since(TODAY.plusDays(3), Course.STABLE)));
        assertThat(only(begun).kind()).isEqualTo(Problem.Kind.FUTURE_DATE);
    }

    @Test
    void bothSidesMakeItBilateral() {
        Observation weak = Observation.of("leg-weakness", FindingStatus.PRESENT);
        assertThat(status(
                        read(Case.primaryCare().with(weak.on(Side.LEFT)).with(weak.on(Side.RIGHT))),
                        "bilateral-leg-weakness"))
                .isEqualTo(FindingStatus.PRESENT);
        assertThat(status(read(Case.primaryCare().with(weak.on(Side.BOTH))), "bilateral-leg-weakness"))
                .isEqualTo(FindingStatus.PRESENT);
        assertThat(status(read(Case.primaryCare().with(weak.on(Side.LEFT))), "bilateral-leg-weakness"))
                .isEqualTo(FindingStatus.UNKNOWN);
        Observation strong = Observation.of("leg-weakness", FindingStatus.ABSENT);
        Interpretation oneSided =
                read(Case.primaryCare().with(weak.on(Side.LEFT)).with(strong.on(Side.RIGHT)));
        assertThat(status(oneSided, "bilateral-leg-weakness")).isEqualTo(FindingStatus.ABSENT);
        assertThat(status(oneSided, "leg-weakness")).isEqualTo(FindingStatus.PRESENT);
        assertThat(oneSided.problems()).isEmpty();
    }

    @Test
    void theNewerRecordWins() {
        Observation old =
                Observation.of("leg-pain-below-knee", FindingStatus.PRESENT).seenOn(TODAY.minusDays(5));
        Observation recent =
                Observation.of("leg-pain-below-knee", FindingStatus.ABSENT).seenOn(TODAY.minusDays(1));
        for (List<Observation> order : List.of(List.of(old, recent), List.of(recent, old))) {
            Interpretation read = engine.interpret(Case.primaryCare().build().with(order));
            assertThat(status(read, "leg-pain-below-knee")).isEqualTo(FindingStatus.ABSENT);
            assertThat(read.problems()).isEmpty();
            assertThat(read.notUsed())
                    .singleElement()
                    .satisfies(each -> assertThat(each.answer()).isEqualTo("present"));
        }
    }

    @Test
    void theNewerMeasurementWins() {
        Observation old = Observation.measured("crp", 90, "mg/L").seenOn(TODAY.minusDays(5));
        Observation recent = Observation.measured("crp", 8, "mg/L").seenOn(TODAY.minusDays(1));
        for (List<Observation> order : List.of(List.of(old, recent), List.of(recent, old))) {
            Interpretation read = engine.interpret(Case.primaryCare().build().with(order));
            assertThat(value(read, "crp")).isEqualTo(8);
            assertThat(read.notUsed())
                    .singleElement()
                    .satisfies(each -> assertThat(each.answer()).isEqualTo("90 mg/L"));
        }
    }

    @Test
    void twoValuesOfOneDateContradictAndTheHigherIsShown() {
        Interpretation read = read(Case.primaryCare().measured("crp", 8, "mg/L").measured("crp", 90, "mg/L"));
        assertThat(only(read).kind()).isEqualTo(Problem.Kind.CONTRADICTION);
        assertThat(value(read, "crp")).isEqualTo(90);
        assertThat(status(read, "crp-raised")).isEqualTo(FindingStatus.PRESENT);
    }

    @Test
    void ofTwoSidesTheWeakerStrengthCounts() {
        Interpretation read = read(Case.primaryCare()
                .with(Observation.measured("big-toe-extension", 5, "mrc").on(Side.LEFT))
                .with(Observation.measured("big-toe-extension", 3, "mrc").on(Side.RIGHT)));
        assertThat(read.problems()).isEmpty();
        assertThat(value(read, "big-toe-extension")).isEqualTo(3);
        assertThat(status(read, "big-toe-extension-weakness")).isEqualTo(FindingStatus.PRESENT);
    }

    @Test
    void sexGivesBothItsFindings() {
        Interpretation read = read(Case.primaryCare().female());
        assertThat(status(read, "female")).isEqualTo(FindingStatus.PRESENT);
        assertThat(status(read, "male")).isEqualTo(FindingStatus.ABSENT);
        assertThat(status(read(Case.primaryCare()), "female")).isEqualTo(FindingStatus.UNKNOWN);
    }

    @Test
    void theOnsetOfTheEpisodeIsAFinding() {
        Presentation presentation = new Presentation(
                "",
                TODAY,
                Setting.PRIMARY_CARE,
                new Person(OptionalInt.of(40), Sex.MALE),
                new Episode(OptionalInt.of(3), Optional.of("onset-lifting")),
                List.of());
        Interpretation read = engine.interpret(presentation);
        assertThat(status(read, "onset-lifting")).isEqualTo(FindingStatus.PRESENT);
        assertThat(value(read, "episode-duration")).isEqualTo(3);
    }

    @Test
    void theAnswersHandedOutCannotChangeWhatWasRead() {
        Interpretation read = read(Case.primaryCare().present("fever"));
        read.answers().set(engine.index().require("fever"), FindingStatus.ABSENT);
        assertThat(status(read, "fever")).isEqualTo(FindingStatus.PRESENT);
    }
}
