package org.lumbar.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.source.Binder;
import org.lumbar.knowledge.source.Content;
import org.lumbar.knowledge.source.ContentFile;
import org.lumbar.knowledge.source.ContentFolder;
import org.lumbar.knowledge.source.MovementBinder;
import org.lumbar.knowledge.tree.YamlTree;

/// The built-in content of movement, broken in one place at a time.
class MovementCheckTest {

    private static final Path FOLDER = Path.of("content");
    private static final Content CONTENT = ContentFolder.read(FOLDER);
    private static final Knowledge KNOWLEDGE = Binder.bind(CONTENT);

    private static List<String> problems(Content content) {
        return MovementCheck.problems(KNOWLEDGE, MovementBinder.bind(content));
    }

    /// The problems with a file in which one text stands for another.
    private static List<String> broken(String file, String text, String instead) {
        try {
            String before = Files.readString(FOLDER.resolve(file));
            assertThat(before).as(file).contains(text);
            List<ContentFile> files = new ArrayList<>(CONTENT.files());
            files.add(new ContentFile(file, YamlTree.parse(before.replace(text, instead), file), 1));
            return problems(new Content(CONTENT.version(), CONTENT.sha256(), CONTENT.packs(), files));
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    @Test
    void theBuiltInContentPasses() {
        assertThat(problems(CONTENT)).isEmpty();
    }

    @Test
    void anExerciseCannotLeadToOneThatDoesNotExist() {
        assertThat(broken("exercises/walking.yaml", "[walk-jog-intervals]", "[walk-jog-interval]"))
                .contains("exercise walking: progressesTo names the exercise walk-jog-interval, which is not declared;"
                        + " correct it or declare it. Maybe you mean walk-jog-intervals.");
    }

    @Test
    void aHarderExerciseMustKnowTheEasierOneAndTheEasierOneTheHarder() {
        assertThat(broken("exercises/walk-jog-intervals.yaml", "  regressesTo: [walking]\n", ""))
                .containsExactly("exercise walking: it progresses to walk-jog-intervals, which does not regress to it;"
                        + " add it there.");
        assertThat(broken("exercises/walking.yaml", "  progressesTo: [walk-jog-intervals]\n", ""))
                .containsExactly("exercise walk-jog-intervals: it regresses to walking, which does not progress to it;"
                        + " add it there.");
    }

    @Test
    void anExerciseCannotBeBarredByACircumstanceThatDoesNotExist() {
        assertThat(broken("exercises/prone-press-up.yaml", "lumbar-stenosis", "lumbar-stenose"))
                .containsExactly("exercise prone-press-up: barredBy names the circumstance lumbar-stenose, which is not"
                        + " declared; correct it or declare it. Maybe you mean lumbar-stenosis.");
    }

    @Test
    void anExerciseCannotBeBothBarredAndWorthDoing() {
        assertThat(broken("exercises/stationary-cycling.yaml", "  careIn:", "  barredBy: [lumbar-stenosis]\n  careIn:"))
                .containsExactly("exercise stationary-cycling: it is both barred and worth doing in lumbar-stenosis;"
                        + " keep one.");
    }

    @Test
    void anExerciseNeedsCuesEvidenceAndAKnownSource() {
        assertThat(broken("exercises/cat-camel.yaml", "source: physiotherapy-practice", "source: hearsay"))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("exercise cat-camel: its citation names the source hearsay"));
        assertThat(broken("exercises/two-minute-walk-break.yaml", """
                  cues:
                    - Stand up.
                    - "Walk for two minutes: fill a glass, take a call."
                """, ""))
                .containsExactly("exercise two-minute-walk-break: it has no cues; say step by step how it is done.");
    }

    @Test
    void aCircumstanceRestsOnFindingsConditionsAndMechanismsThatExist() {
        String file = "exercises/circumstances.yaml";
        assertThat(broken(file, "when: spinal-stenosis-known", "when: spinal-stenosis-knwon"))
                .anyMatch(line ->
                        line.startsWith("circumstance lumbar-stenosis: its predicate names spinal-stenosis-knwon"));
        assertThat(broken(file, "conditions: [spinal-stenosis]", "conditions: [stenosis]"))
                .anyMatch(line ->
                        line.startsWith("circumstance lumbar-stenosis: conditions names the condition stenosis"));
        assertThat(broken(file, "shownBy: [bone-density-low]", "shownBy: [bone-density]"))
                .anyMatch(line -> line.startsWith("circumstance osteoporosis: shownBy names bone-density"));
        assertThat(broken(file, "mechanisms: [nociplastic]", "mechanisms: [central]"))
                .anyMatch(line -> line.startsWith("circumstance nociplastic: mechanisms names the criteria central"));
    }

    @Test
    void aCircumstanceThatNothingCanMakeHoldIsRefused() {
        assertThat(broken("exercises/circumstances.yaml", "    when: lateral-shift\n", ""))
                .containsExactly("circumstance lateral-shift: nothing makes it hold; give when, shownBy, conditions,"
                        + " deficits, exposures or a goal.");
    }

    @Test
    void whatLimitsEveryExerciseMustBeAskedFor() {
        String file = "exercises/circumstances.yaml";
        assertThat(broken(file, "    when: spinal-fracture-recent\n", ""))
                .containsExactly(
                        "circumstance acute-vertebral-fracture: it limits every exercise, and no answer decides"
                                + " it, so silence would count as a no; give when.");
        assertThat(broken(
                        file,
                        "    urgencies: [emergency, urgent]\n",
                        "    urgencies: [urgent]\n    allowsOnly: [walking]\n"))
                .containsExactly("circumstance serious-disease-suspected: it forbids every exercise and allows some;"
                        + " keep forbidsAll or allowsOnly.");
        assertThat(broken(file, "[walking, diaphragmatic-breathing", "[walkin, diaphragmatic-breathing"))
                .hasSize(4)
                .allMatch(line -> line.contains("allowsOnly names the exercise walkin, which is not declared"));
    }

    @Test
    void aTreatmentActsOnAStepAndIsOneOfTheContent() {
        assertThat(broken(
                        "pain/treatments.yaml",
                        "acts: [transduction], target: \"blocks COX",
                        "acts: [], target: \"blocks COX"))
                .containsExactly("treatment of pain anti-inflammatory-medicine: it acts on no step; say on which it is"
                        + " thought to act.");
        assertThat(broken("pain/treatments.yaml", "interventions: [heat]", "interventions: [heating]"))
                .anyMatch(line ->
                        line.startsWith("treatment of pain heat: interventions names the intervention heating"));
    }

    @Test
    void aWayOfPainLeadsFromPlaceToPlaceAndAPlaceIsOnAWay() {
        assertThat(broken(
                        "pain/path.yaml",
                        "{from: touch-fibre, to: dorsal-horn, step: modulation",
                        "{from: dorsal-horn, to: skin, step: gating"))
                .hasSize(3)
                .anyMatch(line -> line.contains("names the place skin"))
                .anyMatch(line -> line.contains("names the step gating"))
                .anyMatch(line -> line.startsWith("place of pain touch-fibre: no way begins or ends there"));
        assertThat(broken("pain/path.yaml", "metresPerSecond: {from: 0.5, upTo: 2}", "metresPerSecond: {from: 0.5}"))
                .containsExactly("fibre c-fibre: metresPerSecond must run from above 0 to an end; give from and upTo.");
        assertThat(broken("pain/kinds.yaml", "[nociplastic, smart-central]", "[nociplastic, smart-centre]"))
                .anyMatch(
                        line -> line.startsWith("kind of pain nociplastic: criteria names the criteria smart-centre"));
    }
}
