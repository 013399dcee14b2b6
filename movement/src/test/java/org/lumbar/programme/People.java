package org.lumbar.programme;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Assessor;
import org.lumbar.circumstance.Ground;
import org.lumbar.circumstance.PersonsCircumstances;
import org.lumbar.circumstance.Standing;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.movement.Circumstance;
import org.lumbar.knowledge.movement.Exercise.Position;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.presentation.Episode;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Presentation;
import org.lumbar.reasoning.Truth;

/// People for the tests of programmes: named ones, and generated ones.
final class People {

    static final MovementContent CONTENT = KnowledgeResource.movement();
    static final LocalDate START = LocalDate.of(2026, 3, 2);
    static final Assessment NOTHING_KNOWN = Assessor.of(KnowledgeResource.forAssessment())
            .assess(new Presentation(
                    "generated", START, Setting.PRIMARY_CARE, Person.UNKNOWN, Episode.UNKNOWN, List.of()));

    private People() {}

    /// A person for whom these circumstances hold, and no other.
    static PersonsCircumstances with(String... holding) {
        return standings(Set.of(holding), Set.of());
    }

    static PersonsCircumstances standings(Set<String> holding, Set<String> unknown) {
        Map<String, Standing> standings = new LinkedHashMap<>();
        for (Circumstance each : CONTENT.circumstances().values()) {
            Truth truth = holding.contains(each.id())
                    ? Truth.TRUE
                    : unknown.contains(each.id()) ? Truth.UNKNOWN : Truth.FALSE;
            standings.put(
                    each.id(),
                    new Standing(
                            each,
                            truth,
                            truth == Truth.TRUE ? List.of(new Ground(Ground.Kind.FINDING, "generated")) : List.of(),
                            truth == Truth.UNKNOWN ? List.of("question-of-" + each.id()) : List.of()));
        }
        return new PersonsCircumstances(standings);
    }

    static Request request(PersonsCircumstances circumstances, Wishes wishes, DiaryEntry... diary) {
        return new Request(NOTHING_KNOWN, circumstances, wishes, List.of(diary), START);
    }

    static Wishes wishes(int minutes, DayOfWeek... days) {
        return new Wishes(
                List.of(days),
                OptionalInt.of(minutes),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Set.of("band", "step", "dumbbell", "strap"),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                "",
                OptionalInt.empty());
    }

    /// A generated person. What forbids every exercise is rare, so that most get a programme.
    static Request generated(long seed) {
        var random = new Random(seed);
        Set<String> holding = new TreeSet<>();
        Set<String> unknown = new TreeSet<>();
        for (Circumstance each : CONTENT.circumstances().values()) {
            double rare = each.forbidsAll() ? 0.01 : !each.allowsOnly().isEmpty() ? 0.03 : 0.12;
            double draw = random.nextDouble();
            if (draw < rare) {
                holding.add(each.id());
            } else if (draw < rare + rare / 3) {
                unknown.add(each.id());
            }
        }
        List<DayOfWeek> days = new ArrayList<>(List.of(DayOfWeek.values()));
        Collections.shuffle(days, random);
        Wishes wishes = new Wishes(
                days.subList(0, 1 + random.nextInt(7)),
                OptionalInt.of(5 + 5 * random.nextInt(9)),
                OptionalInt.of(2 + random.nextInt(6)),
                random.nextInt(3) == 0 ? OptionalInt.of(1 + random.nextInt(5)) : OptionalInt.empty(),
                some(random, List.of("band", "step", "dumbbell", "strap", "bike", "pool", "ball", "stick"), 0.4),
                some(random, List.of("chair", "bed", "table"), 0.1),
                Set.copyOf(somePositions(random)),
                some(random, List.copyOf(CONTENT.exercises().keySet()), 0.05),
                some(random, List.copyOf(CONTENT.exercises().keySet()), 0.05),
                Set.of(),
                Set.of(),
                "",
                OptionalInt.empty());
        return new Request(NOTHING_KNOWN, standings(holding, unknown), wishes, diary(random), START);
    }

    private static List<DiaryEntry> diary(Random random) {
        List<DiaryEntry> days = new ArrayList<>();
        List<String> ids = List.copyOf(CONTENT.exercises().keySet());
        int count = random.nextInt(3) == 0 ? 1 + random.nextInt(8) : 0;
        for (int i = 0; i < count; i++) {
            days.add(new DiaryEntry(
                    START.minusDays(2L * (count - i)),
                    List.copyOf(some(random, ids, 0.05)),
                    List.of(),
                    OptionalInt.of(random.nextInt(8)),
                    random.nextInt(4) == 0 ? DiaryEntry.NextMorning.SETTLED : DiaryEntry.NextMorning.SAME,
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    DiaryEntry.LegSymptoms.NONE,
                    false));
        }
        return days;
    }

    private static Set<Position> somePositions(Random random) {
        Set<Position> some = new TreeSet<>();
        for (Position each : Position.values()) {
            if (random.nextDouble() < 0.12) {
                some.add(each);
            }
        }
        return some;
    }

    private static Set<String> some(Random random, List<String> of, double share) {
        Set<String> some = new TreeSet<>();
        for (String each : of) {
            if (random.nextDouble() < share) {
                some.add(each);
            }
        }
        return some;
    }
}
