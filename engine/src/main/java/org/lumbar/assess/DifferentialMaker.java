package org.lumbar.assess;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lumbar.assess.Differential.Entry;
import org.lumbar.assess.Differential.Established;
import org.lumbar.assess.Differential.NonSpecificLabel;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Condition.Establishing;
import org.lumbar.knowledge.Design;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Statistics;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.reasoning.Posterior;
import org.lumbar.reasoning.Reasoner;
import org.lumbar.reasoning.Weighings;
import org.lumbar.triage.Situation;
import org.lumbar.triage.Triage;

/// Puts the conditions in their parts: established; likely, by probability; pointed to, by evidence; not
/// excluded. No single order serves both the likely and the rare, so they are never one list.
final class DifferentialMaker {

    private final Knowledge knowledge;
    private final Reasoner reasoner;
    private final Triage triage;
    private final Limits limits;
    private final int[][] members;
    private final int[][] conditionsOfGate;
    private final int[][] conditionsOfRule;
    private final List<Optional<ResidualRiskEntry>> residualRisks;

    private record Limits(
            double likelyLogOdds,
            double likelyLog,
            int likelyEntries,
            double pointedLog,
            int pointedEntries,
            double memberLogOdds,
            double memberLog,
            double labelProbability) {

        static Limits of(Design design) {
            return new Limits(
                    Statistics.logOdds(design.value("likely-minimum-probability")),
                    StrictMath.log(design.value("likely-minimum-lr")),
                    (int) design.value("likely-entries"),
                    StrictMath.log(design.value("pointed-to-minimum-lr")),
                    (int) design.value("pointed-to-entries"),
                    Statistics.logOdds(design.value("family-member-minimum-probability")),
                    StrictMath.log(design.value("family-member-minimum-lr")),
                    design.value("non-specific-label-minimum"));
        }
    }

    DifferentialMaker(Knowledge knowledge, Triage triage) {
        this.knowledge = knowledge;
        this.triage = triage;
        reasoner = triage.reasoner();
        limits = Limits.of(knowledge.design());
        List<String> ids = knowledge.conditions().stream().map(Condition::id).toList();
        members = members(reasoner, ids.size());
        conditionsOfGate = triage.gates().gates().stream()
                .map(gate -> numbers(gate.conditions(), ids))
                .toArray(int[][]::new);
        conditionsOfRule = knowledge.redFlagRules().stream()
                .map(rule -> numbers(rule.conditions(), ids))
                .toArray(int[][]::new);
        residualRisks = knowledge.conditions().stream()
                .map(condition -> condition
                        .residualRisk()
                        .map(risk -> new ResidualRiskEntry(
                                condition.id(), condition.label(), risk.text(), risk.share(), risk.citation())))
                .toList();
    }

    private static int[] numbers(List<String> wanted, List<String> ids) {
        return wanted.stream().mapToInt(ids::indexOf).toArray();
    }

    /// @param sources what [Triage#sources] gave for the same situation
    /// @param level urgency level of the assessment: non-specific pain is no label above routine
    Differential make(Situation situation, Weighings weighings, int[] sources, List<Integer> openGates, Level level) {
        Differential brief = brief(situation, weighings, sources, openGates, level);
        return new Differential(
                brief.established(),
                brief.likely(),
                brief.pointedTo(),
                List.copyOf(brief.notExcluded()),
                brief.nonSpecific(),
                brief.nonSpecificLabel(),
                brief.others());
    }

    /// The same, in which what is not excluded is worked out when somebody reads it.
    Differential brief(Situation situation, Weighings weighings, int[] sources, List<Integer> openGates, Level level) {
        List<Established> established = new ArrayList<>();
        var settled = new BitSet();
        for (int condition = 0; condition < weighings.size(); condition++) {
            if (sources[triage.firstEstablished() + condition] != Triage.NONE) {
                settled.set(condition);
                Establishing relation = weighings
                        .model(condition)
                        .established(situation.answers())
                        .getFirst();
                established.add(established(weighings.model(condition).condition(), relation));
            }
        }
        var likely = new Ranking(limits.likelyEntries());
        for (int condition = 0; condition < weighings.size(); condition++) {
            if (isHead(condition, settled) && isLikely(condition, weighings)) {
                likely.add(condition, weighings.logOdds(condition));
            }
        }
        var pointedTo = new Ranking(limits.pointedEntries());
        for (int condition = 0; condition < weighings.size(); condition++) {
            if (isHead(condition, settled) && !likely.holds(condition)) {
                double evidence = strongestEvidence(condition, weighings, settled);
                if (evidence >= limits.pointedLog()) {
                    pointedTo.add(condition, evidence);
                }
            }
        }
        var others = new Ranking(weighings.size());
        for (int condition = 0; condition < weighings.size(); condition++) {
            if (!likely.holds(condition) && !pointedTo.holds(condition) && !settled.get(condition)) {
                others.add(condition, weighings.logOdds(condition));
            }
        }
        double nonSpecific = nonSpecific(weighings, settled);
        return new Differential(
                established,
                entries(likely.conditions(), weighings, settled),
                entries(pointedTo.conditions(), weighings, settled),
                new EntriesWhenRead(notExcluded(openGates, settled), condition -> entry(condition, weighings, settled)),
                nonSpecific,
                level.compareTo(Level.ROUTINE) > 0
                        ? NonSpecificLabel.NO
                        : label(nonSpecific, established, pointedTo.isEmpty(), openGates),
                new EntriesWhenRead(others.conditions(), condition -> entry(condition, weighings, settled)));
    }

