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
        citations.of(record, pathway.actions(), pathway.everywhere());
        citations.of(record + ", places", List.of(), pathway.places());
        pathway.states().values().forEach(citations::state);
    }

    private void state(PathwayState state) {
        String record = "state of the pathway " + state.id();
        add.accept(record, state.citation());
        of(record, state.actions(), state.exits());
        state.voices().forEach(voice -> add.accept(record + ", voice " + voice.speaker(), voice.citation()));
    }

    private void of(String record, List<PathwayAction> actions, List<PathwayExit> ways) {
        actions.forEach(each -> add.accept(record + ", action " + each.id(), each.citation()));
        ways.forEach(each -> add.accept(record + ", way " + each.id(), each.citation()));
    }
}
