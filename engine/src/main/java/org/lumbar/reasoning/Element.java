package org.lumbar.reasoning;

import java.util.BitSet;
import java.util.List;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.Answers;

/// One source of evidence for one condition in one population: a finding, a quantity cut into strata, or a rule.
sealed interface Element permits FindingElement, StrataElement, RuleElement {

    /// Number of the block it belongs to.
    int block();

    /// What the answers say: the log likelihood ratio before damping, 0 when they say nothing.
    double evaluate(Answers answers, Setting setting);

    /// The likelihood ratio behind [#evaluate] or [#unearned] with its spread; asked only where one of them is not 0.
    Lr ratio(Answers answers, Setting setting);

    /// The log likelihood ratio (at most 0) that was not earned: it moves only the lower end of the interval. A rule
    /// has none.
    default double unearned(Answers answers, Setting setting) {
        return 0;
    }

    /// The most that one further present finding can add to the evidence of this element.
    double mostGain();

    /// Adds the numbers of all findings it looks at.
    void collect(BitSet findings);

    /// What it rests on, for a reader.
    About about();

    /// What an element rests on.
    ///
    /// @param id finding or rule
    /// @param label words for a clinician
    /// @param basis how far its figure was checked
    /// @param sources keys of its sources
    /// @param n people in the study, 0 where unknown
    /// @param pattern whether it is a textbook pattern of unmeasured accuracy
    /// @param note what a reader should know
    record About(String id, String label, Basis basis, List<String> sources, int n, boolean pattern, String note) {}
}
