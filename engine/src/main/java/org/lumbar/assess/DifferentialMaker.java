package org.lumbar.assess;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lumbar.assess.Differential.Entry;
import org.lumbar.assess.Differential.Established;
import org.lumbar.assess.Differential.NonSpecificLabel;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Condition.Establishing;
import org.lumbar.knowledge.Design;
import org.lumbar.knowledge.Gate;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.reasoning.ConditionModel;
import org.lumbar.reasoning.Posterior;
import org.lumbar.reasoning.Reasoner;
import org.lumbar.triage.GateKeeper;
import org.lumbar.triage.Situation;
import org.lumbar.triage.Triage;

/// Puts the conditions in their parts: established; likely, by probability; pointed to, by evidence; not
/// excluded. No single order serves both the likely and the rare, so they are never one list.
final class DifferentialMaker {

    private final Knowledge knowledge;
    private final Reasoner reasoner;
    private final GateKeeper gates;
    private final Limits limits;
    private final List<List<Integer>> members;

    private record Limits(
            double likelyProbability,
            double likelyLog,
            int likelyEntries,
            double pointedLog,
            int pointedEntries,
            double memberProbability,
            double memberLog,
            double labelProbability) {

        static Limits of(Design design) {
            return new Limits(
                    design.value("likely-minimum-probability"),
                    StrictMath.log(design.value("likely-minimum-lr")),
                    (int) design.value("likely-entries"),
                    StrictMath.log(design.value("pointed-to-minimum-lr")),
                    (int) design.value("pointed-to-entries"),
                    design.value("family-member-minimum-probability"),
                    StrictMath.log(design.value("family-member-minimum-lr")),
                    design.value("non-specific-label-minimum"));
        }
    }

    DifferentialMaker(Knowledge knowledge, Reasoner reasoner, GateKeeper gates) {
        this.knowledge = knowledge;
        this.reasoner = reasoner;
        this.gates = gates;
        this.limits = Limits.of(knowledge.design());
        this.members = members(reasoner, knowledge.conditions().size());
    }

