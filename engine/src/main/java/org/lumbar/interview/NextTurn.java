package org.lumbar.interview;

import static java.util.Comparator.comparing;
import static org.lumbar.interview.Question.Kind.FINDING;
import static org.lumbar.interview.Question.Kind.GATE;
import static org.lumbar.interview.Question.Kind.SWEEP;
import static org.lumbar.interview.Question.Kind.VALUE;
import static org.lumbar.interview.Question.Kind.WHICH;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lumbar.assess.NextQuestion;
import org.lumbar.assess.NotCleared;
import org.lumbar.assess.Stop;
import org.lumbar.assess.UrgencyResult;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.presentation.FindingIndex;

/// Says what an interview does next: what is still open about the answers given, an alarm, who the person is, the
/// safety questions in their order, then the question worth most among those that change the urgency.
final class NextTurn {

    private static final List<String> LEVELS =
            List.of(Level.EMERGENCY.id(), Level.URGENT.id(), Level.ROUTINE.id(), Level.SELF_CARE.id());

    private final Subjects subjects;
    private final FollowUps followUps;
    private final PersonQuestions personQuestions;

    NextTurn(Subjects subjects, FollowUps followUps) {
        this.subjects = subjects;
        this.followUps = followUps;
        this.personQuestions = new PersonQuestions(subjects);
    }

    Turn after(Known known) {
        Optional<Question> followUp = followUps.first(known);
        if (followUp.isPresent()) {
            return followUp.get();
        }
        UrgencyResult urgency = known.assessment().urgency();
        boolean acknowledged = known.progress()
                .acknowledged()
                .filter(before -> before.compareTo(urgency.urgency()) >= 0)
                .isPresent();
        if (urgency.urgency().level() == Level.EMERGENCY && !acknowledged) {
            return new Turn.Alarm(urgency);
        }
        return personQuestions
                .first(known)
                .or(() -> gate(known))
                .or(() -> best(known))
                .<Turn>map(question -> question)
                .orElseGet(() -> ending(known));
    }

    private Optional<Question> gate(Known known) {
        for (NotCleared open : known.assessment().notCleared()) {
            Finding finding = subjects.finding(open.finding());
            boolean sweep = subjects.gate(finding.id()).orElseThrow().sweep();
            Question question =
                    Question.of(sweep ? SWEEP : GATE, List.of(finding.id()), finding.question(), List.of(), open.why());
            if (!known.isSettled(finding) && !known.progress().isDone(question.kind(), finding.id())) {
                return Optional.of(question);
            }
        }
        return Optional.empty();
    }

    private Optional<Question> best(Known known) {
        List<Stop.Change> changes = new ArrayList<>();
        for (Stop.Change change : inScope(known)) {
            if (isOpen(subjects.finding(change.finding()), known)) {
                changes.add(change);
            }
        }
        var open = new BitSet();
        changes.forEach(change -> open.set(subjects.index().require(change.finding())));
        return changes.stream()
                .min(byWorth(open, known))
                .map(change -> broader(change, open, known).orElseGet(() -> question(change, known)));
    }

    private static List<Stop.Change> inScope(Known known) {
        Stop stop = known.assessment().stop();
        List<Stop.Change> changes = new ArrayList<>(stop.asked());
        // what can be asked comes first: it costs least
        return known.progress().scope() == Scope.ASKED || !changes.isEmpty() ? changes : stop.examined();
    }

    private boolean isOpen(Finding finding, Known known) {
        boolean person =
                finding.id().equals(FindingIndex.FEMALE) || finding.id().equals(FindingIndex.MALE);
        return !person
                && !known.isSettled(finding)
                && !known.progress().isDone(FINDING, finding.id())
                && !known.progress().isDone(VALUE, finding.id())
                && !wasPutAsOneOf(finding, known);
    }

    /// Whether it belongs to a safety question that nobody could answer, or whose things nobody could tell apart:
    /// then it is not asked once more by itself.
    private boolean wasPutAsOneOf(Finding finding, Known known) {
        return finding.obtained() == Finding.Obtained.ASKED
                && subjects.gatesOf(finding)
                        .anyMatch(gate -> known.assessment().notCleared().stream()
                                        .anyMatch(open -> open.finding().equals(gate.finding()))
                                || known.progress().isDone(WHICH, gate.finding())
                                || known.affirmed().stream()
                                        .anyMatch(said ->
                                                said.finding().equals(gate.finding()) && Mark.WHICH_ASKED.isOn(said)));
    }

