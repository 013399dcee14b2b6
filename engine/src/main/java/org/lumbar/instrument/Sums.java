package org.lumbar.instrument;

import java.util.List;
import java.util.Map;
import org.lumbar.knowledge.Instrument.Item;
import org.lumbar.knowledge.Range;
import org.lumbar.knowledge.Scale;
import org.lumbar.knowledge.Scale.Scoring;

/// The sums that the scores of a scale are made of, reversed items turned.
///
/// @param items items of the scale
/// @param answered items answered
/// @param sum sum of the answers
/// @param lowest lowest sum of the answered items
/// @param highest highest sum of the answered items
/// @param missingLowest lowest sum of the missing items
/// @param missingHighest highest sum of the missing items
record Sums(int items, int answered, int sum, int lowest, int highest, int missingLowest, int missingHighest) {

    static Sums of(List<Item> items, Map<Integer, Integer> answers) {
        int answered = 0;
        int sum = 0;
        int lowest = 0;
        int highest = 0;
        int missingLowest = 0;
        int missingHighest = 0;
        for (Item item : items) {
            Integer answer = answers.get(item.number());
            if (answer == null) {
                missingLowest += item.min();
                missingHighest += item.max();
            } else {
                answered++;
                sum += item.counted(answer);
                lowest += item.min();
                highest += item.max();
            }
        }
        return new Sums(items.size(), answered, sum, lowest, highest, missingLowest, missingHighest);
    }

    /// The score from the answered items, of which there must be one at least.
    double value(Scoring scoring) {
        return switch (scoring) {
            case SUM -> answered == items ? sum : sum * (double) items / answered;
            case MEAN -> sum / (double) answered;
            case PERCENTAGE -> Scale.WHOLE * (double) (sum - lowest) / (highest - lowest);
            case VALUE_SET -> throw new IllegalArgumentException("an index is looked up and no sum");
        };
    }

    /// The scores that answers to the missing items could make.
    Range possible(Scoring scoring) {
        return new Range(
                with(missingLowest).value(scoring), true, with(missingHighest).value(scoring), true);
    }

    private Sums with(int missing) {
        return new Sums(items, items, sum + missing, lowest + missingLowest, highest + missingHighest, 0, 0);
    }
}
