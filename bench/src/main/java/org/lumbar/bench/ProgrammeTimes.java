package org.lumbar.bench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Assessor;
import org.lumbar.circumstance.Ground;
import org.lumbar.circumstance.PersonsCircumstances;
import org.lumbar.circumstance.Standing;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.movement.Circumstance;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.presentation.Episode;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Presentation;
import org.lumbar.programme.Programme;
import org.lumbar.programme.ProgrammeMaker;
import org.lumbar.programme.Request;
import org.lumbar.programme.Wishes;
import org.lumbar.reasoning.Truth;

/// Times the making of programmes for 25 generated people in a warm process. Every round must give the same
/// worth, and every programme its proof or its gap.
public final class ProgrammeTimes {

    private static final int PEOPLE = 25;
    private static final int WARM = 3;
    private static final int ROUNDS = 7;
    private static final long SEED = 1000;
    private static final double NANOS = 1e6;
    private static final double SHARE = 0.12;
    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    private ProgrammeTimes() {}

    /// Prints the median, 90th percentile and worst of the people's medians, and the gaps.
    ///
    /// @param arguments none
    public static void main(String[] arguments) {
        MovementContent content = KnowledgeResource.movement();
        Assessment assessment = Assessor.of(KnowledgeResource.forAssessment())
                .assess(new Presentation(
                        "generated", START, Setting.PRIMARY_CARE, Person.UNKNOWN, Episode.UNKNOWN, List.of()));
        var maker = ProgrammeMaker.of(content);
        double[] medians = new double[PEOPLE];
        int planned = 0;
        int unproven = 0;
        for (int i = 0; i < PEOPLE; i++) {
            Request request = request(content, assessment, new Random(SEED + i));
            double[] times = new double[ROUNDS];
            long worth = Long.MIN_VALUE;
            for (int round = -WARM; round < ROUNDS; round++) {
                long before = System.nanoTime();
                Programme programme = maker.make(request);
                double time = (System.nanoTime() - before) / NANOS;
                if (programme instanceof Programme.Planned plan) {
                    if (worth != Long.MIN_VALUE && worth != plan.worth()) {
                        throw new IllegalStateException("person " + i + " got programmes of different worth");
                    }
                    planned += round == 0 ? 1 : 0;
                    unproven += round == 0 && plan.worth() != plan.bound() ? 1 : 0;
                    worth = plan.worth();
                }
                if (round >= 0) {
                    times[round] = time;
                }
            }
            Arrays.sort(times);
            medians[i] = times[ROUNDS / 2];
            System.err.printf(Locale.ROOT, "person %d of %d: %.1f ms%n", i + 1, PEOPLE, medians[i]);
        }
        Arrays.sort(medians);
        System.out.printf(
                Locale.ROOT,
                "%d people from seed %d, %d programmes, %d without proof: median %.1f ms, 90th percentile %.1f ms,"
                        + " worst %.1f ms (medians of %d rounds)%n",
                PEOPLE,
                SEED,
                planned,
                unproven,
                medians[PEOPLE / 2],
                medians[PEOPLE * 9 / 10],
                medians[PEOPLE - 1],
                ROUNDS);
    }

    private static Request request(MovementContent content, Assessment assessment, Random random) {
        Map<String, Standing> standings = new LinkedHashMap<>();
        for (Circumstance each : content.circumstances().values()) {
            boolean holds = !each.limits() && random.nextDouble() < SHARE;
            standings.put(
                    each.id(),
                    new Standing(
                            each,
                            holds ? Truth.TRUE : Truth.FALSE,
                            holds ? List.of(new Ground(Ground.Kind.FINDING, "generated")) : List.of(),
                            List.of()));
        }
        List<DayOfWeek> days = new ArrayList<>(List.of(DayOfWeek.values()));
        Collections.shuffle(days, random);
        var wishes = new Wishes(
                days.subList(0, 2 + random.nextInt(6)),
                OptionalInt.of(10 + 5 * random.nextInt(8)),
                OptionalInt.of(4 + random.nextInt(5)),
                OptionalInt.of(1 + random.nextInt(4)),
                Set.of("band", "step", "dumbbell", "strap", "bike"),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                "",
                OptionalInt.empty());
        return new Request(assessment, new PersonsCircumstances(standings), wishes, List.of(), START);
    }
}
