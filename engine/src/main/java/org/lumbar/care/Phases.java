package org.lumbar.care;

import java.util.Optional;
import org.lumbar.knowledge.Design;
import org.lumbar.knowledge.Phase;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingIndex;

/// Reads the phase of an episode from its days.
final class Phases {

    private final int duration;
    private final double subacute;
    private final double chronic;

    Phases(Design design, FindingIndex index) {
        duration = index.require(FindingIndex.EPISODE_DURATION);
        subacute = design.value("subacute-from-days");
        chronic = design.value("chronic-from-days");
    }

    /// The number of the finding that holds the duration.
    int duration() {
        return duration;
    }

    /// Days since the episode began, `NaN` when unknown.
    double days(Answers answers) {
        return answers.value(duration);
    }

    /// The phase, empty when the duration is unknown.
    Optional<Phase> of(Answers answers) {
        double days = days(answers);
        if (Double.isNaN(days)) {
            return Optional.empty();
        }
        if (days >= chronic) {
            return Optional.of(Phase.CHRONIC);
        }
        return Optional.of(days >= subacute ? Phase.SUBACUTE : Phase.ACUTE);
    }
}
