package org.lumbar.care;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.lumbar.knowledge.CareContent;
import org.lumbar.knowledge.Guideline;
import org.lumbar.knowledge.Intervention;
import org.lumbar.knowledge.Intervention.Use;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Phase;
import org.lumbar.knowledge.TreatmentPopulation;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.reasoning.Terms;
import org.lumbar.triage.GateKeeper;

/// Makes plans from a content. Immutable; may be shared by threads.
public final class PlanMaker {

    private static final Decision[] GENTLEST_FIRST = Decision.values();

    private final CareContent care;
    private final Phases phases;
    private final Recommender recommender;
    private final Map<String, List<Candidate>> candidates = new HashMap<>();
    private final Map<String, String> labels = new HashMap<>();

    /// A maker of plans.
    ///
    /// @throws IllegalArgumentException when the content does not hold together
    public PlanMaker(Knowledge knowledge, FindingIndex index, GateKeeper gates) {
        care = knowledge.care();
        phases = new Phases(knowledge.design(), index);
        var terms = new Terms(index, knowledge.predicates());
        BoundRule[] rules = care.contraindications().stream()
                .map(rule -> new BoundRule(rule, terms.of(rule.when())))
                .toArray(BoundRule[]::new);
        List<Intervention> interventions = care.interventions().values().stream()
                .sorted(Comparator.comparing(Intervention::kind))
                .toList();
        recommender = new Recommender(index, gates, phases, rules, interventions.size());
        for (int number = 0; number < interventions.size(); number++) {
            Intervention each = interventions.get(number);
            Candidate.collect(
                    bind(number, each, index, gates),
                    each.uses().stream().map(use -> bind(use, terms)).toList(),
                    candidates);
        }
        knowledge.conditions().forEach(condition -> labels.put(condition.id(), condition.label()));
        care.populations().values().forEach(each -> labels.putIfAbsent(each.id(), each.label()));
    }

    private BoundIntervention bind(int number, Intervention intervention, FindingIndex index, GateKeeper gates) {
        int[] rules = IntStream.range(0, care.contraindications().size())
                .filter(i -> care.contraindications().get(i).interventions().contains(intervention.id()))
                .toArray();
        int[] barring = IntStream.range(0, gates.gates().size())
                .filter(i -> intervention
                        .barredByGates()
                        .contains(gates.gates().get(i).finding()))
                .toArray();
        return new BoundIntervention(
                number,
                intervention,
                rules,
                barring,
                intervention.screenedBy().map(index::require).orElse(-1));
    }

    private BoundUse bind(Use use, Terms terms) {
        Set<String> belonging = new HashSet<>();
        for (String id : use.conditions()) {
            TreatmentPopulation population = care.populations().get(id);
            if (population != null) {
                belonging.addAll(population.conditions());
            }
        }
        return BoundUse.of(use, belonging, terms);
    }

    /// The plan for a person.
    ///
    /// @param guideline the guideline it follows where that speaks
    public Plan make(CareSubject subject, Guideline guideline) {
        Optional<Phase> phase = phases.of(subject.situation().answers());
        if (!subject.situation().adult()) {
            return new Plan(guideline, phase, subject.referral(), List.of(), List.of());
        }
        RuleResults results = recommender.results(subject);
        if (subject.referral().map(Referral::alone).orElse(false)) {
            List<Recommendation> relief = make(TreatmentPopulation.WHILE_REFERRED, phase, guideline, subject, results);
            return new Plan(guideline, phase, subject.referral(), relief, List.of());
        }
        Map<String, List<Recommendation>> byCondition = new LinkedHashMap<>();
        List<String> without = new ArrayList<>();
        for (String condition : conditions(subject)) {
            List<Recommendation> made = make(condition, phase, guideline, subject, results);
            if (made.isEmpty()) {
                without.add(condition);
            }
            byCondition.put(condition, made);
        }
        if (byCondition.values().stream().allMatch(List::isEmpty)) {
            byCondition.put(
                    TreatmentPopulation.NON_SPECIFIC,
                    make(TreatmentPopulation.NON_SPECIFIC, phase, guideline, subject, results));
        }
        return new Plan(
                guideline,
                phase,
                subject.referral(),
                byCondition.values().stream().flatMap(List::stream).toList(),
                without);
    }

    private static List<String> conditions(CareSubject subject) {
        List<String> conditions = new ArrayList<>(subject.conditions());
        if (subject.nonSpecific()) {
            conditions.add(TreatmentPopulation.NON_SPECIFIC);
        }
        return conditions;
    }

    private List<Recommendation> make(
            String condition, Optional<Phase> phase, Guideline guideline, CareSubject subject, RuleResults results) {
        List<Recommendation> made = new ArrayList<>();
        for (Candidate candidate : candidates.getOrDefault(condition, List.of())) {
            Optional<BoundUse> use = candidate.use(phase, subject.situation());
            if (use.isPresent()) {
                made.add(recommender.decide(
                        candidate.intervention(),
                        use.get(),
                        condition,
                        labels.getOrDefault(condition, condition),
                        guideline,
                        subject,
                        results));
            }
        }
        return gentlestFirst(made);
    }

    /// By decision, those of one decision in the order of the content.
    private static List<Recommendation> gentlestFirst(List<Recommendation> made) {
        List<Recommendation> sorted = new ArrayList<>(made.size());
        for (Decision decision : GENTLEST_FIRST) {
            for (Recommendation each : made) {
                if (each.decision() == decision) {
                    sorted.add(each);
                }
            }
        }
        return sorted;
    }
}
