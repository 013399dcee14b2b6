package org.lumbar.population.indicator;

import java.util.List;
import java.util.Locale;

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
        /// Counted, and nothing on record asks anybody to look; the person is not cleared by that.
        NOT_FLAGGED,
        /// To be looked at.
        FLAGGED;

        /// Its identifier in outputs, such as `not-flagged`.
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Whether the person is in the denominator.
    public boolean counts() {
        return standing == Standing.NOT_FLAGGED || standing == Standing.FLAGGED;
    }

    /// Whether the person is to be looked at.
    public boolean isFlagged() {
        return standing == Standing.FLAGGED;
    }
}
