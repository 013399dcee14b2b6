package org.lumbar.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lumbar.knowledge.movement.Exercise.Kind;
import org.lumbar.programme.Programme.Item;

/// A version for a bad day: of the week's exercises, those that serve most in a few minutes. Every set of them
/// is tried.
final class PlanB {

    private PlanB() {}

    static List<Item> of(List<Item> items, double minutes) {
        List<Item> candidates = items.stream()
                .filter(item -> item.exercise().kind() != Kind.AEROBIC
                        && item.exercise().kind() != Kind.MOVEMENT_BREAK
                        && item.exercise().kind() != Kind.RETURN_TO_SPORT)
                .map(PlanB::oneSet)
                .filter(item -> item.dose().minutes() <= minutes)
                .toList();
        List<Item> best = List.of();
        int worth = 0;
        for (int set = 1; set < 1 << candidates.size(); set++) {
            List<Item> chosen = new ArrayList<>();
            for (int i = 0; i < candidates.size(); i++) {
                if ((set >> i & 1) == 1) {
                    chosen.add(candidates.get(i));
                }
            }
            double time =
                    chosen.stream().mapToDouble(item -> item.dose().minutes()).sum();
            int served = served(chosen);
            if (time <= minutes && served > worth) {
                best = List.copyOf(chosen);
                worth = served;
            }
        }
        return best;
    }

    private static int served(List<Item> items) {
        Set<String> counted = new HashSet<>();
        return items.stream()
                .flatMap(item -> item.serves().stream())
                .filter(need -> counted.add(need.id()))
                .mapToInt(Need::weight)
                .sum();
    }

    private static Item oneSet(Item item) {
        PlannedDose dose = item.dose();
        double minutes = Math.max(0.1, Math.round(10 * dose.minutes() / dose.sets()) / 10.0);
        return item.with(new PlannedDose(1, dose.repetitions(), dose.holdSeconds(), minutes));
    }
}
