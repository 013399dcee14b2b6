package org.lumbar.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lumbar.balance.Measured.judged;
import static org.lumbar.balance.Measured.person;

import org.junit.jupiter.api.Test;
import org.lumbar.balance.Comparison.Rule;
import org.lumbar.knowledge.Sex;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Side;

/// One result against its reference. The expected values were computed by hand from the figures of the sources.
class DeficitTest {

    private static final Person MAN = person(22, Sex.MALE);
    private static final Person WOMAN = person(22, Sex.FEMALE);

    @Test
    void aHipThatStaysBentIsModeratelyShorterAndTheCutOffStandsBesideIt() {
        JudgedMeasurement thomas = judged(MAN, Measured.of("thomas-test", Side.LEFT, 5, "inclinometer"));

        // (-10.60 - 5) / 9.61
        assertThat(thomas.score()).hasValueCloseTo(-1.6233, within(1e-4));
        assertThat(thomas.severity()).isEqualTo(Severity.MODERATE);
        assertThat(thomas.comparisons()).extracting(Comparison::rule).containsExactly(Rule.SCORE, Rule.CUT_OFF);
        assertThat(thomas.disputed()).isFalse();
        // nobody measured the error of the test by inclinometer
        assertThat(thomas.probability()).isEmpty();
    }

    @Test
    void referencesThatDisagreeAreBothShownAndTheScoreDecides() {
        JudgedMeasurement thomas = judged(MAN, Measured.of("thomas-test", Side.LEFT, -8, "inclinometer"));

        assertThat(thomas.disputed()).isTrue();
        assertThat(thomas.comparisons()).extracting(Comparison::beyond).containsExactly(false, true);
        assertThat(thomas.severity()).isEqualTo(Severity.NONE);
    }

    @Test
    void theSameHamstringIsMarkedlyShortInAWomanAndWithinReferenceInAMan() {
        var measurement = Measured.of("active-knee-extension", Side.RIGHT, 26, "");

        // (17.8 - 26) / 9.1 and (13.4 - 26) / 6.0
        assertThat(judged(MAN, measurement).score()).hasValueCloseTo(-0.9011, within(1e-4));
        assertThat(judged(MAN, measurement).severity()).isEqualTo(Severity.NONE);
        assertThat(judged(WOMAN, measurement).score()).hasValueCloseTo(-2.1, within(1e-9));
        assertThat(judged(WOMAN, measurement).severity()).isEqualTo(Severity.MARKED);
    }

    @Test
    void withoutAKnownSexNoNormOfOneSexIsTaken() {
        JudgedMeasurement knee = judged(Person.UNKNOWN, Measured.of("active-knee-extension", Side.RIGHT, 26, ""));

        assertThat(knee.score()).isEmpty();
        assertThat(knee.comparisons()).extracting(Comparison::rule).containsExactly(Rule.CUT_OFF);
        assertThat(knee.severity()).isEqualTo(Severity.MILD);
    }

    @Test
    void aKneeThatHangsTooStraightIsVeryLikelyARealDeficit() {
        JudgedMeasurement knee = judged(
                MAN,
                Measured.pelvis(true, Measured.of("modified-thomas-test-knee-angle", Side.LEFT, 50, "goniometer")));

        // standard error 7: Phi((67 - 50) / 7)
        assertThat(knee.probability()).hasValueCloseTo(0.992421, within(1e-5));
        assertThat(knee.weight()).isEqualTo(1);
        assertThat(knee.means()).extracting(mean -> mean.mean().orElseThrow()).containsExactly(52.5);
    }

    @Test
    void aPelvisThatWasNotHeldLeavesLittleWeightAndNoProbability() {
        JudgedMeasurement hip = judged(
                MAN,
                Measured.pelvis(false, Measured.of("modified-thomas-test-hip-angle", Side.LEFT, 12, "goniometer")));
        JudgedMeasurement held = judged(
                MAN, Measured.pelvis(true, Measured.of("modified-thomas-test-hip-angle", Side.LEFT, 12, "goniometer")));

        assertThat(hip.deficit()).isTrue();
        assertThat(hip.probability()).isEmpty();
        assertThat(hip.weight()).isLessThan(1);
        assertThat(hip.priority()).isLessThan(held.priority());
        assertThat(hip.cautions()).anyMatch(each -> each.contains("pelvis was not held"));
    }

