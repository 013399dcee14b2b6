package org.lumbar.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lumbar.care.BoundUse.BoundRequirement;
import org.lumbar.care.Reason.Kind;
import org.lumbar.knowledge.Guideline;
import org.lumbar.knowledge.Intervention.Otherwise;
import org.lumbar.knowledge.Intervention.Requirement;
import org.lumbar.knowledge.Intervention.Waiting;
import org.lumbar.knowledge.Stance;
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

    Recommender(FindingIndex index, GateKeeper gates, Phases phases, BoundRule[] rules) {
        this.index = index;
        this.gates = gates;
        this.phases = phases;
        this.rules = rules;
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
        Situation situation = subject.situation();
        List<Reason> reasons = new ArrayList<>();
        int[] openGates = openGates(bound, subject);
        var missing = new Missing(index, results, situation, screens(bound, openGates));
        openGates(openGates, reasons, missing);
        contraindications(bound, results, reasons, missing);
        requirements(use, situation, reasons, missing);
        Optional<LocalDate> notBefore = waiting(use, subject, reasons, missing);
        reasons.add(stance(use, guideline));
        reasons.sort(Comparator.comparing(Reason::decision).reversed());
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
        return Arrays.stream(bound.gates())
                .filter(gate -> subject.openGates().contains(gate))
                .toArray();
    }

    private int[] screens(BoundIntervention bound, int[] openGates) {
        IntStream gateFindings = Arrays.stream(openGates).map(gates::finding);
        return bound.screen() < 0
                ? gateFindings.toArray()
                : IntStream.concat(gateFindings, IntStream.of(bound.screen())).toArray();
    }

    private void openGates(int[] openGates, List<Reason> reasons, Missing missing) {
        for (int gate : openGates) {
            var finding = index.finding(gates.finding(gate));
            reasons.add(new Reason(
                    Kind.OPEN_GATE,
                    finding.id(),
                    Decision.ASK_FIRST,
                    "A safety question is open: " + finding.label(),
                    List.of(finding.id()),
                    CareCitations.GATES));
            missing.add(gates.finding(gate));
        }
    }

    private void requirements(BoundUse use, Situation situation, List<Reason> reasons, Missing missing) {
        for (BoundRequirement bound : use.requires()) {
            Truth truth = bound.when().evaluate(situation.answers(), situation.setting());
            if (truth == Truth.TRUE) {
                continue;
            }
            Requirement requirement = bound.requirement();
            Decision decision = truth == Truth.UNKNOWN
                    ? Decision.ASK_FIRST
                    : requirement.until().isPresent() ? Decision.DEFER : Decision.DO_NOT_OFFER;
            String until = truth == Truth.FALSE
                    ? requirement.until().map(text -> ". Until: " + text).orElse("")
                    : "";
            if (truth == Truth.UNKNOWN) {
                missing.add(bound.findings());
            }
            reasons.add(new Reason(
                    Kind.REQUIREMENT,
                    use.use().id(),
                    decision,
                    (truth == Truth.UNKNOWN ? "Must be known: " : "Not met: ") + requirement.label() + until,
                    ids(bound.findings()),
                    requirement.citation()));
        }
    }

    private Optional<LocalDate> waiting(BoundUse use, CareSubject subject, List<Reason> reasons, Missing missing) {
        if (use.use().waiting().isEmpty()) {
            return Optional.empty();
        }
        Waiting waiting = use.use().waiting().get();
        Situation situation = subject.situation();
        double days = phases.days(situation.answers());
        boolean ended = use.unless()
                .map(term -> term.evaluate(situation.answers(), situation.setting()) == Truth.TRUE)
                .orElse(false);
        if (ended || days >= waiting.days()) {
            return Optional.empty();
        }
        int duration = index.require(FindingIndex.EPISODE_DURATION);
        boolean unknown = Double.isNaN(days);
        if (unknown) {
            missing.add(duration);
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

    private static Reason stance(BoundUse use, Guideline guideline) {
        Otherwise otherwise = use.use().otherwise();
        return use.use()
                .row(guideline)
                .map(row -> new Reason(
                        Kind.GUIDELINE,
                        guideline.id(),
                        decision(row.stance()),
                        guideline.label() + ": " + row.words(),
                        List.of(),
                        row.citation()))
                .orElseGet(() -> new Reason(
                        Kind.OTHERWISE,
                        use.use().id(),
                        decision(otherwise.stance()),
                        guideline.label() + " does not speak of it. " + otherwise.words(),
                        List.of(),
                        otherwise.citation()));
    }

    private static Decision decision(Stance stance) {
        return switch (stance) {
            case OFFER -> Decision.OFFER;
            case CONSIDER -> Decision.CONSIDER;
            case DO_NOT_OFFER -> Decision.DO_NOT_OFFER;
        };
    }

    private List<String> ids(int[] findings) {
        return Arrays.stream(findings)
                .mapToObj(finding -> index.finding(finding).id())
                .toList();
    }
}
