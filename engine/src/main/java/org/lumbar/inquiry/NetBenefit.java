package org.lumbar.inquiry;

/// The worth of an answer at a threshold, by net benefit.
///
/// The chance of `present` is that of sensitivity, specificity and the present probability, held so that the
/// probability if absent stays one; the latter is then fixed by coherence and serves the value only. Since net
/// benefit is convex in the probability, the value is never negative, without a maximum that would hide it.
final class NetBenefit {

    private NetBenefit() {}

    /// The value of learning the answer.
    ///
    /// @param p present probability
    /// @param p1 probability if present
    /// @param sensitivity chance of present with the condition
    /// @param specificity chance of absent without it
    /// @param t probability at the threshold
    static double value(double p, double p1, double sensitivity, double specificity, double t) {
        double q = Math.min(sensitivity * p + (1 - specificity) * (1 - p), p / p1);
        if (!(q > 0 && q < 1)) {
            return 0;
        }
        double p0 = (p - q * p1) / (1 - q);
        return q * benefit(p1, t) + (1 - q) * benefit(p0, t) - benefit(p, t);
    }

    private static double benefit(double p, double t) {
        return p >= t ? p - (1 - p) * t / (1 - t) : 0;
    }
}
