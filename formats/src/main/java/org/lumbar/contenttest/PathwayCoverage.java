package org.lumbar.contenttest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lumbar.knowledge.Pathway;
import org.lumbar.knowledge.PathwayState;

/// Which ways of the pathway a test takes.
public final class PathwayCoverage {

    private PathwayCoverage() {}

    /// The exits and the ways of every state that no test takes, one line each.
    public static List<String> problems(Pathway pathway, List<ContentTestCase> tests) {
        Set<String> taken = new HashSet<>();
        Set<String> ways = new HashSet<>();
        for (ContentTestCase test : tests) {
            if (test.ofPathway()) {
                for (String step : PathwayExpectations.takes(test)) {
                    taken.add(step);
                    ways.add(step.substring(step.indexOf('/') + 1));
                }
            }
        }
        List<String> problems = new ArrayList<>();
        for (PathwayState state : pathway.states().values()) {
            state.exits().stream()
                    .map(exit -> state.id() + "/" + exit.id())
                    .filter(step -> !taken.contains(step))
                    .forEach(step -> problems.add(
                            "pathway: no test takes " + step + "; write one with `takes: [" + step + "]`."));
        }
        pathway.everywhere().stream()
                .filter(way -> !ways.contains(way.id()))
                .forEach(way -> problems.add("pathway: no test takes the way of every state " + way.id()
                        + "; write one with `takes: [STATE/" + way.id() + "]`."));
        return List.copyOf(problems);
    }
}
