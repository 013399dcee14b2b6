package org.lumbar.programme;

import java.util.Optional;

/// Finds the best choice of a model. The same model gives the same choice.
interface Solver {

    /// The best choice; empty where no choice keeps every limit.
    Optional<Choice> solve(IntegerModel model);

    /// A choice that is worth more than so much; empty where there is none. Asked of a choice that was given
    /// as the
    /// best, it is the proof of it by a second way.
    Optional<Choice> better(IntegerModel model, long than);

    /// A choice that keeps every limit.
    ///
    /// @param values one for each variable
    /// @param gain what it is worth
    /// @param bound no choice is worth more; equal to the gain where the choice is proven to be the best
    @SuppressWarnings("ArrayRecordComponent") // written once, read often, never compared
    record Choice(long[] values, long gain, long bound) {

        boolean isProven() {
            return gain == bound;
        }

        boolean has(int variable) {
            return values[variable] > 0;
        }
    }
}
