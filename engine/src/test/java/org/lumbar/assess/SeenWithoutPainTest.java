package org.lumbar.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.knowledge.Basis;
import org.lumbar.testkit.Case;
import org.lumbar.testkit.Engine;

/// Imaging findings stand beside their frequency in people without pain (Brinjikji 2015, table 1).
class SeenWithoutPainTest {

    private static List<SeenWithoutPain> seen(Case given) {
        return Engine.real().assessor().assess(given.build()).seenWithoutPain();
    }

    @ParameterizedTest(name = "{1} at {0}: {2}")
    @CsvSource({
        "20, mri-disc-degeneration, 0.37",
        "29, mri-disc-degeneration, 0.37",
        "30, mri-disc-degeneration, 0.52",
        "54, mri-disc-bulge, 0.60",
        "54, mri-disc-herniation, 0.36",
        "80, mri-disc-degeneration, 0.96",
        "97, mri-disc-degeneration, 0.96",
        "61, xray-spondylolisthesis, 0.23",
        "43, mri-facet-degeneration, 0.18"
    })
    void aFindingOfTheImageIsShownAsItIsSeenAtThatAgeWithoutPain(int age, String finding, double share) {
        assertThat(seen(Case.spineClinic().aged(age).present("lbp", finding)))
                .filteredOn(each -> each.finding().equals(finding))
                .singleElement()
                .satisfies(each -> assertThat(each.share()).isEqualTo(share));
    }

    @Test
    void aDiscThatLostHeightIsADegeneratedOneToo() {
        assertThat(seen(Case.spineClinic().aged(45).present("lbp", "mri-disc-height-loss")))
                .extracting(SeenWithoutPain::finding)
                .containsExactlyInAnyOrder("mri-disc-degeneration", "mri-disc-height-loss");
    }

    @Test
    void aFigureThatNobodySawAgainSaysSo() {
        assertThat(seen(Case.spineClinic().aged(72).present("lbp", "mri-disc-bulge")))
                .singleElement()
                .satisfies(each -> assertThat(each.citation().basis()).isEqualTo(Basis.RECALLED));
    }

    @Test
    void anAbsentFindingAnUnknownAgeAndYouthAreGivenNoShare() {
        assertThat(seen(Case.spineClinic().aged(54).present("lbp").absent("mri-disc-bulge")))
                .isEmpty();
        assertThat(seen(Case.spineClinic().present("lbp", "mri-disc-bulge"))).isEmpty();
        assertThat(seen(Case.spineClinic().aged(17).present("lbp", "mri-disc-bulge")))
                .isEmpty();
    }

    @Test
    void theShareMovesNoProbability() {
        Case with = Case.spineClinic().aged(54).present("lbp", "mri-facet-degeneration");
        Case without = Case.spineClinic().aged(54).present("lbp");
        assertThat(Engine.real().assessor().assess(with.build()).differential())
                .isEqualTo(Engine.real().assessor().assess(without.build()).differential());
    }
}
