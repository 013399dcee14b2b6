package org.lumbar.pathway;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Predicate;
import org.lumbar.knowledge.Range;

/// The smallest sets of answers that make a predicate true, a few of them, simple ones first.
final class MinimalPresentations {

    private static final int MOST = 60;

    /// Answers by finding, and a value for each quantity.
    record Answers(Map<String, Boolean> findings, Map<String, Double> quantities) {

        Optional<Answers> and(Answers other) {
            Map<String, Boolean> both = new HashMap<>(findings);
            for (var each : other.findings.entrySet()) {
                Boolean before = both.put(each.getKey(), each.getValue());
                if (before != null && !before.equals(each.getValue())) {
                    return Optional.empty();
                }
            }
            Map<String, Double> values = new HashMap<>(quantities);
            for (var each : other.quantities.entrySet()) {
                values.merge(each.getKey(), each.getValue(), Math::max);
            }
            return Optional.of(new Answers(both, values));
        }
    }

    private static final Answers NOTHING = new Answers(Map.of(), Map.of());

    private final Knowledge knowledge;

    MinimalPresentations(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    List<Answers> of(Predicate predicate) {
        return switch (predicate) {
            case Predicate.Present present -> List.of(new Answers(Map.of(present.finding(), true), Map.of()));
            case Predicate.Absent absent -> List.of(new Answers(Map.of(absent.finding(), false), Map.of()));
            case Predicate.Measured measured ->
                List.of(new Answers(Map.of(), Map.of(measured.quantity(), value(measured.range()))));
            case Predicate.Named named ->
                of(knowledge.predicates().get(named.id()).when());
            case Predicate.Unless _, Predicate.SeenIn _ -> List.of(NOTHING);
            case Predicate.All all -> every(all.of());
            case Predicate.Any any ->
                limited(any.of().stream().flatMap(part -> of(part).stream()).toList());
            case Predicate.AtLeast atLeast -> some(atLeast.of(), atLeast.count());
        };
    }

    private static double value(Range range) {
        if (Double.isInfinite(range.low())) {
            return range.highIncluded() ? range.high() : range.high() - 1;
        }
        return range.lowIncluded() ? range.low() : range.low() + 1;
    }

    private List<Answers> every(List<Predicate> parts) {
        List<Answers> all = List.of(NOTHING);
        for (Predicate part : parts) {
            List<Answers> longer = new ArrayList<>();
            for (Answers before : all) {
                for (Answers further : of(part)) {
                    before.and(further).ifPresent(longer::add);
                }
            }
            all = limited(longer);
        }
        return all;
    }

    private List<Answers> some(List<Predicate> parts, int count) {
        List<Answers> all = new ArrayList<>();
        for (int first = 0; first + count <= parts.size(); first++) {
            all.addAll(every(parts.subList(first, first + count)));
        }
        return limited(all);
    }

    /// Spread over the whole list, so that no alternative is always the one left out.
    private static List<Answers> limited(List<Answers> all) {
        if (all.size() <= MOST) {
            return all;
        }
        List<Answers> some = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            some.add(all.get(i * all.size() / MOST));
        }
        return some;
    }
}
