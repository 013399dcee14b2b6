package org.lumbar.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lumbar.circumstance.Standing;
import org.lumbar.knowledge.movement.Exercise;
import org.lumbar.knowledge.movement.Exercise.Direction;
import org.lumbar.knowledge.movement.Exercise.Kind;
import org.lumbar.programme.Programme.Item;
import org.lumbar.programme.Programme.Planned;
import org.lumbar.programme.Programme.WeekPlan;
import org.lumbar.reasoning.Truth;

/// What must hold of every programme, asked of generated people. `-Dlumbar.programmes=10000` is the slow form;
/// `-Dlumbar.programmes.seed=N` begins at another seed. What is checked is read from the content and the
/// person, not
/// from the classes that made the programme.
class GeneratedPeopleTest {

    private static final int PEOPLE = Integer.getInteger("lumbar.programmes", 60);
    private static final long SEED = Long.getLong("lumbar.programmes.seed", 20260302);

    @Test
    void noProgrammeEverHoldsABarredExerciseOrBreaksALimit() {
        var maker = ProgrammeMaker.of(People.CONTENT);
        int planned = 0;
        int unproven = 0;
        for (int i = 0; i < PEOPLE; i++) {
            long seed = SEED + i;
            Request request = People.generated(seed);
            Programme programme = maker.make(request);
            assertThat(programme instanceof Programme.Referred)
                    .as("seed %s: referred exactly where something forbids exercise", seed)
                    .isEqualTo(holds(
                            request,
                            standing -> standing.truth() == Truth.TRUE
                                    && standing.circumstance().forbidsAll()));
            if (programme instanceof Planned plan) {
                planned++;
                unproven += plan.worth() == plan.bound() ? 0 : 1;
                check(plan, "seed " + seed);
            }
        }
        System.out.printf("%d people from seed %d: %d programmes, %d without proof%n", PEOPLE, SEED, planned, unproven);
        assertThat(planned).isGreaterThan(PEOPLE / 2);
        assertThat(unproven).isZero();
    }

    private static boolean holds(Request request, java.util.function.Predicate<Standing> which) {
        return request.circumstances().standings().values().stream().anyMatch(which);
    }

    private static void check(Planned plan, String person) {
        Request request = plan.request();
        Map<String, Standing> standings = request.circumstances().standings();
        Wishes wishes = request.wishes();
        List<Item> everything = new ArrayList<>(plan.items());
        everything.addAll(plan.planB());
        plan.weeks().forEach(week -> everything.addAll(week.items()));
        for (Item item : everything) {
            Exercise exercise = item.exercise();
            String where = person + ", " + exercise.id();
            for (Standing standing : standings.values()) {
                if (standing.truth() != Truth.FALSE) {
                    String id = standing.circumstance().id();
                    assertThat(standing.circumstance().forbidsAll())
                            .as(where + " while " + id)
                            .isFalse();
                    assertThat(exercise.barredBy()).as(where).doesNotContain(id);
                    if (!standing.circumstance().allowsOnly().isEmpty()) {
                        assertThat(standing.circumstance().allowsOnly())
                                .as(where + " under the list of " + id)
                                .contains(exercise.id());
                    }
                    if (standing.circumstance().needsClearance()) {
                        assertThat(exercise.careIn())
                                .as(where + " without clearance")
                                .doesNotContain(id);
                    }
                }
            }
            assertThat(wishes.positionsNotPossible()).as(where).doesNotContain(exercise.position());
            assertThat(wishes.avoid()).as(where).doesNotContain(exercise.id());
            for (List<String> oneOf : exercise.equipment()) {
                assertThat(oneOf).as(where + " has its things").anyMatch(thing -> isThere(thing, wishes));
            }
            assertThat(item.days())
                    .as(where)
                    .isSubsetOf(wishes.days())
                    .hasSizeLessThanOrEqualTo(exercise.dose().daysAWeek());
            if (isKnown(standings, "flexion-intolerant")) {
                assertThat(exercise.direction()).as(where).isNotEqualTo(Direction.FLEXION);
            }
            if (isKnown(standings, "extension-intolerant") || isKnown(standings, "lumbar-stenosis")) {
                assertThat(exercise.direction()).as(where).isNotEqualTo(Direction.EXTENSION);
            }
        }
        assertThat(plan.items())
                .as(person)
                .hasSizeLessThanOrEqualTo(wishes.exercisesAtMost().orElseThrow());
        assertThat(plan.planB().stream()
                        .mapToDouble(item -> item.dose().minutes())
                        .sum())
                .as(person + ", plan B")
                .isLessThanOrEqualTo(People.CONTENT.programme().value("plan-b-minutes") + 1e-6);
        for (WeekPlan week : plan.weeks()) {
            for (DayOfWeek day : DayOfWeek.values()) {
                assertThat(minutes(week.items(), day))
                        .as(person + ", week " + week.number() + ", " + day)
                        .isLessThanOrEqualTo(wishes.minutes().orElseThrow() + 1e-6);
            }
        }
        aerobic(plan, person);
        rest(plan, person);
        families(plan, person);
        growth(plan, person);
    }

