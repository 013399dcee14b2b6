package org.lumbar.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.knowledge.Pathway;
import org.lumbar.knowledge.PathwayAction;
import org.lumbar.knowledge.PathwayCondition;
import org.lumbar.knowledge.PathwayCondition.Answered;
import org.lumbar.knowledge.PathwayExit;
import org.lumbar.knowledge.PathwayState;

/// Every place of the pathway that names findings or shared predicates.
final class PathwayMentions {

    private final List<Mention> all = new ArrayList<>();

    private PathwayMentions() {}

    static List<Mention> of(Pathway pathway) {
        var mentions = new PathwayMentions();
        var by = new Ref(Kind.PATHWAY, pathway.id());
        mentions.all.add(Mention.of(by, "the complaint itself", pathway.complaint()));
        mentions.all.add(Mention.of(by, "stays known in a new episode", pathway.lasting()));
        mentions.ways(by, pathway.everywhere());
        mentions.actions(by, pathway.actions());
        mentions.ways(by, pathway.places());
        for (PathwayState state : pathway.states().values()) {
            var of = new Ref(Kind.PATHWAY_STATE, state.id());
            mentions.actions(of, state.actions());
            mentions.ways(of, state.exits());
        }
        return mentions.all;
    }

    private void ways(Ref by, List<PathwayExit> ways) {
        ways.forEach(each -> add(by, "way to " + each.to() + ": " + each.id(), each.when()));
    }

    private void actions(Ref by, List<PathwayAction> actions) {
        actions.forEach(each -> each.when().ifPresent(when -> add(by, "to be done: " + each.id(), when)));
    }

    private void add(Ref by, String role, PathwayCondition condition) {
        for (PathwayCondition part : condition.flat()) {
            if (part instanceof Answered answered) {
                all.add(Mention.of(by, role, answered.when()));
            }
        }
    }
}
