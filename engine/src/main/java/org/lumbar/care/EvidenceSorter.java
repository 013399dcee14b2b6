package org.lumbar.care;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lumbar.care.OptionEvidence.AtTime;
import org.lumbar.care.OptionEvidence.BothWays;
import org.lumbar.care.OptionEvidence.TwoWays;
import org.lumbar.knowledge.Effect;
import org.lumbar.knowledge.Effect.About;
import org.lumbar.knowledge.Effect.StudyDesign;

/// Sorts the effects of an option, so that what was seen by the treatment received never stands without what was seen
/// as assigned.
final class EvidenceSorter {

    private EvidenceSorter() {}

    static OptionEvidence sort(List<Effect> effects, boolean otherStage) {
        Set<String> twoWays = new LinkedHashSet<>();
        effects.stream()
                .filter(each -> each.about() == About.EFFECT && each.design() == StudyDesign.AS_TREATED)
                .forEach(each -> twoWays.add(each.population()));
        return new OptionEvidence(
                select(
                        effects,
                        each -> is(each, StudyDesign.RANDOMISED)
                                && each.about() != About.FURTHER
                                && !twoWays.contains(each.population())),
                twoWays.stream().map(population -> trial(population, effects)).toList(),
                select(effects, each -> is(each, StudyDesign.OBSERVATIONAL) && each.about() == About.EFFECT),
                select(effects, each -> is(each, StudyDesign.ECONOMIC)),
                select(effects, each -> each.about() == About.FURTHER && !is(each, StudyDesign.ECONOMIC)),
                otherStage);
    }

    private static TwoWays trial(String population, List<Effect> effects) {
        List<Effect> told =
                select(effects, each -> each.population().equals(population) && each.about() != About.FURTHER);
        Set<String> horizons = new LinkedHashSet<>();
        told.stream().filter(EvidenceSorter::isResult).forEach(each -> horizons.add(each.horizon()));
        return new TwoWays(
                population,
                horizons.stream()
                        .map(horizon -> new AtTime(
                                horizon,
                                outcomes(select(
                                        told,
                                        each -> isResult(each) && each.horizon().equals(horizon)))))
                        .toList(),
                select(told, each -> each.about() == About.CROSSOVER));
    }

    private static boolean isResult(Effect effect) {
        return effect.about() == About.EFFECT
                && (is(effect, StudyDesign.RANDOMISED) || is(effect, StudyDesign.AS_TREATED));
    }

    /// As assigned beside as treated, where both measured the same on the same scale.
    private static List<BothWays> outcomes(List<Effect> effects) {
        Map<List<String>, List<Effect>> same = new LinkedHashMap<>();
        effects.forEach(each -> same.computeIfAbsent(List.of(each.outcome(), each.scale()), _ -> new ArrayList<>())
                .add(each));
        return same.values().stream()
                .map(each -> new BothWays(first(each, StudyDesign.RANDOMISED), first(each, StudyDesign.AS_TREATED)))
                .sorted(Comparator.comparing(each -> each.assigned().isEmpty()))
                .toList();
    }

    private static Optional<Effect> first(List<Effect> effects, StudyDesign design) {
        return effects.stream().filter(each -> is(each, design)).findFirst();
    }

    private static List<Effect> select(List<Effect> effects, Predicate<Effect> wanted) {
        return effects.stream().filter(wanted).toList();
    }

    private static boolean is(Effect effect, StudyDesign design) {
        return effect.design() == design;
    }
}
