package org.lumbar.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lumbar.care.Reason.Kind;
import org.lumbar.knowledge.Guideline;
import org.lumbar.knowledge.Intervention.Waiting;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.reasoning.Truth;
import org.lumbar.triage.GateKeeper;
import org.lumbar.triage.Situation;

/// Decides on one intervention for one condition of one person: the strictest of what forbids it, what must be asked
/// first, what must be true, how long other care comes first and what the guideline says. Nothing it finds is dropped.
final class Recommender {

    private final FindingIndex index;
    private final GateKeeper gates;
    private final Phases phases;
    private final BoundRule[] rules;
    private final Reason[] openGates;
    private final int interventions;

    /// @param interventions how many interventions the content holds
    Recommender(FindingIndex index, GateKeeper gates, Phases phases, BoundRule[] rules, int interventions) {
        this.index = index;
        this.gates = gates;
        this.phases = phases;
        this.rules = rules;
        this.interventions = interventions;
        openGates = IntStream.range(0, gates.gates().size())
                .mapToObj(this::openGate)
                .toArray(Reason[]::new);
    }

    private Reason openGate(int gate) {
        var finding = index.finding(gates.finding(gate));
        return new Reason(
                Kind.OPEN_GATE,
                finding.id(),
                Decision.ASK_FIRST,
                "A safety question is open: " + finding.label(),
                List.of(finding.id()),
                CareCitations.GATES);
    }

    /// What every rule says of a person.
    RuleResults results(CareSubject subject) {
        return new RuleResults(rules, interventions, subject, index);
    }

    Recommendation decide(
            BoundIntervention bound,
            BoundUse use,
            String condition,
            String label,
            Guideline guideline,
            CareSubject subject,
            RuleResults results) {
        Barring barring = results.barring(bound, () -> barring(bound, subject, results));
        List<Reason> reasons = new ArrayList<>(barring.reasons().size() + 1);
        reasons.addAll(barring.reasons());
        boolean mayAsk = !use.requires().isEmpty() || use.use().waiting().isPresent();
        Missing missing = mayAsk ? barring.missing().copy() : barring.missing();
        requirements(use, subject.situation(), reasons, missing);
        Optional<LocalDate> notBefore = waiting(use, subject, reasons, missing);
        put(use.stances().of(guideline), reasons);
        Decision decision = reasons.getFirst().decision();
        return new Recommendation(
                bound.intervention(),
                use.use(),
                condition,
                label,
                decision,
                List.copyOf(reasons),
                mayAsk ? missing.ids() : barring.ask(),
                notBefore);
    }

    /// The strictest first, those that are alike in the order in which they came.
    private static void put(Reason reason, List<Reason> reasons) {
        int place = reasons.size();
        while (place > 0 && reasons.get(place - 1).decision().compareTo(reason.decision()) < 0) {
            place--;
        }
        reasons.add(place, reason);
    }

    private Barring barring(BoundIntervention bound, CareSubject subject, RuleResults results) {
        List<Reason> reasons = new ArrayList<>();
        int[] open = openGates(bound, results);
        var missing = new Missing(index, results, subject.situation(), screens(bound, open));
        openGates(open, reasons, missing);
        contraindications(bound, results, reasons, missing);
        return new Barring(reasons, missing, missing.ids());
    }

    private static void contraindications(
            BoundIntervention bound, RuleResults results, List<Reason> reasons, Missing missing) {
        for (int rule : bound.rules()) {
            if (results.speaks(rule)) {
                put(results.reason(rule), reasons);
            }
            if (results.isMissing(rule)) {
                missing.addRule(rule);
            }
        }
    }

    /// The gates that bar it and are open.
    private static int[] openGates(BoundIntervention bound, RuleResults results) {
        int[] open = new int[bound.gates().length];
        int count = 0;
        for (int gate : bound.gates()) {
            if (results.isOpen(gate)) {
                open[count++] = gate;
            }
        }
        return Arrays.copyOf(open, count);
    }

    private int[] screens(BoundIntervention bound, int[] open) {
        int[] screens = new int[open.length + (bound.screen() < 0 ? 0 : 1)];
        for (int i = 0; i < open.length; i++) {
            screens[i] = gates.finding(open[i]);
        }
        if (bound.screen() >= 0) {
            screens[open.length] = bound.screen();
        }
        return screens;
    }

    private void openGates(int[] open, List<Reason> reasons, Missing missing) {
        for (int gate : open) {
            put(openGates[gate], reasons);
            missing.add(gates.finding(gate));
        }
    }

    private void requirements(BoundUse use, Situation situation, List<Reason> reasons, Missing missing) {
        for (BoundRequirement requirement : use.requires()) {
            Truth truth = requirement.truth(situation);
            if (truth == Truth.UNKNOWN) {
                missing.add(requirement.findings());
                put(requirement.notKnown(index), reasons);
            } else if (truth == Truth.FALSE) {
                put(requirement.notMet(index), reasons);
            }
        }
    }

    private Optional<LocalDate> waiting(BoundUse use, CareSubject subject, List<Reason> reasons, Missing missing) {
        if (use.use().waiting().isEmpty()) {
            return Optional.empty();
        }
        Waiting waiting = use.use().waiting().get();
        Situation situation = subject.situation();
        double days = phases.days(situation.answers());
        if (days >= waiting.days() || hasEnded(use, situation)) {
            return Optional.empty();
        }
        boolean unknown = Double.isNaN(days);
        if (unknown) {
            missing.add(phases.duration());
        }
        Optional<LocalDate> date =
                unknown ? Optional.empty() : Optional.of(subject.date().plusDays((long) (waiting.days() - days)));
        var reason = new Reason(
                Kind.WAITING,
                use.use().id(),
                unknown ? Decision.ASK_FIRST : Decision.DEFER,
                date.map(day -> waiting.words() + " (from " + day + ")").orElse(waiting.words()),
                List.of(FindingIndex.EPISODE_DURATION),
                waiting.citation());
        put(reason, reasons);
        return date;
    }

    private static boolean hasEnded(BoundUse use, Situation situation) {
        return use.unless().isPresent()
                && use.unless().get().evaluate(situation.answers(), situation.setting()) == Truth.TRUE;
    }
}
