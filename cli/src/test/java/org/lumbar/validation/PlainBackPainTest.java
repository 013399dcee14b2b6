package org.lumbar.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Obtained;
import org.lumbar.knowledge.Frequency;
import org.lumbar.knowledge.Population.Share;
import org.lumbar.presentation.FindingIndex;

/// The persons with plain back pain are as the content says.
class PlainBackPainTest {

    private static final int PERSONS = 12_000;
    private static final Drawn DRAWN = Drawn.of("plain-back-pain-wide", PERSONS);
    private static final FindingIndex INDEX = DRAWN.index();

    /// Lowest shares that make a population hard enough to judge on.
    private static final Map<String, Double> AT_LEAST = Map.of(
            "fever", 0.02,
            "cancer-history", 0.03,
            "weight-loss", 0.06,
            "significant-trauma", 0.025,
            "night-pain", 0.30,
            "midline-tenderness", 0.40,
            "leg-pain-radiating", 0.35);

    @Test
    void everyFrequencyIsMet() {
        int[] counts = DRAWN.counts();
        Set<String> ownFigure = new HashSet<>();
        for (Share share : DRAWN.populations().require("plain-back-pain-wide").shares()) {
            if (share.overall().isPresent()) {
                ownFigure.add(share.finding());
            }
        }
        List<String> missed = new ArrayList<>();
        int checked = 0;
        for (Frequency frequency : DRAWN.knowledge().frequencies().values()) {
            int number = INDEX.require(frequency.finding());
            Finding finding = INDEX.finding(number);
            boolean ofOneSex = DRAWN.populations().require("plain-back-pain-wide").restrictions().stream()
                    .anyMatch(each -> each.findings().contains(finding.id()));
            if (finding.obtained() != Obtained.ASKED || ownFigure.contains(finding.id()) || ofOneSex) {
                continue;
            }
            checked++;
            ExactInterval seen = ExactInterval.of(counts[number], PERSONS);
            double room = 0.15 * frequency.share() + 0.002;
            if (frequency.share() < seen.low() - room || frequency.share() > seen.high() + room) {
                missed.add(finding.id() + " " + frequency.share() + ", seen " + counts[number]);
            }
        }
        assertThat(missed).isEmpty();
        assertThat(checked).isGreaterThan(120);
    }

    @Test
    void thePopulationIsHardEnough() {
        int[] counts = DRAWN.counts();
        AT_LEAST.forEach((finding, share) -> {
            double chance = 4 * Math.sqrt(share * (1 - share) / PERSONS);
            assertThat((double) counts[INDEX.require(finding)] / PERSONS)
                    .as(finding)
                    .isGreaterThan(share - chance);
        });
        int risk = DRAWN.count(person -> DRAWN.has(person, "infection-risk"));
        assertThat(ExactInterval.of(risk, PERSONS).high()).isGreaterThanOrEqualTo(0.06);
    }

    @Test
    void oneFindingGoesWithAnother() {
        none("leg-pain-below-knee", "leg-pain-radiating");
        none("leg-pain-bilateral", "leg-pain-radiating");
        none("trauma-road", "significant-trauma");
        none("significant-trauma", "trauma-any");
        none("transplant", "immunosuppression");
        assertThat(DRAWN.count(person -> DRAWN.has(person, "onset-sudden") && DRAWN.has(person, "onset-gradual")))
                .isZero();
    }

    private static void none(String with, String without) {
        assertThat(DRAWN.count(person -> DRAWN.has(person, with))).as(with).isPositive();
        assertThat(DRAWN.count(person -> DRAWN.has(person, with) && !DRAWN.has(person, without)))
                .as(with + " without " + without)
                .isZero();
    }

    @Test
    void onlyWomenArePregnantAndOnlyMenHaveAProstate() {
        for (String ofWomen : List.of("pregnancy", "missed-period", "vaginal-bleeding", "vaginal-discharge")) {
            assertThat(DRAWN.count(person -> DRAWN.has(person, ofWomen) && DRAWN.has(person, "male")))
                    .as(ofWomen)
                    .isZero();
        }
        assertThat(DRAWN.count(person -> DRAWN.has(person, "erectile-dysfunction") && DRAWN.has(person, "female")))
                .isZero();
    }
}
