package org.lumbar.knowledge.check;

import java.util.List;
import java.util.function.BiConsumer;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Pathway;
import org.lumbar.knowledge.PathwayAction;
import org.lumbar.knowledge.PathwayExit;
import org.lumbar.knowledge.PathwayState;

/// The citations of the pathway, by the record that makes them.
final class PathwayCitations {

    private final BiConsumer<String, Citation> add;

    private PathwayCitations(BiConsumer<String, Citation> add) {
        this.add = add;
    }

    static void each(Pathway pathway, BiConsumer<String, Citation> add) {
        var citations = new PathwayCitations(add);
        String record = "pathway " + pathway.id();
        add.accept(record, pathway.citation());
        citations.ways(record + ", way of every state ", pathway.everywhere());
        citations.actions(record, pathway.actions());
        citations.ways(record + ", place ", pathway.places());
        pathway.states().values().forEach(citations::state);
    }

    private void state(PathwayState state) {
        String record = "state " + state.id();
        add.accept(record, state.citation());
        actions(record, state.actions());
        ways(record + ", way out ", state.exits());
        state.voices().forEach(each -> add.accept(record + ", voice " + each.speaker(), each.citation()));
    }

    private void actions(String record, List<PathwayAction> actions) {
        actions.forEach(each -> add.accept(record + ", action " + each.id(), each.citation()));
    }

    private void ways(String record, List<PathwayExit> ways) {
        ways.forEach(each -> add.accept(record + each.id(), each.citation()));
    }
}
