package org.lumbar.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.CareContent;
import org.lumbar.knowledge.EventKind;
import org.lumbar.knowledge.EventPattern;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Pathway;
import org.lumbar.knowledge.PathwayCondition;
import org.lumbar.knowledge.PathwayExit;
import org.lumbar.knowledge.PathwayState;
import org.lumbar.knowledge.source.KnowledgeResource;

/// What the check refuses of a pathway: the real one with one thing changed.
class PathwayCheckTest {

    private static final Knowledge REAL = KnowledgeResource.knowledge();
    private static final Pathway PATHWAY = REAL.care().pathway().orElseThrow();

    private static List<String> problems(Pathway changed) {
        CareContent care = REAL.care();
        var catalogue = new Catalogue(replaced(REAL, "care", replaced(care, "pathway", Optional.of(changed))));
        var problems = new Problems();
        new PathwayCheck(catalogue, new References(catalogue, problems), problems).check();
        return problems.lines();
    }

    private static <T extends Record> T replaced(T whole, String component, Object value) {
        try {
            var components = whole.getClass().getRecordComponents();
            var values = new ArrayList<>();
            for (var each : components) {
                values.add(
                        each.getName().equals(component)
                                ? value
                                : each.getAccessor().invoke(whole));
            }
            Class<?>[] types =
                    Arrays.stream(components).map(each -> each.getType()).toArray(Class<?>[]::new);
            @SuppressWarnings("unchecked")
            Class<T> type = (Class<T>) whole.getClass();
            return type.getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException error) {
            throw new LinkageError(component + " cannot be replaced", error);
        }
    }

    private static Pathway withState(String id, UnaryOperator<PathwayState> change) {
        Map<String, PathwayState> states = new LinkedHashMap<>(PATHWAY.states());
        states.compute(id, (_, state) -> change.apply(PATHWAY.state(id)));
        return PATHWAY.with(states);
    }

    @Test
    void thePathwayOfTheBuildPasses() {
        assertThat(problems(PATHWAY)).isEmpty();
    }

    @Test
    void aStateWithoutAnExitIsADeadEnd() {
        assertThat(problems(withState("low-risk", state -> replaced(state, "exits", List.of()))))
                .contains("state of the pathway low-risk: it is a dead end; give it an exit of its own.");
    }

    @Test
    void anEndThatRecurrenceDoesNotLeaveIsRefused() {
        List<PathwayExit> exits = PATHWAY.state("recovered").exits().stream()
                .map(exit -> replaced(exit, "newEpisode", false))
                .toList();
        assertThat(problems(withState("recovered", state -> replaced(state, "exits", exits))))
                .anySatisfy(line -> assertThat(line).contains("it is an end that recurrence does not leave"));
    }

    @Test
    void aStateThatNoWayLeadsToIsRefused() {
        assertThat(problems(withState(
                        "triage",
                        state -> replaced(state, "exits", List.of(state.exits().getFirst())))))
                .anySatisfy(line -> assertThat(line).startsWith("state of the pathway home-care: no way leads to it"));
    }

    @Test
    void aStateThatAnEmergencyDoesNotLeaveIsRefused() {
        List<PathwayExit> ways = PATHWAY.everywhere().stream()
                .map(way -> way.id().equals("emergency") ? replaced(way, "except", List.of("surgery")) : way)
                .toList();
        assertThat(problems(replaced(PATHWAY, "everywhere", ways)))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("state of the pathway surgery: its first way is not that of {urgency: emergency}"));
    }

    @Test
    void anEmergencyThatIsNotTriedFirstIsRefused() {
        assertThat(problems(replaced(PATHWAY, "everywhere", PATHWAY.everywhere().reversed())))
                .hasSizeGreaterThan(10);
    }

    @Test
    void anUnknownStateAnUnknownWordAndAnEventWithoutAStatusAreRefused() {
        PathwayExit exit = PATHWAY.state("low-risk").exits().getFirst();
        var visit = new EventPattern(List.of(EventKind.VISIT), List.of("revue"), List.of(), List.of());
        PathwayExit wrong =
                replaced(replaced(exit, "to", "radiculer"), "when", new PathwayCondition.Happened(visit, false));
        List<String> lines = problems(withState(
                "low-risk",
                state -> replaced(state, "exits", List.of(wrong, state.exits().getLast()))));

        assertThat(lines)
                .anySatisfy(line ->
                        assertThat(line).contains("names the state radiculer").contains("radicular"))
                .anySatisfy(line ->
                        assertThat(line).contains("names the word revue").contains("review"))
                .anySatisfy(line -> assertThat(line).contains("says no status, so that a missed"));
    }

    @Test
    void twoStatesInOnePlaceOfTheDrawingAreRefused() {
        assertThat(problems(withState("low-risk", state -> replaced(state, "column", 2))))
                .anySatisfy(line -> assertThat(line).contains("another state is drawn at column 2, row 4"));
    }
}