    private boolean isLikely(int condition, Weighings weighings) {
        return weighings.logOdds(condition) >= limits.likelyLogOdds()
                && (weighings.evidence(condition) >= limits.likelyLog() || weighings.entryMet(condition));
    }

    /// One head a family: the parent, or its members where the parent is established.
    private boolean isHead(int condition, BitSet settled) {
        int parent = reasoner.parent(condition);
        return (parent < 0 || settled.get(parent)) && !settled.get(condition);
    }

    /// The evidence of a head or of the member of its family that exceeds it: what points to compression of the
    /// cord by a metastasis need not point to a metastasis by itself.
    private double strongestEvidence(int head, Weighings weighings, BitSet settled) {
        double strongest = weighings.evidence(head);
        for (int member : members[head]) {
            if (!settled.get(member)) {
                strongest = Math.max(strongest, weighings.evidence(member));
            }
        }
        return strongest;
    }

    private static int[][] members(Reasoner reasoner, int conditions) {
        int[][] members = new int[conditions][];
        for (int head = 0; head < conditions; head++) {
            int number = head;
            members[head] = IntStream.range(0, conditions)
                    .filter(condition -> isWithin(condition, number, reasoner))
                    .toArray();
        }
        return members;
    }

    private static boolean isWithin(int condition, int head, Reasoner reasoner) {
        int ancestor = reasoner.parent(condition);
        while (ancestor >= 0 && ancestor != head) {
            ancestor = reasoner.parent(ancestor);
        }
        return ancestor == head;
    }

    private int[] notExcluded(List<Integer> openGates, BitSet settled) {
        var open = new BitSet();
        for (int gate : openGates) {
            for (int condition : conditionsOfGate[gate]) {
                if (knowledge.conditions().get(condition).serious() && !settled.get(condition)) {
                    open.set(condition);
                }
            }
        }
        return open.stream().toArray();
    }

    /// The probability that no specific condition is there: the product over family heads.
    private double nonSpecific(Weighings weighings, BitSet settled) {
        double product = 1;
        for (int condition = 0; condition < weighings.size(); condition++) {
            if (reasoner.parent(condition) < 0) {
                product *= settled.get(condition) ? 0 : 1 - Posterior.probability(weighings.logOdds(condition));
            }
        }
        return product;
    }

    private NonSpecificLabel label(
            double nonSpecific, List<Established> established, boolean nothingPointedTo, List<Integer> openGates) {
        if (nonSpecific < limits.labelProbability() || !established.isEmpty() || !nothingPointedTo) {
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

    private List<Entry> entries(int[] conditions, Weighings weighings, BitSet settled) {
        List<Entry> entries = new ArrayList<>(conditions.length);
        for (int condition : conditions) {
            entries.add(entry(condition, weighings, settled));
        }
        return List.copyOf(entries);
    }

    /// The entry of a condition with the members of its family that are worth printing.
    private Entry entry(int head, Weighings weighings, BitSet settled) {
        List<Entry> family = new ArrayList<>();
        for (int member : members[head]) {
            boolean worthPrinting = weighings.logOdds(member) >= limits.memberLogOdds()
                    || weighings.evidence(member) >= limits.memberLog();
            if (!settled.get(member) && worthPrinting) {
                family.add(
                        EntryMaker.entry(knowledge.conditions().get(member), weighings.posterior(member), List.of()));
            }
        }
        return EntryMaker.entry(knowledge.conditions().get(head), weighings.posterior(head), List.copyOf(family));
    }

    /// What remains possible of each condition whose questions were all answered and gave no reason.
    ///
    /// @param sources what [Triage#sources] gave for the same situation
    List<ResidualRiskEntry> residualRisks(List<Integer> openGates, int[] sources) {
        var spokenOf = new BitSet();
        for (int rule = 0; rule < conditionsOfRule.length; rule++) {
            if (sources[rule] != Triage.NONE) {
                set(conditionsOfRule[rule], spokenOf);
            }
        }
        for (int gate : openGates) {
            set(conditionsOfGate[gate], spokenOf);
        }
        List<ResidualRiskEntry> risks = new ArrayList<>();
        for (int condition = 0; condition < residualRisks.size(); condition++) {
            boolean isEstablished = sources[triage.firstEstablished() + condition] != Triage.NONE;
            if (!spokenOf.get(condition) && !isEstablished) {
                residualRisks.get(condition).ifPresent(risks::add);
            }
        }
        return risks;
    }

    private static void set(int[] conditions, BitSet into) {
        for (int condition : conditions) {
            into.set(condition);
        }
    }
}
