package org.lumbar.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.formats.Wording;
import org.lumbar.knowledge.Pathway;
import org.lumbar.knowledge.PathwayAction;
import org.lumbar.knowledge.PathwayExit;
import org.lumbar.knowledge.PathwayState;

/// The rules and times of the pathway. A row speaks of the action, way or voice by its identifier.
final class PathwayRows {

    private PathwayRows() {}

    static List<FigureRow> of(Pathway pathway) {
        List<FigureRow> all = new ArrayList<>(own(pathway));
        pathway.states().values().forEach(state -> all.addAll(state(state)));
        return all;
    }

    /// What holds in every state, and where people stand of whom one assessment is known.
    static List<FigureRow> own(Pathway pathway) {
        var owner = new Ref(Kind.PATHWAY, pathway.id());
        List<FigureRow> rows = new ArrayList<>();
        rows.add(FigureRow.of(owner, "pathway", "", pathway.states().size() + " states", pathway.citation()));
        pathway.everywhere().forEach(each -> rows.add(way(owner, "way of every state", each)));
        pathway.actions().forEach(each -> rows.add(action(owner, each)));
        pathway.places().forEach(each -> rows.add(way(owner, "place", each)));
        return rows;
    }

    static List<FigureRow> state(PathwayState state) {
        var owner = new Ref(Kind.PATHWAY_STATE, state.id());
        List<FigureRow> rows = new ArrayList<>();
        rows.add(FigureRow.of(owner, "state", "", state.entry(), state.citation()));
        state.actions().forEach(each -> rows.add(action(owner, each)));
        state.exits().forEach(each -> rows.add(way(owner, "way out", each)));
        state.voices()
                .forEach(each -> rows.add(FigureRow.of(owner, "voice", each.speaker(), each.words(), each.citation())));
        return rows;
    }

    private static FigureRow action(Ref owner, PathwayAction action) {
        String time = action.within().equals(PathwayAction.OF_THE_URGENCY)
                ? "in the time of the urgency"
                : Wording.within(action.within());
        return FigureRow.of(
                owner, "action", action.id(), action.label() + (time.isEmpty() ? "" : ", " + time), action.citation());
    }

    private static FigureRow way(Ref owner, String kind, PathwayExit way) {
        return FigureRow.of(owner, kind, way.id(), "to " + way.to() + ": " + way.label(), way.citation());
    }
}
