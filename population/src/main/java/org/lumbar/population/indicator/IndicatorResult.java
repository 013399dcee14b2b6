package org.lumbar.population.indicator;

import java.util.List;

/// What an indicator says of one person.
///
/// @param indicator identifier of the indicator
/// @param standing where the person stands
/// @param index the index events; empty where there is none
/// @param because the events that flag or exclude; empty where the lack of one flags
public record IndicatorResult(String indicator, Standing standing, List<Event> index, List<Event> because) {

    public IndicatorResult {
        index = List.copyOf(index);
        because = List.copyOf(because);
    }

    /// Where a person stands.
    public enum Standing {
        /// No index event, or not of the ages.
        OUTSIDE,
        /// There is a reason on record for what was done.
        EXCLUDED,
        /// Nothing to see.
        CLEAR,
        /// To be looked at.
        FLAGGED
    }

    /// Whether the person is in the denominator.
    public boolean counts() {
        return standing == Standing.CLEAR || standing == Standing.FLAGGED;
    }

    /// Whether the person is to be looked at.
    public boolean isFlagged() {
        return standing == Standing.FLAGGED;
    }
}
