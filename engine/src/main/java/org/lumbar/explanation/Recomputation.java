package org.lumbar.explanation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lumbar.assess.Assessor;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Urgency;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.Interpretation;
import org.lumbar.presentation.Presentation;
import org.lumbar.presentation.Problem;
import org.lumbar.reasoning.Reasoner;
import org.lumbar.reasoning.Weighings;
import org.lumbar.triage.GateKeeper;
import org.lumbar.triage.Situation;
import org.lumbar.triage.Triage;

/// Works out the level and the posteriors of a presentation from the beginning, without what an assessment says
/// beside them, so that hundreds of other answers can be tried.
final class Recomputation {

    private final Knowledge knowledge;
    private final Assessor assessor;
    private final FindingIndex index;
    private final Reasoner reasoner;
    private final Triage triage;
    private final double adultAge;

    Recomputation(Assessor assessor) {
        this.assessor = assessor;
        knowledge = assessor.knowledge();
        index = assessor.interpreter().index();
        reasoner = assessor.reasoner();
        triage = new Triage(knowledge, index, reasoner, new GateKeeper(knowledge, index));
        adultAge = knowledge.design().value("adult-age");
    }

    /// One person worked out.
    ///
    /// @param sources the rank of each source of urgency
    @SuppressWarnings("ArrayRecordComponent") // walked through, never compared
    record State(
            Interpretation interpretation, Situation situation, Weighings weighings, int[] sources, Urgency urgency) {

        /// Whether it holds a problem that another presentation does not have.
        boolean isMoreProblematicThan(State other) {
            Set<Problem> more = new HashSet<>(interpretation.problems());
            other.interpretation().problems().forEach(more::remove);
            return !more.isEmpty();
        }
    }

    State of(Presentation presentation) {
        Interpretation interpretation = assessor.interpreter().interpret(presentation);
        Situation situation = Situation.of(interpretation, index, adultAge);
        Weighings weighings = reasoner.weigh(situation.setting(), situation.answers(), situation.person());
        int[] sources = triage.sources(situation, situation.answers(), weighings.logOdds(), weighings.baseline());
        boolean gateOpen = !triage.gates().open(situation).isEmpty();
        return new State(
                interpretation,
                situation,
                weighings,
                sources,
                triage.urgency(triage.level(situation, sources, gateOpen)));
    }

    /// The identifiers of the sources that speak in one state and not in another, the most urgent ones only.
    List<String> added(State after, State before) {
        int highest = 0;
        for (int i = 0; i < after.sources().length; i++) {
            if (after.sources()[i] > before.sources()[i]) {
                highest = Math.max(highest, after.sources()[i]);
            }
        }
        int most = highest;
        return Arrays.stream(indices(after.sources().length))
                .filter(i -> most > 0 && after.sources()[i] == most && after.sources()[i] > before.sources()[i])
                .mapToObj(this::id)
                .distinct()
                .toList();
    }

    /// The identifiers of the sources that make the level of a state.
    List<String> deciding(State state) {
        int highest = Arrays.stream(state.sources()).max().orElse(0);
        return Arrays.stream(indices(state.sources().length))
                .filter(i -> highest > 0 && state.sources()[i] == highest)
                .mapToObj(this::id)
                .distinct()
                .toList();
    }

    private static int[] indices(int count) {
        return java.util.stream.IntStream.range(0, count).toArray();
    }

    /// The identifier of the rule or condition behind a source.
    private String id(int source) {
        int conditions = knowledge.conditions().size();
        if (source < triage.firstEstablished()) {
            return triage.redFlagRule(source).id();
        }
        return source < triage.firstRoutine()
                ? knowledge
                        .conditions()
                        .get((source - triage.firstEstablished()) % conditions)
                        .id()
                : triage.routineRule(source - triage.firstRoutine()).id();
    }

    Knowledge knowledge() {
        return knowledge;
    }

    FindingIndex index() {
        return index;
    }

    Reasoner reasoner() {
        return reasoner;
    }

    Triage triage() {
        return triage;
    }
}
