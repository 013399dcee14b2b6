package org.lumbar.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lumbar.knowledge.Finding.Kind;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Side;
import org.lumbar.record.Entry.Observed;
import org.lumbar.record.Entry.Part;
import org.lumbar.record.Unused.Reason;

/// Reads observations and their components: yes and no, measured values, and findings that stand as the value.
final class ObservationReader {

    private final CodeMatcher matcher;
    private final ValueReader values;

    ObservationReader(CodeMatcher matcher) {
        this.matcher = matcher;
        values = new ValueReader(matcher);
    }

    void read(Observed observed, Sink sink) {
        Concept code = observed.parts().isEmpty()
                ? Concept.NONE
                : observed.parts().getFirst().code();
        if (!observed.wasMade()) {
            sink.skip(observed, code.words(), Reason.ERROR);
            return;
        }
        Optional<LocalDate> day = Days.of(observed.day(), sink.date());
        if (day.isEmpty() && observed.dayRequired()) {
            sink.skip(observed, code.words(), Reason.DATE);
            return;
        }
        boolean used = false;
        for (Part each : observed.parts()) {
            used |= take(each, observed, day, sink);
        }
        if (!used) {
            boolean known = !matcher.matches(code).isEmpty();
            Reason reason = known ? Reason.NO_VALUE : code.isCoded() ? Reason.NO_FINDING : Reason.NO_CODE;
            sink.skip(observed, code.words(), reason);
        }
    }

    private boolean take(Part part, Observed observed, Optional<LocalDate> day, Sink sink) {
        List<Observation> answers = new ArrayList<>(1);
        answers(part, observed, answers);
        if (answers.isEmpty() && part.value() instanceof Value.Coded coded) {
            for (Match match : matcher.matches(coded.concept())) {
                if (match.finding().kind() == Kind.BOOLEAN) {
                    answers.add(Observation.of(match.finding().id(), FindingStatus.PRESENT)
                            .on(match.side()));
                }
            }
        }
        for (Observation each : answers) {
            sink.take(observed, each, day, false);
        }
        return !answers.isEmpty();
    }

    /// What an observation that was done answers by its codes, not held against the calendar.
    List<Observation> answers(Observed observed, LocalDate date) {
        Optional<LocalDate> day = Days.of(observed.day(), date);
        if (!observed.wasMade() || (day.isEmpty() && observed.dayRequired())) {
            return List.of();
        }
        List<Observation> answers = new ArrayList<>();
        for (Part each : observed.parts()) {
            answers(each, observed, answers);
        }
        if (day.isPresent()) {
            answers.replaceAll(each -> each.seenOn(day.get()));
        }
        return answers;
    }

    private void answers(Part part, Observed observed, List<Observation> answers) {
        for (Match match : matcher.matches(part.code())) {
            Optional<Observation> answer = part.absent()
                    ? Optional.of(Observation.of(match.finding().id(), FindingStatus.UNKNOWN))
                    : values.answer(match.finding(), part.value());
            if (answer.isPresent()) {
                Side side = observed.side() == Side.UNSTATED ? match.side() : observed.side();
                answers.add(withCourse(answer.get().on(match.finding().sided() ? side : Side.UNSTATED), observed));
            }
        }
    }

    private static Observation withCourse(Observation answer, Observed observed) {
        return observed.since().isPresent()
                ? answer.since(observed.since().get(), observed.course())
                : answer.inCourse(observed.course());
    }
}
