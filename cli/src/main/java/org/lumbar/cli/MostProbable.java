package org.lumbar.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lumbar.assess.Differential;

/// The conditions with the highest posteriors, whatever part of the differential they stand in. An established
/// condition comes before all others, a family and its members count each by itself, and non-specific pain
/// counts with its own probability.
final class MostProbable {

    /// How many are looked at.
    static final int MOST = 3;

    private MostProbable() {}

    /// The conditions, the most probable first; none outside the evidence.
    static List<String> conditions(Differential differential) {
        Map<String, Double> probabilities = new HashMap<>();
        Stream.of(differential.likely(), differential.pointedTo(), differential.others())
                .flatMap(Collection::stream)
                .forEach(entry -> probabilities.put(entry.condition(), entry.probability()));
        if (!Double.isNaN(differential.nonSpecific())) {
            probabilities.put(View.NON_SPECIFIC, differential.nonSpecific());
        }
        differential.established().forEach(established -> probabilities.put(established.condition(), 1.0));
        return probabilities.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
