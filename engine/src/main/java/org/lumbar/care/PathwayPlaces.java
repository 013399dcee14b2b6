package org.lumbar.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Pathway;
import org.lumbar.knowledge.PathwayAction;
import org.lumbar.knowledge.PathwayAction.From;
import org.lumbar.knowledge.PathwayCondition;
import org.lumbar.knowledge.PathwayExit;
import org.lumbar.knowledge.PathwayState;
import org.lumbar.knowledge.Predicate;
import org.lumbar.knowledge.Urgency;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.Presentation;
import org.lumbar.reasoning.Truth;

/// Places one assessment on the pathway: by urgency, by how long the pain has lasted, and by whether a root hurts.
/// Immutable; may be shared by threads.
public final class PathwayPlaces {

    private final Pathway pathway;
    private final PathwayTerms terms;

    private PathwayPlaces(Pathway pathway, PathwayTerms terms) {
        this.pathway = pathway;
        this.terms = terms;
    }

    /// The places of a content, empty when it has no pathway.
    public static Optional<PathwayPlaces> of(Knowledge knowledge, FindingIndex index) {
        return knowledge
                .care()
                .pathway()
                .map(pathway -> new PathwayPlaces(pathway, PathwayTerms.of(pathway, knowledge, index)));
    }

    /// The place of one assessment, empty where no place of the content holds.
    ///
    /// @param presentation what was assessed; days count from its date
    /// @param answers what is known, implications included
    /// @param urgency what rules and probabilities ask for, without the level that open questions alone give
    /// @param safetyAnswered whether no safety question is open
    public Optional<PathwayPlace> place(
            Presentation presentation, Answers answers, Urgency urgency, boolean safetyAnswered) {
        var facts = new Single(presentation, answers, urgency, safetyAnswered);
        return pathway.places().stream()
                .filter(each -> PathwayJudge.judge(each.when(), facts) == Truth.TRUE)
                .findFirst()
                .map(because -> place(because, facts));
    }

    private PathwayPlace place(PathwayExit because, Single facts) {
        PathwayState state = pathway.state(because.to());
        LocalDate date = facts.presentation().date();
        List<DueAction> actions = new ArrayList<>();
        for (PathwayAction action : state.actions()) {
            boolean meant = action.when()
                    .map(when -> PathwayJudge.judge(when, facts) == Truth.TRUE)
                    .orElse(true);
            if (meant && action.from() != From.EVENT) {
                actions.add(DueAction.open(action, deadline(action, facts), date));
            }
        }
        return new PathwayPlace(state, because, List.copyOf(actions));
    }

    private static Optional<Deadline> deadline(PathwayAction action, Single facts) {
        String within = action.within().equals(PathwayAction.OF_THE_URGENCY)
                ? facts.urgency().within()
                : action.within();
        if (within.isEmpty()) {
            return Optional.empty();
        }
        LocalDate date = facts.presentation().date();
        if (action.from() == From.ENTRY) {
            return Optional.of(new Deadline(date, Optional.empty(), within));
        }
        OptionalInt duration = facts.presentation().episode().durationDays();
        return duration.isPresent()
                ? Optional.of(new Deadline(date.minusDays(duration.getAsInt()), Optional.empty(), within))
                : Optional.empty();
    }

    /// One assessment: no events, no scores, no time in a state.
    private final class Single implements PathwayFacts {

        private final Presentation presentation;
        private final Answers answers;
        private final Urgency urgency;
        private final boolean safetyAnswered;

        Single(Presentation presentation, Answers answers, Urgency urgency, boolean safetyAnswered) {
            this.presentation = presentation;
            this.answers = answers;
            this.urgency = urgency;
            this.safetyAnswered = safetyAnswered;
        }

        Presentation presentation() {
            return presentation;
        }

        Urgency urgency() {
            return urgency;
        }

        @Override
        public Truth answered(Predicate predicate) {
            return terms.evaluate(predicate, answers, presentation.setting());
        }

        @Override
        public Truth urgent(Level level) {
            boolean reached = urgency.level().compareTo(level) >= 0;
            return reached ? Truth.TRUE : Truth.FALSE;
        }

        @Override
        public Truth safetyAnswered() {
            return safetyAnswered ? Truth.TRUE : Truth.FALSE;
        }

        @Override
        public Truth reported(PathwayCondition.Course course) {
            return Truth.UNKNOWN;
        }

        @Override
        public Truth happened(PathwayCondition.Happened event) {
            return Truth.UNKNOWN;
        }

        @Override
        public Truth inStateFor(int days) {
            return Truth.FALSE;
        }

        @Override
        public Truth scored(PathwayCondition.Scored scored) {
            return Truth.UNKNOWN;
        }

        @Override
        public Truth grouped(PathwayCondition.Grouped grouped) {
            return Truth.UNKNOWN;
        }

        @Override
        public Truth improved(PathwayCondition.Improved improved) {
            return Truth.UNKNOWN;
        }
    }
}
