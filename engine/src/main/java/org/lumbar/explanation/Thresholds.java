package org.lumbar.explanation;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.reasoning.Posterior;
import org.lumbar.triage.Triage;

/// The probabilities from which a condition asks for an appointment.
final class Thresholds {

    private final Triage triage;

    Thresholds(Recomputation recomputation) {
        triage = recomputation.triage();
    }

    /// Highest first.
    List<Threshold> of(int condition, double logOdds) {
        List<Threshold> thresholds = new ArrayList<>();
        double urgent = triage.urgentLogOdds(condition);
        if (Double.isFinite(urgent)) {
            thresholds.add(threshold(triage.urgentRank(), urgent, logOdds));
        }
        thresholds.add(threshold(triage.routineRank(), triage.routineLogOdds(), logOdds));
        return List.copyOf(thresholds);
    }

    private Threshold threshold(int rank, double threshold, double logOdds) {
        boolean reached = logOdds >= threshold;
        return new Threshold(
                triage.urgency(rank),
                Posterior.probability(threshold),
                reached,
                reached ? 1 : StrictMath.exp(threshold - logOdds));
    }
}