    private static boolean isThere(String thing, Wishes wishes) {
        return wishes.equipment().contains(thing)
                || (People.CONTENT.programme().household().contains(thing)
                        && !wishes.lacking().contains(thing));
    }

    private static boolean isKnown(Map<String, Standing> standings, String circumstance) {
        return standings.get(circumstance).truth() == Truth.TRUE;
    }

    private static double minutes(List<Item> items, DayOfWeek day) {
        return items.stream()
                .filter(item -> item.days().contains(day) && item.exercise().kind() != Kind.MOVEMENT_BREAK)
                .mapToDouble(item -> item.dose().minutes())
                .sum();
    }

    private static void aerobic(Planned plan, String person) {
        boolean any = plan.items().stream().anyMatch(item -> item.exercise().kind() == Kind.AEROBIC);
        assertThat(any || plan.aerobicBarred())
                .as(person + " has an aerobic exercise")
                .isTrue();
    }

    /// 48 hours between strength sessions of a muscle group: never on days that follow each other.
    private static void rest(Planned plan, String person) {
        for (DayOfWeek day : DayOfWeek.values()) {
            Set<String> today = trained(plan, day);
            today.retainAll(trained(plan, day.plus(1)));
            assertThat(today).as(person + " rests after " + day).isEmpty();
        }
    }

    private static Set<String> trained(Planned plan, DayOfWeek day) {
        Set<String> groups = new HashSet<>();
        plan.items().stream()
                .filter(item -> item.days().contains(day) && item.exercise().kind() == Kind.STRENGTH)
                .forEach(item -> groups.addAll(item.exercise().targets()));
        return groups;
    }

    private static void families(Planned plan, String person) {
        for (Item one : plan.items()) {
            Set<String> harder = new HashSet<>();
            List<String> open = new ArrayList<>(one.exercise().progressesTo());
            while (!open.isEmpty()) {
                String next = open.removeLast();
                if (harder.add(next)) {
                    open.addAll(People.CONTENT.exercises().get(next).progressesTo());
                }
            }
            assertThat(plan.items())
                    .as(person + ", no two of a progression with "
                            + one.exercise().id())
                    .noneMatch(other -> harder.contains(other.exercise().id()));
        }
    }

    private static void growth(Planned plan, String person) {
        double growth = People.CONTENT.programme().value("load-growth");
        List<WeekPlan> weeks = plan.weeks().stream()
                .sorted(Comparator.comparingInt(WeekPlan::number))
                .toList();
        for (int i = 1; i < weeks.size(); i++) {
            assertThat((double) weeks.get(i).load())
                    .as(person + ", load of week " + weeks.get(i).number())
                    .isLessThanOrEqualTo(weeks.get(i - 1).load() * growth + 1);
        }
    }

    @Test
    void theSamePersonGetsTheSameProgramme() {
        for (long seed = SEED; seed < SEED + 8; seed++) {
            Programme once = ProgrammeMaker.of(People.CONTENT).make(People.generated(seed));
            Programme again = ProgrammeMaker.of(People.CONTENT).make(People.generated(seed));
            assertThat(String.valueOf(shape(again))).as("seed %s", seed).isEqualTo(String.valueOf(shape(once)));
        }
    }

    private static Object shape(Programme programme) {
        return programme instanceof Planned plan
                ? plan.items().stream()
                        .map(item -> item.exercise().id() + item.dose() + item.days())
                        .toList()
                : programme.getClass().getSimpleName();
    }
}
