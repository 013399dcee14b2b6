package org.lumbar.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Sex;
import org.lumbar.presentation.Course;
import org.lumbar.presentation.Episode;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Interpretation;
import org.lumbar.presentation.Interpreter;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Presentation;
import org.lumbar.presentation.Side;

/// Writes an answer into what is known of a person.
final class Recorder {

    private final Interpreter interpreter;
    private final Subjects subjects;

    Recorder(Interpreter interpreter, Subjects subjects) {
        this.interpreter = interpreter;
        this.subjects = subjects;
    }

    /// @throws IllegalArgumentException when this is no answer to the question
    Presentation record(Presentation before, Question question, Answer answer) {
        if (answer instanceof Answer.Status(FindingStatus status) && status == FindingStatus.UNKNOWN) {
            return unknown(before, question);
        }
        return switch (answer) {
            case Answer.Status(FindingStatus status)
            when question.yesOrNo() ->
                say(before, Observation.of(question.findings().getFirst(), status));
            case Answer.Measure(double value) when question.number() -> number(before, question, value);
            case Answer.Choice choice when isFor(choice, question) -> choice(before, question, choice);
            case Answer.Since(LocalDate day)
            when question.kind() == Question.Kind.SINCE && !day.isAfter(before.date()) ->
                about(before, question, each -> each.since(day, each.course()));
            default -> throw wrong(question, answer);
        };
    }

    private static IllegalArgumentException wrong(Question question, Answer answer) {
        return new IllegalArgumentException(
                answer + " is no answer to the question '" + question.text() + "' of kind " + question.kind() + ".");
    }

    private static boolean isFor(Answer.Choice choice, Question question) {
        List<String> options =
                question.options().stream().map(Question.Option::id).toList();
        boolean several = question.kind() == Question.Kind.WHICH;
        return options.containsAll(choice.ids())
                && options.containsAll(choice.unknown())
                && (several || (choice.ids().size() == 1 && choice.unknown().isEmpty()))
                && !options.isEmpty();
    }

    private Presentation unknown(Presentation before, Question question) {
        return switch (question.kind()) {
            case SETTING -> before;
            case AGE, SEX, DURATION, GATE, SWEEP, FINDING, VALUE ->
                say(before, Observation.of(question.findings().getFirst(), FindingStatus.UNKNOWN));
            case WHICH -> about(before, question, Mark.WHICH_ASKED::put);
            case SINCE -> about(before, question, Mark.SINCE_UNKNOWN::put);
            case CHANGE -> about(before, question, Mark.CHANGE_UNKNOWN::put);
            case SIDE -> about(before, question, Mark.SIDE_UNKNOWN::put);
        };
    }

    private Presentation number(Presentation before, Question question, double value) {
        if (!Double.isFinite(value)
                || (question.possible().isPresent()
                        && !question.possible().get().contains(value))) {
            throw wrong(question, new Answer.Measure(value));
        }
        return switch (question.kind()) {
            case AGE ->
                with(
                        before,
                        new Person(OptionalInt.of((int) value), before.person().sex()),
                        before.episode());
            case DURATION ->
                with(
                        before,
                        before.person(),
                        new Episode(
                                OptionalInt.of((int) value), before.episode().onset()));
            default -> say(before, Observation.measured(question.findings().getLast(), value, ""));
        };
    }

    private Presentation choice(Presentation before, Question question, Answer.Choice choice) {
        if (question.kind() == Question.Kind.WHICH) {
            return which(before, question, choice);
        }
        String id = choice.ids().getFirst();
        return switch (question.kind()) {
            case SETTING -> before.in(Setting.ofId(id).orElseThrow());
            case SEX ->
                with(before, new Person(before.person().age(), Sex.ofId(id).orElseThrow()), before.episode());
            case SINCE ->
                id.equals(FollowUps.NEW)
                        ? about(before, question, Mark.NEW::put)
                        : about(before, question, each -> each.inCourse(Course.WORSE));
            case CHANGE ->
                about(before, question, each -> each.inCourse(Course.ofId(id).orElseThrow()));
            case SIDE -> about(before, question, each -> each.on(Side.ofId(id).orElseThrow()));
            default -> throw wrong(question, choice);
        };
    }

    /// The things that were named are present, those of which nobody knows unknown, and the others absent, save
    /// where something named says otherwise.
    private Presentation which(Presentation before, Question question, Answer.Choice choice) {
        Presentation after = before;
        for (String id : choice.ids()) {
            after = say(after, Observation.of(id, FindingStatus.PRESENT));
        }
        for (String id : choice.unknown()) {
            after = say(after, Observation.of(id, FindingStatus.UNKNOWN));
        }
        Interpretation known = interpreter.interpret(after);
        for (Question.Option option : question.options()) {
            boolean named =
                    choice.ids().contains(option.id()) || choice.unknown().contains(option.id());
            if (!named && mayBeDenied(subjects.finding(option.id()), known)) {
                after = say(after, Observation.of(option.id(), FindingStatus.ABSENT));
            }
        }
        return choice.ids().isEmpty() ? about(after, question, Mark.WHICH_ASKED::put) : after;
    }

    private boolean mayBeDenied(Finding finding, Interpretation known) {
        for (int denied : subjects.index().absentWith(subjects.index().require(finding.id()))) {
            String id = subjects.index().finding(denied).id();
            boolean said = known.presentation().observations().stream()
                    .anyMatch(each -> each.status() != FindingStatus.ABSENT
                            && each.finding().equals(id));
            if (said || known.answers().isPresent(denied)) {
                return false;
            }
        }
        return true;
    }

    /// Puts an answer in the place of those of the same day about the same thing.
    private Presentation say(Presentation before, Observation said) {
        List<Observation> kept = new ArrayList<>();
        for (Observation each : before.observations()) {
            boolean replaced = each.finding().equals(said.finding())
                    && each.date().orElse(before.date()).equals(before.date());
            if (!replaced) {
                kept.add(each);
            }
        }
        kept.add(said);
        return before.with(kept);
    }

    /// Changes the affirmed observations that the question speaks of and that it was asked about.
    private Presentation about(Presentation before, Question question, UnaryOperator<Observation> change) {
        Predicate<Observation> concerned = each -> each.status() == FindingStatus.PRESENT
                && subjects.knows(each.finding())
                && question.findings().contains(subjects.finding(each.finding()).id())
                && isOpen(each, question.kind());
        return before.with(before.observations().stream()
                .map(each -> concerned.test(each) ? change.apply(each) : each)
                .toList());
    }

    /// Of several observations of one finding those that already hold the detail keep theirs.
    private static boolean isOpen(Observation observation, Question.Kind kind) {
        return switch (kind) {
            case SINCE -> observation.since().isEmpty() && observation.course() == Course.UNSTATED;
            case CHANGE -> observation.since().isPresent() && observation.course() == Course.UNSTATED;
            case SIDE -> observation.side() == Side.UNSTATED;
            default -> true;
        };
    }

    private static Presentation with(Presentation before, Person person, Episode episode) {
        return new Presentation(before.id(), before.date(), before.setting(), person, episode, before.observations());
    }
}