    /// @param level urgency level of the assessment: non-specific pain is no label above routine
    Differential make(Situation situation, List<Posterior> posteriors, List<Integer> openGates, Level level) {
        List<ConditionModel> models = reasoner.models(situation.setting());
        List<Established> established = new ArrayList<>();
        Set<Integer> settled = new HashSet<>();
        for (int i = 0; i < models.size(); i++) {
            List<Establishing> relations = models.get(i).established(situation.answers());
            if (!relations.isEmpty()) {
                settled.add(i);
                established.add(established(models.get(i).condition(), relations.getFirst()));
            }
        }
        List<Integer> heads = heads(posteriors, settled);
        List<Integer> likely = heads.stream()
                .filter(i -> isLikely(posteriors.get(i)))
                .sorted(Comparator.comparingDouble(
                                (Integer i) -> posteriors.get(i).logOdds())
                        .reversed())
                .limit(limits.likelyEntries())
                .toList();
        List<Integer> pointedTo = heads.stream()
                .filter(i -> !likely.contains(i) && posteriors.get(i).evidence() >= limits.pointedLog())
                .sorted(Comparator.comparingDouble(
                                (Integer i) -> posteriors.get(i).evidence())
                        .reversed())
                .limit(limits.pointedEntries())
                .toList();
        List<Integer> notExcluded = notExcluded(openGates, settled);
        double nonSpecific = nonSpecific(posteriors, settled);
        Set<Integer> placed = new HashSet<>(likely);
        placed.addAll(pointedTo);
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < posteriors.size(); i++) {
            if (!placed.contains(i) && !settled.contains(i)) {
                others.add(i);
            }
        }
        others.sort(Comparator.comparingDouble((Integer i) -> posteriors.get(i).logOdds())
                .reversed());
        Entry[] made = new Entry[posteriors.size()];
        for (int i = 0; i < made.length; i++) {
            made[i] = EntryMaker.entry(knowledge.conditions().get(i), posteriors.get(i), List.of());
        }
        return new Differential(
                established,
                entries(likely, made, posteriors, settled),
                entries(pointedTo, made, posteriors, settled),
                entries(notExcluded, made, posteriors, settled),
                nonSpecific,
                level.compareTo(Level.ROUTINE) > 0
                        ? NonSpecificLabel.NO
                        : label(nonSpecific, established, pointedTo, openGates),
                entries(others, made, posteriors, settled));
    }

    private boolean isLikely(Posterior posterior) {
        return posterior.probability() >= limits.likelyProbability()
                && (posterior.evidence() >= limits.likelyLog() || posterior.entryMet());
    }

    /// One head a family: the parent, or its members where the parent is established.
    private List<Integer> heads(List<Posterior> posteriors, Set<Integer> settled) {
        List<Integer> heads = new ArrayList<>();
        for (int i = 0; i < posteriors.size(); i++) {
            int parent = reasoner.parent(i);
            if ((parent < 0 || settled.contains(parent)) && !settled.contains(i)) {
                heads.add(i);
            }
        }
        return heads;
    }

    private static List<List<Integer>> members(Reasoner reasoner, int conditions) {
        List<List<Integer>> members = new ArrayList<>();
        for (int i = 0; i < conditions; i++) {
            members.add(new ArrayList<>());
        }
        for (int i = 0; i < conditions; i++) {
            for (int ancestor = reasoner.parent(i); ancestor >= 0; ancestor = reasoner.parent(ancestor)) {
                members.get(ancestor).add(i);
            }
        }
        return members;
    }

    private List<Integer> members(int head) {
        return members.get(head);
    }

    private List<Integer> notExcluded(List<Integer> openGates, Set<Integer> settled) {
        Set<String> open = new HashSet<>();
        for (int gate : openGates) {
            Gate each = gates.gates().get(gate);
            open.addAll(each.conditions());
        }
        List<Integer> found = new ArrayList<>();
        List<Condition> conditions = knowledge.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            if (conditions.get(i).serious() && open.contains(conditions.get(i).id()) && !settled.contains(i)) {
                found.add(i);
            }
        }
        return found;
    }

    /// The probability that no specific condition is there: the product over family heads.
    private double nonSpecific(List<Posterior> posteriors, Set<Integer> settled) {
        double product = 1;
        for (int i = 0; i < posteriors.size(); i++) {
            if (reasoner.parent(i) < 0) {
                product *= settled.contains(i) ? 0 : 1 - posteriors.get(i).probability();
            }
        }
        return product;
    }

    private NonSpecificLabel label(
            double nonSpecific, List<Established> established, List<Integer> pointedTo, List<Integer> openGates) {
        if (nonSpecific < limits.labelProbability() || !established.isEmpty() || !pointedTo.isEmpty()) {
            return NonSpecificLabel.NO;
        }
        return openGates.isEmpty() ? NonSpecificLabel.YES : NonSpecificLabel.PROVISIONAL;
    }

    private static Established established(Condition condition, Establishing relation) {
        return new Established(
                condition.id(),
                condition.label(),
                relation.finding(),
                relation.explains(),
                relation.falsePositive(),
                relation.note(),
                relation.citation());
    }

    private List<Entry> entries(
            List<Integer> conditions, Entry[] made, List<Posterior> posteriors, Set<Integer> settled) {
        List<Entry> entries = new ArrayList<>();
        for (int condition : conditions) {
            entries.add(made[condition].withFamily(family(condition, made, posteriors, settled)));
        }
        return List.copyOf(entries);
    }

    private List<Entry> family(int head, Entry[] made, List<Posterior> posteriors, Set<Integer> settled) {
        List<Entry> family = new ArrayList<>();
        for (int member : members(head)) {
            Posterior posterior = posteriors.get(member);
            boolean worthPrinting =
                    posterior.probability() >= limits.memberProbability() || posterior.evidence() >= limits.memberLog();
            if (!settled.contains(member) && worthPrinting) {
                family.add(made[member]);
            }
        }
        return List.copyOf(family);
    }

    /// What remains possible of each condition whose questions were all answered and gave no reason.
    List<ResidualRiskEntry> residualRisks(Situation situation, BitSet openGates, int[] sources, Triage triage) {
        Set<String> raised = new HashSet<>();
        for (int rule = 0; rule < triage.redFlagRules(); rule++) {
            if (sources[rule] != Triage.NONE) {
                raised.addAll(triage.redFlagRule(rule).conditions());
            }
        }
        Set<String> open = new HashSet<>();
        openGates.stream().forEach(gate -> open.addAll(gates.gates().get(gate).conditions()));
        List<ResidualRiskEntry> risks = new ArrayList<>();
        for (ConditionModel model : reasoner.models(situation.setting())) {
            Condition condition = model.condition();
            boolean asked = !open.contains(condition.id()) && !raised.contains(condition.id());
            if (asked && !model.isEstablished(situation.answers())) {
                condition
                        .residualRisk()
                        .ifPresent(risk -> risks.add(new ResidualRiskEntry(
                                condition.id(), condition.label(), risk.text(), risk.share(), risk.citation())));
            }
        }
        return risks;
    }
}
