package org.lumbar.knowledge.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lumbar.knowledge.Instrument;
import org.lumbar.knowledge.Instrument.Group;
import org.lumbar.knowledge.Range;
import org.lumbar.knowledge.Scale;
import org.lumbar.knowledge.Scale.Scoring;

/// Groups made of several scales: that every combination of scores leads to one, and that each can be reached.
final class GroupCheck {

    private final References references;
    private final Problems problems;

    GroupCheck(References references, Problems problems) {
        this.references = references;
        this.problems = problems;
    }

    void check(String record, Instrument instrument) {
        if (instrument.groups().isEmpty()) {
            return;
        }
        Map<String, Range> ranges = new LinkedHashMap<>();
        boolean known = true;
        for (Group group : instrument.groups()) {
            references.citation(record + ", group '" + group.label() + "'", group.citation());
            for (Group.Condition condition : group.when()) {
                Optional<Scale> scale =
                        instrument.scale(condition.scale()).filter(each -> each.scoring() != Scoring.VALUE_SET);
                if (scale.isEmpty()) {
                    problems.add(
                            record,
                            "the group '" + group.label() + "' asks for the scale " + condition.scale()
                                    + ", which is none of its sums, means or percentages.");
                    known = false;
                } else {
                    ranges.put(condition.scale(), instrument.range(scale.get()));
                }
            }
        }
        if (known) {
            everyCombination(record, instrument, ranges);
        }
    }

    private void everyCombination(String record, Instrument instrument, Map<String, Range> ranges) {
        Set<Group> reached = new HashSet<>();
        for (Map<String, Double> scores : combinations(instrument, ranges)) {
            Optional<Group> group = instrument.groups().stream()
                    .filter(each -> each.when().stream()
                            .allMatch(condition -> condition.range().contains(score(scores, condition))))
                    .findFirst();
            if (group.isEmpty()) {
                problems.add(record, "the scores " + scores + " lead to no group; cover every combination.");
                return;
            }
            reached.add(group.get());
        }
        for (Group group : instrument.groups()) {
            if (!reached.contains(group)) {
                problems.add(record, "no scores lead to the group '" + group.label() + "'; correct its ranges.");
            }
        }
    }

    private static double score(Map<String, Double> scores, Group.Condition condition) {
        return scores.getOrDefault(condition.scale(), Double.NaN);
    }

    /// Every combination of the scores that matter.
    private static List<Map<String, Double>> combinations(Instrument instrument, Map<String, Range> ranges) {
        List<Map<String, Double>> all = new ArrayList<>();
        all.add(Map.of());
        for (Map.Entry<String, Range> each : ranges.entrySet()) {
            List<Map<String, Double>> longer = new ArrayList<>();
            for (double value : values(instrument, each.getKey(), each.getValue())) {
                for (Map<String, Double> before : all) {
                    Map<String, Double> with = new LinkedHashMap<>(before);
                    with.put(each.getKey(), value);
                    longer.add(with);
                }
            }
            all = longer;
        }
        return all;
    }

    /// Every whole score of the scale: scores of groups are sums of whole answers.
    private static Set<Double> values(Instrument instrument, String scale, Range range) {
        Set<Double> values = new TreeSet<>();
        for (double value = range.low(); value <= range.high(); value++) {
            values.add(value);
        }
        for (Group group : instrument.groups()) {
            for (Group.Condition condition : group.when()) {
                if (condition.scale().equals(scale)) {
                    inside(values, range, condition.range().low());
                    inside(values, range, condition.range().high());
                }
            }
        }
        return values;
    }

    private static void inside(Set<Double> values, Range range, double end) {
        if (range.contains(end)) {
            values.add(end);
        }
    }
}
