package org.lumbar.pathway;

import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
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
record Track(Pathway pathway, Assessor assessor, PathwayTerms terms, BitSet complaint) {

    static Track of(Pathway pathway, Assessor assessor) {
        var terms = PathwayTerms.of(
                pathway, assessor.knowledge(), assessor.interpreter().index());
        return new Track(pathway, assessor, terms, terms.findings(pathway.complaint()));
    }

    Knowledge knowledge() {
        return assessor.knowledge();
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
