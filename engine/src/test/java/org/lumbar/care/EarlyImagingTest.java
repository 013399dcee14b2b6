package org.lumbar.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lumbar.care.EarlyImagingResult.Status;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.testkit.Case;
import org.lumbar.testkit.Engine;
import org.lumbar.testkit.HandWrittenCases;

/// The indicator of early imaging counts images of the first 28 days that have no reason on record.
class EarlyImagingTest {

    private static EarlyImagingResult of(Case given) {
        return Engine.real()
                .assess(given.build())
                .outlook()
                .investigations()
                .earlyImaging()
                .orElseThrow();
    }

    private static Case plain(int days) {
        return Case.primaryCare()
                .aged(44)
                .female()
                .lasting(days)
                .absent(HandWrittenCases.gates())
                .present("lbp");
    }

    private static Observation imaged(String finding, int daysAgo) {
        return Observation.of(finding, FindingStatus.PRESENT).seenOn(Case.TODAY.minusDays(daysAgo));
    }

    @Test
    void aScanOfPlainPainOnTheTenthDayCounts() {
        EarlyImagingResult result = of(plain(20).with(imaged("lumbar-mri-made", 10)));
        assertThat(result.status()).isEqualTo(Status.COUNTED);
        assertThat(result.images()).singleElement().satisfies(made -> {
            assertThat(made.day()).hasValue(10);
            assertThat(made.date()).isEqualTo(LocalDate.of(2026, 2, 20));
        });
    }

    @Test
    void anImageThatShowedNothingIsAnImageToo() {
        assertThat(of(plain(20).with(Observation.of("mri-disc-herniation", FindingStatus.ABSENT)))
                        .status())
                .isEqualTo(Status.COUNTED);
    }

    @Test
    void aScanWithACancerInTheHistoryHasItsReason() {
        EarlyImagingResult result = of(Case.primaryCare()
                .aged(64)
                .male()
                .lasting(20)
                .present("lbp", "cancer-history")
                .with(imaged("lumbar-mri-made", 10)));
        assertThat(result.status()).isEqualTo(Status.REASON_ON_RECORD);
        assertThat(result.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.indication().id()).isEqualTo("cancer");
            assertThat(reason.findings()).containsExactly("cancer-history");
        });
    }

    @Test
    void theTwentyEighthDayIsEarlyAndTheTwentyNinthIsNot() {
        assertThat(of(plain(40).with(imaged("lumbar-xray-made", 12))).status()).isEqualTo(Status.COUNTED);
        assertThat(of(plain(40).with(imaged("lumbar-xray-made", 11))).status()).isEqualTo(Status.NOT_EARLY);
    }

    @Test
    void theClockRunsFromTheFirstContactWhereThatIsKnown() {
        Case late = plain(60).measured("days-since-first-contact", 20, "d");
        assertThat(of(late.with(imaged("lumbar-ct-made", 5))).status()).isEqualTo(Status.COUNTED);
        assertThat(of(plain(60).with(imaged("lumbar-ct-made", 5))).status()).isEqualTo(Status.NOT_EARLY);
    }

    @Test
    void anImageOfAnEarlierEpisodeDoesNotCount() {
        assertThat(of(plain(20).with(imaged("lumbar-mri-made", 400))).status()).isEqualTo(Status.NOT_EARLY);
    }

    @Test
    void whatAnImageShowedIsNoReasonForHavingMadeIt() {
        assertThat(of(plain(20).with(imaged("xray-compression-fracture", 10))).status())
                .isEqualTo(Status.COUNTED);
    }

    @Test
    void withoutADayNothingIsSaid() {
        Case undated = Case.primaryCare()
                .aged(44)
                .female()
                .absent(HandWrittenCases.gates())
                .present("lbp", "lumbar-mri-made");
        assertThat(of(undated).status()).isEqualTo(Status.DAY_NOT_KNOWN);
        assertThat(of(plain(20)).status()).isEqualTo(Status.NO_IMAGE);
    }

    @Test
    void unknownIsNoImage() {
        assertThat(of(plain(20).with(Observation.of("lumbar-mri-made", FindingStatus.UNKNOWN)))
                        .status())
                .isEqualTo(Status.NO_IMAGE);
    }
}
