package org.lumbar.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.knowledge.Guideline;
import org.lumbar.knowledge.Intervention;
import org.lumbar.knowledge.Intervention.Use;
import org.lumbar.knowledge.Phase;
import org.lumbar.knowledge.Stance;
import org.lumbar.knowledge.source.Binder;
import org.lumbar.knowledge.source.ContentFolder;

/// A guideline speaks only where it speaks, and where two disagree both stand beside each other.
class GuidelineScopeTest {

    private static final List<Intervention> INTERVENTIONS =
            List.copyOf(Binder.bind(ContentFolder.read(Path.of("content")))
                    .care()
                    .interventions()
                    .values());

    @Test
    void theWorldHealthOrganizationSpeaksOfLastingPainOnly() {
        assertThat(usesWith(Guideline.WHO).map(Use::phases)).isNotEmpty().containsOnly(Set.of(Phase.CHRONIC));
    }

    @Test
    void theDanishGuidelineSpeaksOfTheFirstTwelveWeeksOnly() {
        assertThat(usesWith(Guideline.DANISH).map(Use::phases))
                .isNotEmpty()
                .noneMatch(phases -> phases.contains(Phase.CHRONIC));
    }

    @ParameterizedTest
    @CsvSource({
        "acupuncture, persistent, nice, acp",
        "acupuncture, recent, danish, acp",
        "nsaid, recent, danish, acp",
        "nsaid, recent, danish, nice",
        "duloxetine, persistent, nice, acp",
        "duloxetine, persistent, who, acp",
        "opioid, persistent, who, acp",
        "spinal-manipulation, radicular-recent, dutch, danish",
        "radiofrequency-denervation, persistent, lancet, nice",
    })
    void aKnownDisagreementStandsThere(String intervention, String use, String against, String inFavour) {
        Use disputed = INTERVENTIONS.stream()
                .filter(each -> each.id().equals(intervention))
                .flatMap(each -> each.uses().stream())
                .filter(each -> each.id().equals(use))
                .findFirst()
                .orElseThrow();
        assertThat(disputed.inConflict()).isTrue();
        assertThat(stance(disputed, against)).isEqualTo(Stance.DO_NOT_OFFER);
        assertThat(stance(disputed, inFavour)).isNotEqualTo(Stance.DO_NOT_OFFER);
    }

    private static Stream<Use> usesWith(Guideline guideline) {
        return INTERVENTIONS.stream()
                .flatMap(each -> each.uses().stream())
                .filter(use -> use.row(guideline).isPresent());
    }

    private static Stance stance(Use use, String guideline) {
        return use.guidelines().stream()
                .filter(row -> row.guideline().id().equals(guideline))
                .findFirst()
                .orElseThrow()
                .stance();
    }
}
