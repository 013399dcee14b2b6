package org.lumbar.care;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.lumbar.care.OptionEvidence.AtTime;
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
        List<Effect> crossover = new ArrayList<>();
        Map<String, AtTime> times = new LinkedHashMap<>();
        for (Effect effect : effects) {
            if (!effect.population().equals(population) || effect.about() == About.FURTHER) {
                continue;
            }
            if (effect.about() == About.CROSSOVER) {
                crossover.add(effect);
            } else if (is(effect, StudyDesign.RANDOMISED) || is(effect, StudyDesign.AS_TREATED)) {
                AtTime time = times.computeIfAbsent(
                        effect.horizon(), horizon -> new AtTime(horizon, new ArrayList<>(), new ArrayList<>()));
                (is(effect, StudyDesign.RANDOMISED) ? time.assigned() : time.treated()).add(effect);
            }
        }
        return new TwoWays(
                population,
                times.values().stream()
                        .map(each ->
                                new AtTime(each.horizon(), List.copyOf(each.assigned()), List.copyOf(each.treated())))
                        .toList(),
                List.copyOf(crossover));
    }

    private static List<Effect> select(List<Effect> effects, Predicate<Effect> wanted) {
        return effects.stream().filter(wanted).toList();
    }

    private static boolean is(Effect effect, StudyDesign design) {
        return effect.design() == design;
    }
}
