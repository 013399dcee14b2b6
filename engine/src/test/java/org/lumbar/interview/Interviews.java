package org.lumbar.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.lumbar.knowledge.Range;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.Episode;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Presentation;
import org.lumbar.testkit.Case;
import org.lumbar.testkit.Engine;

/// Begins interviews with the content of this build, and answers them.
final class Interviews {

    static final Interviewer INTERVIEWER = Interviewer.of(Engine.real().assessor());

    private Interviews() {}

    /// Nothing is known.
    static Interview blank(Scope scope) {
        return INTERVIEWER.begin(
                new Presentation("", Case.TODAY, Setting.PRIMARY_CARE, Person.UNKNOWN, Episode.UNKNOWN, List.of()),
                false,
                scope);
    }

    static Interview of(Case known) {
        return INTERVIEWER.begin(known.build(), true, Scope.ASKED);
    }

    static Question question(Interview interview) {
        if (interview.turn() instanceof Question question) {
            return question;
        }
        throw new AssertionError("no question is open but " + interview.turn());
    }

    /// Answers safety questions with no until the one on this finding is open.
    static Interview until(String finding, Interview begun) {
        Interview interview = begun;
        while (!question(interview).findings().contains(finding)) {
            interview = interview.answer(Answer.NO);
        }
        return interview;
    }

    /// A legal answer to any question, unknown among them.
    static Answer answer(Question question, Random random, Presentation presentation, double yes) {
        if (random.nextInt(12) == 0) {
            return Answer.UNKNOWN;
        }
        List<String> options =
                question.options().stream().map(Question.Option::id).toList();
        return switch (question.kind()) {
            case GATE, SWEEP, FINDING -> random.nextDouble() < yes ? Answer.YES : Answer.NO;
            case VALUE -> random.nextInt(3) == 0 ? Answer.YES : new Answer.Measure(within(question, random));
            case AGE, DURATION -> new Answer.Measure(Math.rint(within(question, random)));
            case SETTING, SEX, CHANGE, SIDE -> Answer.Choice.of(options.get(random.nextInt(options.size())));
            case WHICH -> {
                List<String> chosen = new ArrayList<>();
                List<String> unknown = new ArrayList<>();
                for (String option : options) {
                    int draw = random.nextInt(5);
                    if (draw < 2) {
                        (draw == 0 ? chosen : unknown).add(option);
                    }
                }
                yield new Answer.Choice(chosen, unknown);
            }
            case SINCE ->
                random.nextBoolean()
                        ? Answer.Choice.of(options.get(random.nextInt(options.size())))
                        : new Answer.Since(presentation.date().minusDays(random.nextInt(4000)));
        };
    }

    private static double within(Question question, Random random) {
        Optional<Range> possible = question.possible();
        double low = possible.map(Range::low).filter(Double::isFinite).orElse(0.0);
        double high = possible.map(Range::high).filter(Double::isFinite).orElse(400.0);
        return low + random.nextDouble() * (high - low);
    }
}
