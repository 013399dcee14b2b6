package org.lumbar.population.simulation;

import java.time.LocalDate;
import org.lumbar.knowledge.Setting;

/// What is to be simulated.
///
/// @param persons how many people, 1 or more
/// @param seed seed of the draws: the same seed gives the same people, whatever the number of threads
/// @param setting where they are seen; the priors are those of this setting
/// @param date the day on which they are looked at: ages, visits and events count from it
/// @param gzip whether files are compressed
/// @param truth whether what was planted is written beside
/// @param threads how many people are drawn at once, 1 or more; it changes no byte
public record SimulationRequest(
        int persons, long seed, Setting setting, LocalDate date, boolean gzip, boolean truth, int threads) {

    /// @throws IllegalArgumentException when persons or threads are below 1
    public SimulationRequest {
        if (persons < 1 || threads < 1) {
            throw new IllegalArgumentException(
                    persons + " persons on " + threads + " threads cannot be simulated; both must be 1 or more");
        }
    }
}
