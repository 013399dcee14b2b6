package org.lumbar.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Predicate;
import org.lumbar.knowledge.Range;
import org.lumbar.knowledge.Sex;
import org.lumbar.presentation.Episode;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Presentation;

/// Every small set of answers that makes a predicate true: each branch of an `any` by itself, all parts of an `all`.
public final class Ways {

    /// More ways than any predicate of the content needs; a content that exceeds it must raise it knowingly.
    private static final int MOST = 5000;

    private final Knowledge knowledge;

    public Ways(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /// One answer: present, absent, or a value.
    public sealed interface Answer {
        record Status(FindingStatus status) implements Answer {}

        record Value(Range range) implements Answer {}
    }

    /// The ways, each as answers by finding. A way that would need an answer and its contrary is left out.
    public List<Map<String, Answer>> of(Predicate predicate) {
        return switch (predicate) {
            case Predicate.Present present -> one(present.finding(), new Answer.Status(FindingStatus.PRESENT));
            case Predicate.Absent absent -> one(absent.finding(), new Answer.Status(FindingStatus.ABSENT));
            case Predicate.Measured measured -> one(measured.quantity(), new Answer.Value(measured.range()));
            case Predicate.SeenIn _, Predicate.Unless _ -> List.of(Map.of());
            case Predicate.Named named ->
                of(knowledge.predicates().get(named.id()).when());
            case Predicate.Any any ->
                any.of().stream().flatMap(part -> of(part).stream()).toList();
            case Predicate.All all -> all(all.of());
            case Predicate.AtLeast atLeast -> atLeast(atLeast.of(), atLeast.count());
        };
    }

    private static List<Map<String, Answer>> one(String finding, Answer answer) {
        return List.of(Map.of(finding, answer));
    }

    private List<Map<String, Answer>> all(List<Predicate> parts) {
        List<Map<String, Answer>> ways = List.of(Map.of());
        for (Predicate part : parts) {
            List<Map<String, Answer>> longer = new ArrayList<>();
            for (Map<String, Answer> way : ways) {
                for (Map<String, Answer> more : of(part)) {
                    joined(way, more, longer);
                }
            }
            ways = longer;
            if (ways.size() > MOST) {
                throw new AssertionError("more than " + MOST + " ways to " + parts);
            }
        }
        return ways;
    }

    private List<Map<String, Answer>> atLeast(List<Predicate> parts, int count) {
        List<Map<String, Answer>> ways = new ArrayList<>();
        for (int first = 0; first + count <= parts.size(); first++) {
            ways.addAll(all(parts.subList(first, first + count)));
        }
        return ways;
    }

    private static void joined(Map<String, Answer> way, Map<String, Answer> more, List<Map<String, Answer>> into) {
        var both = new LinkedHashMap<>(way);
        for (var each : more.entrySet()) {
            Answer before = both.putIfAbsent(each.getKey(), each.getValue());
            if (before != null && !before.equals(each.getValue())) {
                return;
            }
        }
        into.add(both);
    }

    /// A presentation with the answers of a way over those of a base; age, sex and duration go to the person and the
    /// episode.
    public Presentation over(Presentation base, Map<String, Answer> way) {
        Person person = base.person();
        Episode episode = base.episode();
        var observations = new ArrayList<>(base.observations());
        for (var each : way.entrySet()) {
            String finding = each.getKey();
            observations.removeIf(seen -> seen.finding().equals(finding));
            switch (each.getValue()) {
                case Answer.Value(Range range) -> {
                    double value = inside(range, finding);
                    switch (finding) {
                        case FindingIndex.AGE -> person = new Person(OptionalInt.of((int) value), person.sex());
                        case FindingIndex.EPISODE_DURATION ->
                            episode = new Episode(OptionalInt.of((int) value), episode.onset());
                        default -> observations.add(Observation.measured(finding, value, ""));
                    }
                }
                case Answer.Status(FindingStatus status) -> {
                    boolean present = status == FindingStatus.PRESENT;
                    if (finding.equals(FindingIndex.FEMALE) || finding.equals(FindingIndex.MALE)) {
                        boolean female = finding.equals(FindingIndex.FEMALE) == present;
                        person = new Person(person.age(), female ? Sex.FEMALE : Sex.MALE);
                    } else {
                        observations.add(Observation.of(finding, status));
                    }
                }
            }
        }
        return new Presentation(base.id(), base.date(), base.setting(), person, episode, observations);
    }

    /// A value inside a range that the finding takes for possible; whole where that can be.
    private double inside(Range range, String finding) {
        double least = Math.max(range.low(), possible(finding).low());
        double most = Math.min(range.high(), possible(finding).high());
        double value = Double.isInfinite(least) ? most - 1 : Double.isInfinite(most) ? least + 1 : (least + most) / 2;
        double whole = Math.rint(value);
        return range.contains(whole) && possible(finding).contains(whole) ? whole : value;
    }

    private Range possible(String finding) {
        return knowledge.findings().stream()
                .filter(each -> each.id().equals(finding))
                .findFirst()
                .orElseThrow()
                .possible()
                .orElse(new Range(Double.NEGATIVE_INFINITY, true, Double.POSITIVE_INFINITY, true));
    }
}