    /// An emergency first; then by net benefit, as the assessment orders its questions; then by level, and of the
    /// same level the question whose "no" answers most others.
    private Comparator<Stop.Change> byWorth(BitSet open, Known known) {
        List<String> byBenefit = known.assessment().nextQuestions().stream()
                .filter(question -> question.kind() == NextQuestion.Kind.VALUE)
                .map(NextQuestion::finding)
                .toList();
        return comparing((Stop.Change change) -> !change.level().equals(Level.EMERGENCY.id()))
                .thenComparingInt(change -> {
                    int place = byBenefit.indexOf(change.finding());
                    return place < 0 ? byBenefit.size() : place;
                })
                .thenComparingInt(change -> LEVELS.indexOf(change.level()))
                .thenComparingInt(change -> -denied(change.finding(), open))
                .thenComparingInt(change -> subjects.index().require(change.finding()));
    }

    private int denied(String finding, BitSet open) {
        int count = 0;
        for (int denied : subjects.index().absentWith(subjects.index().require(finding))) {
            count += open.get(denied) ? 1 : 0;
        }
        return count;
    }

    /// A broader question whose "no" answers this one and others that are open too: "any pain in a leg?" before
    /// five kinds of it. The broadest in what it settles; empty where none settles more than the question itself.
    private Optional<Question> broader(Stop.Change best, BitSet open, Known known) {
        int wanted = subjects.index().require(best.finding());
        Finding broadest = subjects.finding(best.finding());
        int most = denied(best.finding(), open);
        for (int number = 0; number < subjects.index().size(); number++) {
            Finding each = subjects.index().finding(number);
            boolean askable = each.kind() == Finding.Kind.BOOLEAN
                    && !each.question().isEmpty()
                    && subjects.gate(each.id()).isEmpty()
                    && Subjects.within(each, Scope.ASKED)
                    && known.isUnknown(each)
                    && isOpen(each, known);
            if (askable && denies(number, wanted) && denied(each.id(), open) > most) {
                broadest = each;
                most = denied(each.id(), open);
            }
        }
        return broadest.id().equals(best.finding())
                ? Optional.empty()
                : Optional.of(Question.of(
                        FINDING,
                        List.of(broadest.id()),
                        broadest.question(),
                        List.of(),
                        "A no answers " + most + " further questions at once."));
    }

    private boolean denies(int finding, int wanted) {
        for (int denied : subjects.index().absentWith(finding)) {
            if (denied == wanted) {
                return true;
            }
        }
        return false;
    }

    private Question question(Stop.Change change, Known known) {
        Finding finding = subjects.finding(change.finding());
        String reason = known.assessment().nextQuestions().stream()
                .filter(question -> question.finding().equals(finding.id()))
                .map(NextQuestion::why)
                .findFirst()
                .orElse("The answer may change how soon the person is to be seen.");
        Optional<Finding> quantity = subjects.quantity(finding).filter(known::isUnknown);
        if (quantity.isEmpty()) {
            return Question.of(FINDING, List.of(finding.id()), finding.question(), List.of(), reason);
        }
        return new Question(
                VALUE,
                List.of(finding.id(), quantity.get().id()),
                finding.question(),
                List.of(),
                quantity.get().unitLabel(),
                quantity.get().possible(),
                reason);
    }

    private Turn ending(Known known) {
        Stop stop = known.assessment().stop();
        Scope scope = known.progress().scope();
        List<Stop.Change> left = new ArrayList<>(stop.asked());
        if (scope == Scope.EXAMINED) {
            left.addAll(stop.examined());
        }
        left.removeIf(change -> known.isSaidPresent(subjects.finding(change.finding())));
        List<NotCleared> open = known.assessment().notCleared();
        return new Turn.Ending(
                open.isEmpty() && left.isEmpty(),
                stop.tried(),
                open,
                left,
                scope == Scope.ASKED ? stop.examined() : List.of());
    }
}
