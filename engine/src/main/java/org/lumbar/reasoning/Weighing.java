package org.lumbar.reasoning;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lumbar.knowledge.Statistics;
import org.lumbar.presentation.Answers;

/// What the answers of one person say of one condition, element by element.
public final class Weighing {

    private final ConditionModel model;
    private final Weighed all;
    private final @Nullable Weighed entered;

    Weighing(ConditionModel model, Answers answers) {
        this.model = model;
        all = model.all().weigh(answers);
        entered = model.entryMet(answers)
                ? model.entered().map(each -> each.weigh(answers)).orElse(null)
                : null;
    }

    /// The condition's model.
    public ConditionModel model() {
        return model;
    }

    /// Whether the picture that makes the condition suspected is met.
    public boolean entryMet() {
        return entered != null;
    }

    /// Log-odds of the prior in the population that is shown, with its 95 % interval.
    public LogOdds prior() {
        PriorChoice.Chosen prior = shown().prior();
        return new LogOdds(
                prior.logOdds(),
                prior.logOdds() - Statistics.Z95 * prior.sdLow(),
                prior.logOdds() + Statistics.Z95 * prior.sdHigh());
    }

    /// In the population of all comers.
    Weighed all() {
        return all;
    }

    /// In the population of those who meet the picture, where it is met.
    Optional<Weighed> entered() {
        return Optional.ofNullable(entered);
    }

    /// In the population that gives the larger posterior, which is the one shown.
    Weighed shown() {
        return entered != null && entered.logOdds() >= all.logOdds() ? entered : all;
    }
}
