package org.lumbar.care;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lumbar.care.DecisionAid.Option;
import org.lumbar.care.DecisionAid.Standing;
import org.lumbar.knowledge.CareContent;
import org.lumbar.knowledge.Effect;
import org.lumbar.knowledge.Intervention;
import org.lumbar.knowledge.Intervention.Use;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Phase;
import org.lumbar.knowledge.TreatmentPopulation;

/// Makes decision aids from a content: options of a plan side by side.
public final class DecisionAidMaker {

    private final CareContent care;
    private final Map<String, String> labels = new HashMap<>();

    /// A maker of decision aids.
    public DecisionAidMaker(Knowledge knowledge) {
        care = knowledge.care();
        knowledge.conditions().forEach(condition -> labels.put(condition.id(), condition.label()));
        care.populations().values().forEach(each -> labels.putIfAbsent(each.id(), each.label()));
    }

    /// Options of a plan side by side; one that is named twice stands once.
    ///
    /// @param adult whether the evidence applies to the person
    /// @param options identifiers of interventions of the content
    /// @throws IllegalArgumentException when the content does not hold an option
    public DecisionAid make(Plan plan, boolean adult, List<String> options) {
        Set<String> conditions = new LinkedHashSet<>();
        plan.recommendations().forEach(each -> conditions.add(each.condition()));
        conditions.addAll(plan.withoutCare());
        conditions.remove(TreatmentPopulation.WHILE_REFERRED);
        return new DecisionAid(
                plan,
                conditions.stream().map(this::label).toList(),
                options.stream()
                        .distinct()
                        .map(id -> option(intervention(id), plan, adult, conditions))
                        .toList());
    }

    private Intervention intervention(String id) {
        Intervention intervention = care.interventions().get(id);
        if (intervention == null) {
            throw new IllegalArgumentException("the content holds no intervention " + id);
        }
        return intervention;
    }

    private Option option(Intervention intervention, Plan plan, boolean adult, Set<String> conditions) {
        if (!adult) {
            return without(intervention, Standing.OUTSIDE_THE_EVIDENCE, List.of(), List.of());
        }
        if (plan.referral().map(Referral::alone).orElse(false)) {
            return without(intervention, Standing.REFERRAL_FIRST, List.of(), List.of());
        }
        List<Recommendation> said = plan.recommendations().stream()
                .filter(each -> each.id().equals(intervention.id()))
                .toList();
        if (!said.isEmpty()) {
            return new Option(
                    intervention, Standing.COMPARED, said, evidence(intervention, said), List.of(), List.of());
        }
        List<Use> meant = intervention.uses().stream()
                .filter(use -> conditions.stream().anyMatch(condition -> isFor(use, condition)))
                .toList();
        if (meant.isEmpty()) {
            return without(intervention, Standing.NO_USE, usedFor(intervention), List.of());
        }
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        meant.forEach(use -> phases.addAll(use.phases()));
        return without(intervention, Standing.OTHER_STAGE, List.of(), List.copyOf(phases));
    }

    private static Option without(
            Intervention intervention, Standing standing, List<String> usedFor, List<Phase> phases) {
        return new Option(intervention, standing, List.of(), OptionEvidence.NONE, usedFor, phases);
    }

    /// The effects of the uses that fit; where they have none, those of the uses for the same conditions at another
    /// stage, which is then said.
    private OptionEvidence evidence(Intervention intervention, List<Recommendation> said) {
        List<Effect> own = effects(said.stream().map(Recommendation::use));
        Optional<List<Effect>> others = own.isEmpty()
                ? Optional.of(effects(intervention.uses().stream()
                        .filter(use -> said.stream().anyMatch(each -> isFor(use, each.condition())))))
                : Optional.empty();
        return EvidenceSorter.sort(
                others.orElse(own), others.map(each -> !each.isEmpty()).orElse(false));
    }

    private static List<Effect> effects(Stream<Use> uses) {
        return uses.flatMap(use -> use.effects().stream()).distinct().toList();
    }

    private boolean isFor(Use use, String condition) {
        return use.conditions().stream().anyMatch(id -> {
            TreatmentPopulation population = care.populations().get(id);
            return id.equals(condition)
                    || (population != null && population.conditions().contains(condition));
        });
    }

    private List<String> usedFor(Intervention intervention) {
        return intervention.uses().stream()
                .flatMap(use -> use.conditions().stream())
                .distinct()
                .map(this::label)
                .toList();
    }

    private String label(String id) {
        return labels.getOrDefault(id, id);
    }
}
