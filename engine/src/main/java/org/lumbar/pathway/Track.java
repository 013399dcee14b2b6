package org.lumbar.pathway;

import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lumbar.assess.Assessor;
import org.lumbar.care.PathwayTerms;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Pathway;
import org.lumbar.presentation.FindingIndex;

/// A pathway made ready for replays. Immutable.
///
/// @param pathway the pathway
/// @param assessor assesses what is known on each day
/// @param terms its predicates
/// @param complaint findings of the complaint itself
/// @param cuts lengths of an episode at which something may change
record Track(Pathway pathway, Assessor assessor, PathwayTerms terms, BitSet complaint, DurationCuts cuts) {

    private static final List<String> DAYS_OF_CHANGE =
            List.of("gate-days-neurological", "gate-days-other", "long-standing-days");

    static Track of(Pathway pathway, Assessor assessor) {
        var terms = PathwayTerms.of(
                pathway, assessor.knowledge(), assessor.interpreter().index());
        return new Track(
                pathway,
                assessor,
                terms,
                terms.findings(pathway.complaint()),
                DurationCuts.of(assessor.knowledge(), pathway));
    }

    Knowledge knowledge() {
        return assessor.knowledge();
    }

    /// Days after which an answer says less than before: a "no" is stale, or what is known is no news any more.
    int[] daysOfChange() {
        return DAYS_OF_CHANGE.stream()
                .mapToInt(name -> (int) knowledge().design().value(name))
                .toArray();
    }

    FindingIndex index() {
        return assessor.interpreter().index();
    }

    /// Findings with all that they imply.
    Set<String> withImplied(Collection<String> findings) {
        Set<String> whole = new LinkedHashSet<>(findings);
        for (String finding : findings) {
            for (int implied : index().presentWith(index().require(finding))) {
                whole.add(index().finding(implied).id());
            }
        }
        return whole;
    }
}
