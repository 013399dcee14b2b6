package org.lumbar.knowledge.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lumbar.knowledge.Pathway;
import org.lumbar.knowledge.PathwayCondition;
import org.lumbar.knowledge.PathwayExit;
import org.lumbar.knowledge.PathwayState;
import org.lumbar.knowledge.PathwayState.Kind;
import org.lumbar.knowledge.Urgency.Level;

/// The states and ways of a pathway as a graph: every state can be reached and left, an end is left on recurrence,
/// and every state leads to emergency and to urgent.
final class PathwayGraph {

    private final Pathway pathway;
    private final Problems problems;

    PathwayGraph(Pathway pathway, Problems problems) {
        this.pathway = pathway;
        this.problems = problems;
    }

    void check() {
        for (PathwayState state : pathway.states().values()) {
            String record = "state of the pathway " + state.id();
            boolean leaves = state.exits().stream().anyMatch(exit -> !exit.to().equals(state.id()));
            if (!leaves) {
                problems.add(record, "it is a dead end; give it an exit of its own.");
            }
            if (state.kind() == Kind.END && state.exits().stream().noneMatch(PathwayExit::newEpisode)) {
                problems.add(record, "it is an end that recurrence does not leave; give it an exit with newEpisode.");
            }
            leads(record, state, Kind.EMERGENCY, Level.EMERGENCY);
            leads(record, state, Kind.URGENT, Level.URGENT);
        }
        Set<String> reached = reached();
        pathway.states().keySet().stream()
                .filter(state -> !reached.contains(state))
                .forEach(state ->
                        problems.add("state of the pathway " + state, "no way leads to it; add one, or take it away."));
        drawing();
    }

    /// Whether a state leads to the state of a kind whenever the urgency has its level, before anything else.
    private void leads(String record, PathwayState state, Kind kind, Level level) {
        if (state.kind() == kind || (kind == Kind.URGENT && state.kind() == Kind.EMERGENCY)) {
            return;
        }
        List<PathwayExit> tried = new ArrayList<>(pathway.everywhereIn(state.id()));
        if (level == Level.URGENT) {
            tried.removeIf(way -> isUrgency(way, Level.EMERGENCY));
        }
        boolean first = !tried.isEmpty()
                && isUrgency(tried.getFirst(), level)
                && pathway.states().containsKey(tried.getFirst().to())
                && pathway.state(tried.getFirst().to()).kind() == kind;
        if (!first) {
            problems.add(
                    record,
                    "its first way is not that of {urgency: " + level.id() + "} to a state of kind " + kind.id()
                            + "; put that way first among those of every state, and do not except this state.");
        }
    }

    private static boolean isUrgency(PathwayExit way, Level level) {
        return way.when() instanceof PathwayCondition.Urgent urgent && urgent.level() == level;
    }

    private Set<String> reached() {
        Set<String> reached = new HashSet<>();
        var waiting = new ArrayDeque<String>();
        waiting.add(pathway.start());
        while (!waiting.isEmpty()) {
            String next = waiting.remove();
            if (!pathway.states().containsKey(next) || !reached.add(next)) {
                continue;
            }
            pathway.everywhereIn(next).forEach(way -> waiting.add(way.to()));
            pathway.state(next).exits().forEach(way -> waiting.add(way.to()));
        }
        return reached;
    }

    /// Two states cannot be drawn in one place.
    private void drawing() {
        Set<String> places = new HashSet<>();
        for (PathwayState state : pathway.states().values()) {
            String record = "state of the pathway " + state.id();
            if (state.column() < 1 || state.row() < 1) {
                problems.add(
                        record,
                        "it is drawn at column " + state.column() + ", row " + state.row() + "; both begin at 1.");
            }
            if (!places.add(state.column() + "/" + state.row())) {
                problems.add(
                        record,
                        "another state is drawn at column " + state.column() + ", row " + state.row() + "; move one.");
            }
        }
    }
}
