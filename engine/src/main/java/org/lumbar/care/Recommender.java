package org.lumbar.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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

    private static final Comparator<Reason> STRICTEST_FIRST =
            Comparator.comparing(Reason::decision).reversed();

    private final FindingIndex index;
    private final GateKeeper gates;
    private final Phases phases;
    private final BoundRule[] rules;
    private final Reason[] openGates;

    Recommender(FindingIndex index, GateKeeper gates, Phases phases, BoundRule[] rules) {
        this.index = index;
        this.gates = gates;
        this.phases = phases;
        this.rules = rules;
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
    RuleResults results(Situation situation) {
        return new RuleResults(rules, situation, index);
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
        List<Reason> reasons = new ArrayList<>(barring.reasons());
        Missing missing = barring.missing().copy();
        requirements(use, subject.situation(), reasons, missing);
        Optional<LocalDate> notBefore = waiting(use, subject, reasons, missing);
        reasons.add(use.stances().of(guideline));
        reasons.sort(STRICTEST_FIRST);
        Decision decision = reasons.getFirst().decision();
        return new Recommendation(
                bound.intervention(),
                use.use(),
                condition,
                label,
                decision,
                List.copyOf(reasons),
                missing.ids(),
                notBefore);
    }

    private Barring barring(BoundIntervention bound, CareSubject subject, RuleResults results) {
        List<Reason> reasons = new ArrayList<>();
        int[] open = openGates(bound, subject);
        var missing = new Missing(index, results, subject.situation(), screens(bound, open));
        openGates(open, reasons, missing);
        contraindications(bound, results, reasons, missing);
        return new Barring(reasons, missing);
    }

    private static void contraindications(
            BoundIntervention bound, RuleResults results, List<Reason> reasons, Missing missing) {
        for (int rule : bound.rules()) {
            if (results.speaks(rule)) {
                reasons.add(results.reason(rule));
            }
            if (results.isMissing(rule)) {
                missing.addRule(rule);
            }
        }
    }

    /// The gates that bar it and are open.
    private static int[] openGates(BoundIntervention bound, CareSubject subject) {
        return Arrays.stream(bound.gates()).filter(subject::isOpen).toArray();
    }

    private int[] screens(BoundIntervention bound, int[] open) {
        IntStream gateFindings = Arrays.stream(open).map(gates::finding);
        return bound.screen() < 0
                ? gateFindings.toArray()
                : IntStream.concat(gateFindings, IntStream.of(bound.screen())).toArray();
    }

    private void openGates(int[] open, List<Reason> reasons, Missing missing) {
        for (int gate : open) {
            reasons.add(openGates[gate]);
            missing.add(gates.finding(gate));
        }
    }

    private void requirements(BoundUse use, Situation situation, List<Reason> reasons, Missing missing) {
        for (BoundRequirement requirement : use.requires()) {
            Truth truth = requirement.truth(situation);
            if (truth == Truth.UNKNOWN) {
                missing.add(requirement.findings());
                reasons.add(requirement.notKnown(index));
            } else if (truth == Truth.FALSE) {
                reasons.add(requirement.notMet(index));
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
        reasons.add(new Reason(
                Kind.WAITING,
                use.use().id(),
                unknown ? Decision.ASK_FIRST : Decision.DEFER,
                date.map(day -> waiting.words() + " (from " + day + ")").orElse(waiting.words()),
                List.of(FindingIndex.EPISODE_DURATION),
                waiting.citation()));
        return date;
    }

    private static boolean hasEnded(BoundUse use, Situation situation) {
        return use.unless().isPresent()
                && use.unless().get().evaluate(situation.answers(), situation.setting()) == Truth.TRUE;
    }
}
