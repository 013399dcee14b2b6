package org.lumbar.care;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lumbar.knowledge.Guideline;
import org.lumbar.knowledge.Intervention;
import org.lumbar.knowledge.TreatmentPopulation;
import org.lumbar.presentation.Presentation;
import org.lumbar.testkit.Case;
import org.lumbar.testkit.Engine;
import org.lumbar.triage.Situation;

/// Plans of the built-in content for any condition, without waiting for a differential to bring it up.
final class Plans {

    static final Engine ENGINE = Engine.real();
    static final PlanMaker MAKER = new PlanMaker(ENGINE.knowledge(), ENGINE.index(), ENGINE.gates());
    static final List<Guideline> PROFILES = List.of(Guideline.NICE, Guideline.ACP, Guideline.WHO, Guideline.DANISH);

    /// One episode of each phase.
    static final List<Integer> DAYS = List.of(10, 60, 400);

    private Plans() {}

    static Presentation base(int days) {
        return Case.primaryCare().aged(50).female().lasting(days).present("lbp").build();
    }

    /// Every condition or population that a use of the intervention names or holds.
    static List<String> conditions(Intervention intervention) {
        Set<String> conditions = new LinkedHashSet<>();
        intervention
                .uses()
                .forEach(use -> use.conditions().forEach(id -> {
                    TreatmentPopulation population =
                            ENGINE.knowledge().care().populations().get(id);
                    if (population == null || id.equals(TreatmentPopulation.NON_SPECIFIC)) {
                        conditions.add(id);
                    }
                    if (population != null) {
                        conditions.addAll(population.conditions());
                    }
                }));
        return List.copyOf(conditions);
    }

    static Plan plan(Presentation presentation, List<String> conditions, List<Integer> openGates, Guideline guideline) {
        Situation situation = ENGINE.situation(presentation);
        List<String> named = new ArrayList<>(conditions);
        boolean nonSpecific = named.remove(TreatmentPopulation.NON_SPECIFIC);
        return MAKER.make(
                new CareSubject(situation, presentation.date(), named, nonSpecific, openGates, Optional.empty()),
                guideline);
    }

    /// What the plan says of one intervention.
    static List<Recommendation> of(Plan plan, String intervention) {
        return plan.recommendations().stream()
                .filter(each -> each.id().equals(intervention))
                .toList();
    }
}
