package org.lumbar.care;

import java.util.OptionalDouble;
import org.lumbar.knowledge.Effect;
import org.lumbar.knowledge.Effect.Favours;
import org.lumbar.knowledge.Effect.Measure;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.OutcomeScale;
import org.lumbar.knowledge.OutcomeScale.Better;
import org.lumbar.knowledge.Shares;
import org.lumbar.knowledge.Shares.Sense;

/// Whether two groups of a study are clearly different.
public enum Clarity {
    /// The interval of the difference leaves out none, and the group with the treatment did better.
    BETTER,
    /// The interval of the difference leaves out none, and the group with the treatment did worse.
    WORSE,
    /// The interval leaves out none, and neither is better: a count that is no gain and no harm.
    DIFFERENT,
    /// The interval crosses none, or the source says there is no difference.
    NOT_CLEAR,
    /// The same number in both groups.
    SAME,
    /// No interval of the difference is known.
    NOT_TOLD,
    /// Only one group was counted.
    ONE_GROUP;

    /// Of an effect on a scale.
    public static Clarity of(Effect effect, OutcomeScale scale) {
        if (effect.figure().isEmpty() || !effect.figure().get().hasInterval()) {
            return effect.favours() == Favours.NONE ? NOT_CLEAR : NOT_TOLD;
        }
        Clarity higher = of(effect.figure().get(), 0);
        return scale.better() == Better.HIGHER ? higher : turned(higher);
    }

    /// Of shares of people.
    ///
    /// @param effect the effect they stand in
    public static Clarity of(Shares shares, Effect effect) {
        if (shares.more().isEmpty() && !shares.hasBoth()) {
            return ONE_GROUP;
        }
        if (shares.more().filter(Figure::hasInterval).isPresent()) {
            return meant(shares, of(shares.more().get(), 0));
        }
        if (shares.hasBoth()
                && shares.with().get().value() == shares.without().get().value()) {
            return SAME;
        }
        if (effect.favours() == Favours.NONE && shares.sense() == Sense.GAIN) {
            return NOT_CLEAR;
        }
        boolean ratio =
                effect.scale().equals(Measure.RISK_RATIO.id()) || effect.scale().equals(Measure.ODDS_RATIO.id());
        return ratio && effect.figure().isPresent()
                ? meant(shares, of(effect.figure().get(), 1))
                : NOT_TOLD;
    }

    /// Where an interval lies beside none; higher counts as better.
    private static Clarity of(Figure figure, double none) {
        OptionalDouble low = figure.low();
        OptionalDouble high = figure.high();
        if (low.isEmpty() || high.isEmpty()) {
            return NOT_TOLD;
        }
        if (low.getAsDouble() > none) {
            return BETTER;
        }
        return high.getAsDouble() < none ? WORSE : NOT_CLEAR;
    }

    /// What more people mean.
    private static Clarity meant(Shares shares, Clarity more) {
        return switch (shares.sense()) {
            case GAIN -> more;
            case HARM -> turned(more);
            case NEITHER -> more == BETTER || more == WORSE ? DIFFERENT : more;
        };
    }

    private static Clarity turned(Clarity clarity) {
        return clarity == BETTER ? WORSE : clarity == WORSE ? BETTER : clarity;
    }
}
