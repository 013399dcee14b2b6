package org.lumbar.reasoning;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lumbar.presentation.Answers;

/// What the answers of one person say of one condition, weighed once for all who ask.
public final class Weighing {

    private static final long[] NO_PICTURE = {};

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

    /// Posterior log-odds, family not considered.
    public double logOdds() {
        return shown().logOdds();
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

    /// The findings whose presence would leave or make the picture met, 64 a word; empty where there is no picture.
    ///
    /// @param presence what single findings would make true
    public long[] metIfPresent(SinglePresence presence) {
        return model.entry().map(presence::trueIf).orElse(NO_PICTURE);
    }

    /// Adds the findings whose presence may carry the log-odds to a threshold, or change anything where they
    /// stand above it. For all others the answer decides nothing.
    ///
    /// @param shown the log-odds as they stand, family considered
    /// @param metIfPresent what [#metIfPresent] gave
    public void collectReaching(double threshold, double shown, long[] metIfPresent, long[] into) {
        boolean reached = shown >= threshold;
        collectGaining(all, threshold, reached, into);
        if (entered != null) {
            collectGaining(entered, threshold, reached, into);
        }
        for (int word = 0; word < metIfPresent.length; word++) {
            into[word] |= entryMet() ? ~metIfPresent[word] : metIfPresent[word];
        }
    }

    private static void collectGaining(Weighed weighed, double threshold, boolean reached, long[] into) {
        double gain = reached ? Double.NEGATIVE_INFINITY : threshold - weighed.logOdds();
        weighed.model().collectGaining(gain, into);
    }
}
