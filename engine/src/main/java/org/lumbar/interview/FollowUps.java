package org.lumbar.interview;

import static org.lumbar.interview.Question.Kind.CHANGE;
import static org.lumbar.interview.Question.Kind.FINDING;
import static org.lumbar.interview.Question.Kind.SIDE;
import static org.lumbar.interview.Question.Kind.SINCE;
import static org.lumbar.interview.Question.Kind.WHICH;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lumbar.interview.Question.Kind;
import org.lumbar.interview.Question.Option;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Gate;
import org.lumbar.presentation.Course;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Side;

/// What must be asked about an answer already given: which of the things it names, since when, whether it has
/// changed, on which side.
final class FollowUps {

    /// New, or begun with this pain.
    static final String NEW = "new";

    private final Subjects subjects;
    private final int longStandingDays;

    /// @param longStandingDays days after which something unchanged is no news
    FollowUps(Subjects subjects, int longStandingDays) {
        this.subjects = subjects;
        this.longStandingDays = longStandingDays;
    }

    /// The first one that is open.
    Optional<Question> first(Known known) {
        return Stream.<Supplier<Optional<Question>>>of(
                        () -> which(known), () -> since(known), () -> change(known), () -> side(known))
                .flatMap(each -> each.get().stream())
                .findFirst();
    }

    private Optional<Question> which(Known known) {
        for (Observation said : known.affirmed()) {
            Optional<Gate> gate = subjects.gate(subjects.finding(said.finding()).id());
            if (gate.isEmpty() || Mark.WHICH_ASKED.isOn(said)) {
                continue;
            }
            List<Finding> members =
                    subjects.members(gate.get(), known.progress().scope());
            List<Finding> open = members.stream()
                    .filter(member -> known.isUnknown(member) && !known.isSettled(member))
                    .toList();
            boolean answered =
                    members.stream().anyMatch(member -> known.isPresent(member) || known.isSaidPresent(member));
            if (answered || open.isEmpty()) {
                continue;
            }
            Question question = open.size() == 1 ? one(open.getFirst(), gate.get()) : several(open, gate.get());
            if (!known.progress().isDone(question.kind(), question.findings().getFirst())) {
                return Optional.of(question);
            }
        }
        return Optional.empty();
    }

    private static Question one(Finding member, Gate gate) {
        return Question.of(FINDING, List.of(member.id()), member.question(), List.of(), gate.why());
    }

    private static Question several(List<Finding> open, Gate gate) {
        return Question.of(
                WHICH,
                List.of(gate.finding()),
                "Which of these? Name all that apply; the others are taken as no.",
                open.stream()
                        .map(member -> new Option(member.id(), member.label(), member.question()))
                        .toList(),
                gate.why());
    }

    private Optional<Question> since(Known known) {
        return grouped(
                known,
                SINCE,
                known.affirmed().stream()
                        .filter(subjects::mayBeOld)
                        .filter(each -> each.since().isEmpty() && each.course() == Course.UNSTATED)
                        .filter(each -> !Mark.NEW.isOn(each) && !Mark.SINCE_UNKNOWN.isOn(each))
                        .filter(each ->
                                !subjects.affirmed(each, known.answers()).isEmpty()),
                "since when? If things began at different times: when the newest began or became worse.",
                List.of(
                        new Option(NEW, "new, or it came with this pain", ""),
                        new Option(Course.WORSE.id(), "there before, and worse lately", "")),
                "What is new or worse may be an emergency; what has been the same for more than " + longStandingDays
                        + " days is no news.");
    }

    private Optional<Question> change(Known known) {
        return grouped(
                known,
                CHANGE,
                known.affirmed().stream()
                        .filter(each -> each.since().isPresent() && each.course() == Course.UNSTATED)
                        .filter(each -> !Mark.CHANGE_UNKNOWN.isOn(each))
                        .filter(each -> isOld(each, known)),
                "has that changed lately?",
                List.of(
                        new Option(Course.STABLE.id(), "no, the same as before", ""),
                        new Option(Course.WORSE.id(), "worse", ""),
                        new Option(Course.BETTER.id(), "better", "")),
                "Something old that becomes worse counts as new.");
    }

    private boolean isOld(Observation observation, Known known) {
        int number = subjects.index().require(observation.finding());
        return known.interpretation().anyChangeToAsk().contains(number);
    }

    /// One question for all that is open of a kind.
    private Optional<Question> grouped(
            Known known, Kind kind, Stream<Observation> about, String text, List<Option> options, String reason) {
        List<String> findings = about.map(
                        each -> subjects.finding(each.finding()).id())
                .filter(finding -> !known.progress().isDone(kind, finding))
                .distinct()
                .toList();
        return findings.isEmpty()
                ? Optional.empty()
                : Optional.of(Question.of(kind, findings, named(findings) + ": " + text, options, reason));
    }

    /// The labels, without that of a safety question beside the things that it turned out to be.
    private String named(List<String> findings) {
        List<String> exact = findings.stream()
                .filter(finding -> subjects.gate(finding).isEmpty())
                .toList();
        return String.join(
                "; ",
                (exact.isEmpty() ? findings : exact)
                        .stream()
                                .map(finding -> subjects.finding(finding).label())
                                .toList());
    }

    /// The side is asked where both sides would be something of their own that nobody has answered.
    private Optional<Question> side(Known known) {
        for (Subjects.BothSides both : subjects.bothSides()) {
            if (!known.isUnknown(both.derived()) || known.isSettled(both.derived())) {
                continue;
            }
            for (Observation said : known.affirmed()) {
                String id = subjects.finding(said.finding()).id();
                boolean concerned = subjects.finding(id).sided()
                        && said.side() == Side.UNSTATED
                        && !Mark.SIDE_UNKNOWN.isOn(said)
                        && subjects.affirmed(said, known.answers()).stream()
                                .anyMatch(each -> subjects.implies(each, both.sided()));
                if (concerned && !known.progress().isDone(SIDE, id)) {
                    return Optional.of(Question.of(
                            SIDE,
                            List.of(id),
                            subjects.finding(id).label() + ": on which side?",
                            List.of(
                                    new Option(Side.LEFT.id(), "left", ""),
                                    new Option(Side.RIGHT.id(), "right", ""),
                                    new Option(Side.BOTH.id(), "both sides", "")),
                            "On both sides it would be: " + both.derived().label() + "."));
                }
            }
        }
        return Optional.empty();
    }
}
