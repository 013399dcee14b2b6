package org.lumbar.interview;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Assessor;
import org.lumbar.assess.Differential;
import org.lumbar.assess.Differential.Entry;
import org.lumbar.interview.Why.Outcome;
import org.lumbar.interview.Why.Shift;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Gate;
import org.lumbar.presentation.Presentation;

/// Tries the answers to a question.
final class WhyMaker {

    /// Conditions worth a reader's time at once.
    private static final int MOST_SHIFTS = 3;

    private final Assessor assessor;
    private final Subjects subjects;
    private final Recorder recorder;

    WhyMaker(Assessor assessor, Subjects subjects, Recorder recorder) {
        this.assessor = assessor;
        this.subjects = subjects;
        this.recorder = recorder;
    }

    /// An answer, what it names, and the assessment it would give.
    private record Tried(String answer, String finding, Assessment assessment) {}

    Why make(Known known, Question question) {
        List<Tried> tried = tries(known, question);
        List<Outcome> outcomes = tried.stream()
                .map(each -> new Outcome(
                        each.answer(),
                        each.finding(),
                        each.assessment().urgency().urgency()))
                .sorted(comparing(Outcome::urgency).reversed())
                .toList();
        List<Shift> shifts = question.yesOrNo() ? shifts(known.assessment(), tried) : List.of();
        return new Why(question.reason(), known.assessment().urgency().urgency(), outcomes, shifts);
    }

    private List<Tried> tries(Known known, Question question) {
        Presentation now = known.progress().presentation();
        return switch (question.kind()) {
            case SETTING, AGE, SEX, DURATION -> List.of();
            case GATE, SWEEP, FINDING, VALUE -> {
                List<Tried> tried = new ArrayList<>();
                tried.add(tried("yes", "", now, question, Answer.YES));
                members(known, question).forEach(member -> tried.add(member(known, member)));
                tried.add(tried("no", "", now, question, Answer.NO));
                yield tried;
            }
            case WHICH, SINCE, CHANGE, SIDE ->
                question.options().stream()
                        .map(option -> tried(option.label(), "", now, question, Answer.Choice.of(option.id())))
                        .toList();
        };
    }

    private Tried tried(String words, String finding, Presentation now, Question question, Answer answer) {
        return new Tried(words, finding, assessor.assess(recorder.record(now, question, answer)));
    }

    private Tried member(Known known, Finding member) {
        Question one = Question.of(Question.Kind.FINDING, List.of(member.id()), member.question(), List.of(), "");
        return tried("yes", member.label(), known.progress().presentation(), one, Answer.YES);
    }

    /// What a "yes" to a safety question may turn out to be.
    private List<Finding> members(Known known, Question question) {
        if (!question.safety()) {
            return List.of();
        }
        Gate gate = subjects.gate(question.findings().getFirst()).orElseThrow();
        return subjects.members(gate, known.progress().scope()).stream()
                .filter(known::isUnknown)
                .toList();
    }

    /// The conditions that a "yes" raises most.
    private static List<Shift> shifts(Assessment current, List<Tried> tried) {
        Map<String, Entry> before = entries(current.differential());
        Map<String, Entry> ifNo = entries(tried.getLast().assessment().differential());
        Map<String, Shift> most = new HashMap<>();
        for (Tried yes : tried.subList(0, tried.size() - 1)) {
            entries(yes.assessment().differential()).forEach((condition, entry) -> {
                Entry now = before.getOrDefault(condition, entry);
                Shift best = most.get(condition);
                if (best == null || best.ifYes().probability() < entry.probability()) {
                    most.put(condition, new Shift(now, entry, yes.finding(), ifNo.getOrDefault(condition, now)));
                }
            });
        }
        return most.values().stream()
                .filter(shift -> shift.ifYes().probability() > shift.before().probability())
                .sorted(comparingDouble((Shift shift) ->
                                shift.before().probability() - shift.ifYes().probability())
                        .thenComparing(shift -> shift.before().condition()))
                .limit(MOST_SHIFTS)
                .toList();
    }

    private static Map<String, Entry> entries(Differential differential) {
        Map<String, Entry> entries = new HashMap<>();
        Stream.of(differential.likely(), differential.pointedTo(), differential.notExcluded(), differential.others())
                .flatMap(List::stream)
                .flatMap(entry -> Stream.concat(Stream.of(entry), entry.family().stream()))
                .forEach(entry -> entries.putIfAbsent(entry.condition(), entry));
        return entries;
    }
}
