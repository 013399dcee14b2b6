package org.lumbar.population.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.lumbar.population.simulation.RoundTrip.Answer;
import org.lumbar.population.simulation.RoundTrip.Someone;

/// Compares what a screening read of conditions and findings with what was planted. Only findings count of which
/// `expected.json` says that their figures come out exactly. Of whom an answer is on record depends on chance
/// alone, so shares are those of people with an answer.
final class PlantedFigures {

    private final RoundTrip trip;
    private final List<Compared> compared = new ArrayList<>();
    private final Map<String, Double> prevalence = new HashMap<>();

    PlantedFigures(RoundTrip trip) {
        this.trip = trip;
    }

    List<Compared> compared() {
        for (JsonNode each : trip.expected().get("conditions")) {
            String condition = each.get("condition").asText();
            prevalence.put(condition, each.get("prevalence").asDouble());
            long count = trip.people().stream()
                    .filter(person -> person.conditions().contains(condition))
                    .count();
            add("prevalence", condition, count, trip.people().size(), prevalence.getOrDefault(condition, 0.0));
        }
        for (JsonNode each : trip.expected().get("findings")) {
            if (each.get("exact").asBoolean()) {
                finding(each, each.get("finding").asText());
            }
        }
        noise();
        return List.copyOf(compared);
    }

    private void finding(JsonNode expected, String finding) {
        int place = trip.place(finding);
        Set<String> linked = new HashSet<>();
        Map<String, Double> sensitivities = new HashMap<>();
        for (JsonNode with : expected.get("with")) {
            String condition = with.get("condition").asText();
            double sensitivity = with.get("sensitivity").asDouble();
            linked.add(condition);
            sensitivities.put(condition, sensitivity);
            present(
                    "sensitivity",
                    finding + " with " + condition,
                    place,
                    sensitivity,
                    person -> person.conditions().contains(condition));
        }
        if (!expected.has("specificity")) {
            frequency(finding, place, linked);
            return;
        }
        String condition = expected.get("of").asText();
        double specificity = expected.get("specificity").asDouble();
        Count without = count(place, person -> !person.conditions().contains(condition));
        add("specificity", finding + " of " + condition, without.of - without.present, without.of, specificity);
        Double sensitivity = sensitivities.get(condition);
        if (sensitivity != null) {
            double share = prevalence.getOrDefault(condition, 0.0);
            summary(finding, share * sensitivity + (1 - share) * (1 - specificity));
        }
    }

    /// People with none of the conditions have a finding as often as others of their age and sex.
    private void frequency(String finding, int place, Set<String> linked) {
        double[] cells = trip.plan().findings().base(place);
        double chances = 0;
        long present = 0;
        long of = 0;
        for (Someone person : trip.people()) {
            boolean none = linked.stream().noneMatch(person.conditions()::contains);
            if (none && person.read()[place] != Answer.NONE) {
                of++;
                present += person.read()[place] == Answer.YES ? 1 : 0;
                chances += cells[person.cell()];
            }
        }
        if (of > 0) {
            // of chances that differ the spread is that of their mean or less (Hoeffding 1956)
            add("frequency", finding, present, of, chances / of);
        }
    }

    /// What the summary says of everybody is made of those with the condition and those without.
    private void summary(String finding, double planted) {
        for (JsonNode each : trip.summary().get("findings")) {
            if (each.get("finding").asText().equals(finding)) {
                long present = each.get("present").asLong();
                add(
                        "share in the summary",
                        finding,
                        present,
                        present + each.get("absent").asLong(),
                        planted);
            }
        }
    }

    private void noise() {
        double missing = trip.plan().content().value("missing-share");
        double old = trip.plan().content().value("old-share");
        long[] read = new long[2];
        long[] of = new long[2];
        for (Someone person : trip.people()) {
            for (int place = 0; place < person.planted().length && person.noise(); place++) {
                if (person.planted()[place] != Answer.NONE
                        && !trip.plan().temperatures().tells(place)) {
                    int ages = trip.plan()
                                            .lookBacks()
                                            .days(trip.plan()
                                                    .findings()
                                                    .drawn()
                                                    .get(place)
                                                    .finding())
                                    >= 0
                            ? 1
                            : 0;
                    of[ages]++;
                    read[ages] += person.read()[place] == Answer.NONE ? 0 : 1;
                }
            }
        }
        add("noise", "answers that do not age, on record", read[0], of[0], 1 - missing);
        add("noise", "answers that age, on record and of this time", read[1], of[1], 1 - missing - old);
        add(
                "noise",
                "people without noise",
                trip.people().stream().filter(person -> !person.noise()).count(),
                trip.people().size(),
                trip.plan().content().value("noise-free-share"));
    }

    private void present(String kind, String what, int place, double planted, Predicate<Someone> who) {
        Count count = count(place, who);
        add(kind, what, count.present, count.of, planted);
    }

    private record Count(long present, long of) {}

    private Count count(int place, Predicate<Someone> who) {
        long present = 0;
        long of = 0;
        for (Someone person : trip.people()) {
            if (person.read()[place] != Answer.NONE && who.test(person)) {
                of++;
                present += person.read()[place] == Answer.YES ? 1 : 0;
            }
        }
        return new Count(present, of);
    }

    private void add(String kind, String what, long count, long of, double planted) {
        if (of > 0) {
            compared.add(new Compared(kind, what, count, of, planted));
        }
    }
}
