package org.lumbar.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.CareContent;
import org.lumbar.knowledge.Effect;
import org.lumbar.knowledge.Effect.Favours;
import org.lumbar.knowledge.Effect.Measure;
import org.lumbar.knowledge.Effect.StudyDesign;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Intervention;
import org.lumbar.knowledge.OutcomeScale;
import org.lumbar.knowledge.OutcomeScale.Better;
import org.lumbar.knowledge.source.Binder;
import org.lumbar.knowledge.source.ContentFolder;

/// The figures that people decide on. Each of the 155 effects stands once with the value of its source, and no gain
/// points the wrong way.
class TreatmentEffectsTest {

    private static final int PINNED = 155;
    private static final CareContent CARE =
            Binder.bind(ContentFolder.read(Path.of("content"))).care();
    private static final List<Effect> ALL = CARE.interventions().values().stream()
            .flatMap(intervention -> intervention.effects().stream())
            .toList();
    private static final Map<String, Effect> BY_ID =
            ALL.stream().collect(Collectors.toMap(Effect::id, Function.identity()));

    @Test
    void everyPinnedEffectStandsExactlyOnce() {
        assertThat(ALL.stream().map(Effect::id).filter(id -> id.matches("t\\d{3}")))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, PINNED)
                        .mapToObj(number -> String.format(Locale.ROOT, "t%03d", number))
                        .toList());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "pinned-effects.csv", numLinesToSkip = 1)
    void itHasTheFigureAndTheBasisOfItsSource(
            String id, @Nullable Double value, @Nullable Double low, @Nullable Double high, String basis) {
        Effect effect = BY_ID.get(id);
        Optional<Figure> expected =
                Optional.ofNullable(value).map(point -> new Figure(point, optional(low), optional(high)));
        assertThat(effect.figure()).isEqualTo(expected);
        assertThat(effect.citation().basis()).isEqualTo(basis(basis));
    }

    @Test
    void noGainPointsTheWrongWay() {
        assertThat(ALL.stream()
                        .filter(effect -> effect.favours() == Favours.TREATMENT)
                        .filter(effect -> wrongWay(effect).orElse(false))
                        .map(Effect::id))
                .isEmpty();
    }

    @Test
    void whatIsCalledNoDifferenceOnAScaleIsBelowWhatMattersOrUncertain() {
        assertThat(ALL.stream()
                        .filter(effect -> effect.favours() == Favours.NONE)
                        .filter(effect -> !belowWhatMatters(effect))
                        .map(Effect::id))
                // wide intervals around a large point: no difference was shown, and none was excluded
                .containsExactly("t067");
    }

    @Test
    void figuresByTheTreatmentThatPeopleHadAreNotRandomisedEvidence() {
        assertThat(ALL.stream()
                        .filter(effect -> effect.comparator().contains("as treated"))
                        .map(Effect::design))
                .isNotEmpty()
                .doesNotContain(StudyDesign.RANDOMISED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"discectomy", "decompression"})
    void besideFiguresAsTreatedStandThoseByAssignedGroup(String id) {
        Intervention operation = CARE.interventions().get(id);
        assertThat(operation.uses().stream()
                        .filter(use ->
                                use.effects().stream().anyMatch(effect -> effect.design() == StudyDesign.AS_TREATED)))
                .isNotEmpty()
                .allMatch(use -> use.effects().stream()
                        .anyMatch(effect -> effect.comparator().contains("by assigned group")));
    }

    @Test
    void costsAreNoEvidenceOfBenefit() {
        assertThat(ALL.stream()
                        .filter(effect -> effect.scale().equals(Measure.COST_PER_QALY.id()))
                        .map(Effect::design))
                .isNotEmpty()
                .containsOnly(StudyDesign.ECONOMIC);
    }

    private static OptionalDouble optional(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static Basis basis(String id) {
        return Basis.valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /// Empty for measures whose good direction depends on the outcome.
    private static Optional<Boolean> wrongWay(Effect effect) {
        return Optional.ofNullable(CARE.scales().get(effect.scale()))
                .flatMap(scale -> effect.figure()
                        .map(figure -> scale.better() == Better.LOWER ? figure.value() > 0 : figure.value() < 0));
    }

    private static boolean belowWhatMatters(Effect effect) {
        Optional<OutcomeScale> scale = Optional.ofNullable(CARE.scales().get(effect.scale()));
        return scale.flatMap(OutcomeScale::minimalImportantChange)
                .flatMap(change -> effect.figure().map(figure -> Math.abs(figure.value()) < change.value()))
                .orElse(true);
    }
}
