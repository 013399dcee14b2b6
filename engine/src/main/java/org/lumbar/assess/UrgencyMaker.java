package org.lumbar.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.lumbar.assess.UrgencyResult.Kind;
import org.lumbar.assess.UrgencyResult.Reason;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.RedFlagRule;
import org.lumbar.knowledge.RoutineRule;
import org.lumbar.knowledge.Urgency;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.reasoning.Posterior;
import org.lumbar.reasoning.Weighings;
import org.lumbar.triage.Situation;
import org.lumbar.triage.Triage;

/// Says how soon, where and why.
final class UrgencyMaker {

    private final Knowledge knowledge;
    private final FindingIndex index;
    private final Triage triage;

    UrgencyMaker(Knowledge knowledge, FindingIndex index, Triage triage) {
        this.knowledge = knowledge;
        this.index = index;
        this.triage = triage;
    }

    UrgencyResult make(Situation situation, Weighings weighings, int[] sources, List<Integer> openGates) {
        List<Reason> reasons = new ArrayList<>();
        int highest = Triage.NONE;
        for (int rank : sources) {
            highest = Math.max(highest, rank);
        }
        redFlags(situation, sources, reasons);
        conditions(situation, weighings, sources, reasons);
        routine(situation, sources, reasons);
        int level = triage.level(situation, sources, !openGates.isEmpty());
        Urgency urgency = triage.urgency(level);
        if (!openGates.isEmpty() && highest <= triage.routineRank()) {
            reasons.add(new Reason(
                    Kind.OPEN_GATE,
                    "open-gates",
                    urgency,
                    "There is no all-clear yet: " + openGates.size()
                            + (openGates.size() == 1 ? " safety question is open" : " safety questions are open"),
                    openGates.stream()
                            .map(gate ->
                                    index.finding(triage.gates().finding(gate)).id())
                            .toList(),
                    "",
                    Basis.DESIGN));
        }
        if (reasons.isEmpty()) {
            reasons.add(new Reason(
                    Kind.NOTHING_FOUND,
                    "nothing-found",
                    urgency,
                    "No rule asks for an appointment. That is no proof of health: see what remains possible.",
                    List.of(),
                    "",
                    Basis.DESIGN));
        }
        reasons.sort(Comparator.comparing(Reason::urgency).reversed());
        return new UrgencyResult(
                urgency, where(urgency, sources, level), headline(urgency, reasons, openGates, situation), reasons);
    }

    private void redFlags(Situation situation, int[] sources, List<Reason> reasons) {
        for (int i = 0; i < triage.redFlagRules(); i++) {
            if (sources[i] != Triage.NONE) {
                RedFlagRule rule = triage.redFlagRule(i);
                reasons.add(new Reason(
                        Kind.RED_FLAG_RULE,
                        rule.id(),
                        rule.urgency(),
                        rule.because(),
                        ids(Triage.witnesses(triage.redFlagTerm(i), situation.answers(), situation)),
                        rule.citation().source(),
                        rule.citation().basis()));
            }
        }
    }

    private void conditions(Situation situation, Weighings weighings, int[] sources, List<Reason> reasons) {
        for (int i = 0; i < weighings.size(); i++) {
            Condition condition = weighings.model(i).condition();
            int established = sources[triage.firstEstablished() + i];
            if (established != Triage.NONE) {
                var relation =
                        weighings.model(i).established(situation.answers()).getFirst();
                reasons.add(new Reason(
                        Kind.ESTABLISHED_CONDITION,
                        condition.id(),
                        triage.urgency(established),
                        condition.label() + " is established by " + label(relation.finding()),
                        List.of(relation.finding()),
                        relation.citation().source(),
                        relation.citation().basis()));
            }
            int probable = sources[triage.firstProbability() + i];
            if (probable != Triage.NONE && established == Triage.NONE) {
                Posterior posterior = weighings.posterior(i);
                reasons.add(new Reason(
                        Kind.PROBABILITY_THRESHOLD,
                        condition.id(),
                        triage.urgency(probable),
                        condition.label() + " is likely enough to be looked for",
                        posterior.shares().stream()
                                .filter(share -> share.logOdds() > 0)
                                .flatMap(UrgencyMaker::findings)
                                .distinct()
                                .toList(),
                        posterior.priorCitation().source(),
                        posterior.priorCitation().basis()));
            }
        }
    }

    private static Stream<String> findings(Posterior.Share share) {
        return switch (share.kind()) {
            case FINDING -> Stream.of(share.id());
            case RULE -> share.items().stream();
            case CAP, FAMILY -> Stream.of();
        };
    }

    private void routine(Situation situation, int[] sources, List<Reason> reasons) {
        if (!situation.adult()) {
            return;
        }
        for (int i = 0; i < triage.routineRules(); i++) {
            if (sources[triage.firstRoutine() + i] != Triage.NONE) {
                RoutineRule rule = triage.routineRule(i);
                reasons.add(new Reason(
                        Kind.ROUTINE_RULE,
                        rule.id(),
                        triage.urgency(triage.routineRank()),
                        rule.because(),
                        ids(Triage.witnesses(triage.routineTerm(i), situation.answers(), situation)),
                        rule.citation().source(),
                        rule.citation().basis()));
            }
        }
    }

    /// Identifiers, without those that another one implies: "saddle anaesthesia", not also "numbness between
    /// the legs".
    private List<String> ids(List<Integer> findings) {
        List<String> ids = new ArrayList<>();
        for (int finding : findings) {
            boolean implied = false;
            for (int other : findings) {
                implied |= other != finding
                        && holds(index.presentWith(other), finding)
                        && !holds(index.presentWith(finding), other);
            }
            if (!implied) {
                ids.add(index.finding(finding).id());
            }
        }
        return List.copyOf(ids);
    }

    private static boolean holds(int[] numbers, int wanted) {
        for (int number : numbers) {
            if (number == wanted) {
                return true;
            }
        }
        return false;
    }

    private String label(String finding) {
        return index.finding(index.require(finding)).label();
    }

    private String where(Urgency urgency, int[] sources, int level) {
        for (int i = 0; i < triage.redFlagRules(); i++) {
            if (sources[i] == level && level != Triage.NONE) {
                return triage.redFlagRule(i).where();
            }
        }
        return switch (urgency.level()) {
            case EMERGENCY -> "emergency department";
            case URGENT -> "urgent appointment or referral";
            case ROUTINE -> "routine appointment";
            case SELF_CARE -> "home, with a written safety net and a review date";
        };
    }

    private String headline(Urgency urgency, List<Reason> reasons, List<Integer> openGates, Situation situation) {
        if (!situation.adult() && reasons.getFirst().kind() != Kind.RED_FLAG_RULE) {
            return "Under " + (int) knowledge.design().value("adult-age")
                    + ": outside the evidence. Only red-flag rules are given.";
        }
        if (urgency.level() == Level.ROUTINE && !openGates.isEmpty()) {
            List<Finding> first = openGates.stream()
                    .limit(2)
                    .map(gate -> index.finding(triage.gates().finding(gate)))
                    .toList();
            return "Cannot say yet. Ask first: "
                    + String.join("; ", first.stream().map(Finding::label).toList()) + ".";
        }
        return reasons.getFirst().text();
    }
}