    @Test
    void anEnduranceWithoutItsOwnErrorTakesThatOfItsSpreadAndReliability() {
        JudgedMeasurement bridge = judged(MAN, Measured.of("side-bridge-endurance", Side.RIGHT, 50, ""));

        // 34 * sqrt(1 - 0.97) = 5.889; Phi((60 - 50) / 5.889)
        assertThat(bridge.score()).hasValueCloseTo(-1.2941, within(1e-4));
        assertThat(bridge.error().orElseThrow().origin()).isEqualTo(TestError.Origin.DERIVED);
        assertThat(bridge.probability()).hasValueCloseTo(0.955252, within(1e-4));
    }

    @Test
    void theLargestMeasuredErrorOfTheSorensenTestIsTaken() {
        JudgedMeasurement hold =
                judged(person(41, Sex.FEMALE), Measured.of("biering-sorensen-test", Side.UNSTATED, 20, "standard"));

        // employees of 40 to 44 years: (20 - 80) / 55; standard errors 11.6, 17.5 and 17.4 were measured
        assertThat(hold.score()).hasValueCloseTo(-1.0909, within(1e-4));
        assertThat(hold.error().orElseThrow().standardError(20)).isCloseTo(17.5, within(1e-9));
    }

    @Test
    void theBandOfOnesOwnAgeIsTaken() {
        JudgedMeasurement reach = judged(person(41, Sex.FEMALE), Measured.of("sit-and-reach", Side.UNSTATED, 22, ""));
        JudgedMeasurement older = judged(person(61, Sex.FEMALE), Measured.of("sit-and-reach", Side.UNSTATED, 24, ""));

        assertThat(reach.comparisons().getFirst().words()).isEqualTo("below the band fair");
        assertThat(reach.severity()).isEqualTo(Severity.MILD);
        assertThat(older.comparisons().getFirst().words()).isEqualTo("fair");
        assertThat(older.severity()).isEqualTo(Severity.NONE);
    }

    @Test
    void anIntervalOfAMeanIsNeverARangeOfPeople() {
        JudgedMeasurement hip =
                judged(person(30, Sex.MALE), Measured.of("hip-extension-range", Side.LEFT, 12, "goniometer"));

        // far outside the interval of the mean, 16.3 to 18.5, and no deficit
        assertThat(hip.deficit()).isFalse();
        assertThat(hip.comparisons()).isEmpty();
        assertThat(hip.noReference()).anyMatch(each -> each.contains("of the mean, not a range of people"));
    }

    @Test
    void strengthInAUnitWithoutNormsIsNotJudgedAgainstOthers() {
        JudgedMeasurement hip = judged(MAN, Measured.of("hip-abduction-strength", Side.LEFT, 0.4, "side-lying-strap"));
        JudgedMeasurement inPercent = judged(
                MAN, Measured.in("%BW", Measured.of("hip-abduction-strength", Side.LEFT, 20, "side-lying-strap")));

        assertThat(hip.noReference()).anyMatch(each -> each.contains("another unit (%BW)"));
        assertThat(hip.deficit()).isFalse();
        // (20 - 32.6) / 7.3
        assertThat(inPercent.score()).hasValueCloseTo(-1.7260, within(1e-4));
    }

    @Test
    void ratiosAreInformationAndNeverAFinding() {
        JudgedMeasurement ratio = judged(MAN, Measured.of("trunk-flexor-to-extensor-ratio", Side.UNSTATED, 2.5, ""));

        assertThat(ratio.comparisons()).extracting(Comparison::beyond).containsExactly(true);
        assertThat(ratio.deficit()).isFalse();
        assertThat(ratio.priority()).isZero();
        assertThat(ratio.cautions()).anyMatch(each -> each.contains("never a finding on their own"));
    }

    @Test
    void aDroppingPelvisIsASignWorthTrainingAndAProvocationIsInformation() {
        Balance balance = Measured.balance(
                MAN,
                Measured.sign("trendelenburg-test", Side.LEFT, true),
                Measured.sign("prone-instability-test-of-movement", Side.UNSTATED, true),
                Measured.sign("fadir-provocation", Side.LEFT, false));

        assertThat(balance.deficits()).extracting(Deficit::test).containsExactly("trendelenburg-test");
        assertThat(balance.testsWorthTraining())
                .containsExactlyInAnyOrder("trendelenburg-test", "prone-instability-test-of-movement");
    }

    @Test
    void painOnAMovementRaisesItsPriority() {
        var measurement = Measured.of("active-knee-extension", Side.RIGHT, 36, "");

        assertThat(judged(MAN, Measured.painful(measurement)).priority())
                .isCloseTo(judged(MAN, measurement).priority() * 1.5, within(1e-12));
    }
}
