package org.lumbar.assess;

import java.util.List;
import org.lumbar.assess.Differential.Entry;
import org.lumbar.knowledge.Condition;
import org.lumbar.reasoning.Posterior;

/// Turns a posterior into an entry of the differential.
public final class EntryMaker {

    private EntryMaker() {}

    /// The entry of a condition.
    ///
    /// @param family further members of its family worth printing
    public static Entry entry(Condition condition, Posterior posterior, List<Entry> family) {
        return new Entry(
                condition.id(),
                condition.label(),
                condition.partOf(),
                condition.serious(),
                posterior.population(),
                posterior.populationLabel(),
                posterior.incidenceClass(),
                posterior.probability(),
                Posterior.probability(posterior.low()),
                Posterior.probability(posterior.high()),
                Posterior.probability(posterior.priorLogOdds()),
                posterior.priorCitation(),
                posterior.evidence(),
                posterior.suppressed(),
                posterior.shares().stream().map(EntryMaker::contribution).toList(),
                family);
    }

    private static Contribution contribution(Posterior.Share share) {
        return new Contribution(
                switch (share.kind()) {
                    case FINDING -> Contribution.Kind.FINDING;
                    case RULE -> Contribution.Kind.RULE;
                    case CAP -> Contribution.Kind.CAP;
                    case FAMILY -> Contribution.Kind.FAMILY;
                },
                share.id(),
                share.label(),
                share.answer(),
                share.logOdds(),
                StrictMath.exp(share.lrLog()),
                StrictMath.exp(share.lrLow()),
                StrictMath.exp(share.lrHigh()),
                share.n(),
                share.sources(),
                share.basis(),
                share.items(),
                share.note());
    }
}
