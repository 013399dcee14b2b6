package org.lumbar.catalogue;

import java.util.List;
import org.lumbar.catalogue.Part.Row;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.knowledge.Pathway;
import org.lumbar.knowledge.PathwayAction;
import org.lumbar.knowledge.PathwayExit;
import org.lumbar.knowledge.PathwayState;

/// What the content says of the pathway and of each of its states.
final class PathwaySheets {

    private PathwaySheets() {}

    static Sheet pathway(Pathway pathway) {
        return new Sheet(
                new Ref(Kind.PATHWAY, pathway.id()),
                pathway.label(),
                new SheetParts()
                        .text("start", "Begins at", pathway.start())
                        .texts("states", "States", List.copyOf(pathway.states().keySet()))
                        .rows("everywhere", "Ways of every state, tried first", ways(pathway.everywhere()))
                        .rows("actions", "To be done in every state", actions(pathway.actions()))
                        .rows("places", "Where one assessment puts a person", ways(pathway.places()))
                        .texts("lasting", "Stays known in a new episode", pathway.lasting())
                        .figures("source", "Source", PathwayRows.own(pathway))
                        .list());
    }

    static Sheet state(PathwayState state) {
        return new Sheet(
                new Ref(Kind.PATHWAY_STATE, state.id()),
                state.code() + " " + state.label(),
                new SheetParts()
                        .text("type", "Kind", state.kind().id())
                        .rows("actions", "To be done", actions(state.actions()))
                        .rows("exits", "Ways out, in the order in which they are tried", ways(state.exits()))
                        .figures("source", "Words and times, with source", PathwayRows.state(state))
                        .list());
    }

    private static List<Row> actions(List<PathwayAction> actions) {
        return actions.stream().map(PathwaySheets::action).toList();
    }

    private static Row action(PathwayAction action) {
        String when = action.when().map(PathwayConditionWords::line).orElse("");
        List<String> done =
                action.done().stream().map(PathwayConditionWords::event).toList();
        String after = action.after().map(PathwayConditionWords::event).orElse("");
        return new Row(
                action.id() + ": " + action.label(),
                List.of(
                        when.isEmpty() ? "" : "when " + when,
                        after.isEmpty() ? "" : "counted from: " + after,
                        done.isEmpty() ? "" : "shown by: " + String.join("; ", done)),
                new SheetParts()
                        .text("id", "", action.id())
                        .text("label", "", action.label())
                        .text("from", "", action.from().id())
                        .text("after", "", after)
                        .text("within", "", action.within())
                        .text("when", "", when)
                        .texts("done", "", done)
                        .list());
    }

    private static List<Row> ways(List<PathwayExit> ways) {
        return ways.stream().map(PathwaySheets::way).toList();
    }

    private static Row way(PathwayExit way) {
        String when = PathwayConditionWords.line(way.when());
        return new Row(
                way.id() + ": to " + way.to() + ", " + way.label(),
                List.of(
                        "when " + when,
                        way.settles().isEmpty() ? "" : "settles " + String.join(", ", way.settles()),
                        way.newEpisode() ? "begins a new episode" : "",
                        way.except().isEmpty() ? "" : "not in " + String.join(", ", way.except())),
                new SheetParts()
                        .text("id", "", way.id())
                        .text("label", "", way.label())
                        .text("to", "", way.to())
                        .text("when", "", when)
                        .texts("settles", "", way.settles())
                        .flag("newEpisode", "", way.newEpisode())
                        .texts("except", "", way.except())
                        .list());
    }
}
