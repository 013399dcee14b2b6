package org.lumbar.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.EventKind;
import org.lumbar.knowledge.PathwayCondition.Course;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.testkit.Engine;

/// What holds for any events, tried on generated ones.
class ReplayPropertyTest {

    private static final long SEED = Long.getLong("lumbar.seed", 20_260_302L);
    private static final int LOGS = Integer.getInteger("lumbar.logs", 20);
    private static final int LAST = 60;
    private static final String[] FINDINGS = {
        "lbp",
        "leg-pain-below-knee",
        "severe-pain",
        "function-lost",
        "slr-positive",
        "saddle-anaesthesia",
        "fever",
        "cancer-history",
        "trauma-any",
        "neurogenic-claudication",
        "night-pain",
        "weight-loss",
        "bilateral-leg-symptoms"
    };
    private static final String[] VISITS = {
        "self-check", "primary-care", "review", "physiotherapy", "specialist", "emergency-department", "registry"
    };

    private static Diary diary(Random random) {
        var diary = new Diary().aged(25 + random.nextInt(50));
        if (random.nextBoolean()) {
            diary.no(0);
        }
        int events = 3 + random.nextInt(9);
        for (int i = 0; i < events; i++) {
            any(diary, random, random.nextInt(LAST));
        }
        return diary;
    }

    private static void any(Diary diary, Random random, int day) {
        switch (random.nextInt(9)) {
            case 0, 1 -> diary.has(day, FINDINGS[random.nextInt(FINDINGS.length)]);
            case 2 -> diary.no(day);
            case 3 -> diary.visit(day, VISITS[random.nextInt(VISITS.length)]);
            case 4 ->
                diary.visit(
                        day, VISITS[random.nextInt(VISITS.length)], random.nextBoolean() ? "excluded" : "discharged");
            case 5 -> diary.course(day, Course.values()[random.nextInt(3)]);
            case 6 -> diary.score(day, "nrs", Map.of("total", (double) random.nextInt(11)));
            case 7 ->
                diary.surgery(
                        day,
                        List.of("decided", "done", "declined", "complication").get(random.nextInt(4)));
            default -> diary.startBack(day, random.nextInt(10), random.nextInt(5));
        }
    }

    private interface Property {
        void check(Diary diary, Random random);
    }

    private static void forAll(Property property) {
        for (int i = 0; i < LOGS; i++) {
            long seed = SEED + i;
            var random = new Random(seed);
            Diary diary = diary(random);
            try {
                property.check(diary, random);
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("with seed " + seed + ": " + diary.events(), failure);
            }
        }
    }

    @Test
    void theOrderInWhichEventsAreToldDoesNotMatter() {
        forAll((diary, random) -> {
            List<Event> shuffled = new ArrayList<>(diary.events());
            Collections.shuffle(shuffled, random);
            LocalDate on = Diary.FIRST.plusDays(LAST);

            assertThat(Diary.REPLAYER.position(diary.log(shuffled), on)).isEqualTo(diary.on(LAST));
        });
    }

    @Test
    void eventsToldTwiceCountOnce() {
        forAll((diary, random) -> {
            List<Event> twice = new ArrayList<>(diary.events());
            twice.addAll(diary.events());
            Position position = Diary.REPLAYER.position(diary.log(twice), Diary.FIRST.plusDays(LAST));

            assertThat(position.trail()).isEqualTo(diary.on(LAST).trail());
            assertThat(position.actions()).isEqualTo(diary.on(LAST).actions());
        });
    }

    /// Asked earlier, the same is said as is told later of that day.
    @Test
    void whatIsSaidOnADayIsTheBeginningOfWhatIsSaidLater() {
        forAll((diary, random) -> {
            int day = random.nextInt(LAST);
            List<Transition> later = diary.on(LAST).trail().stream()
                    .filter(step -> !step.date().isAfter(Diary.FIRST.plusDays(day)))
                    .toList();

            assertThat(diary.on(day).trail()).isEqualTo(later);
        });
    }

    /// An emergency that is told on the last day is answered on that day, whatever was told before.
    @Test
    void newNumbnessOfTheSaddleLeadsToEmergencyWhateverWasToldBefore() {
        forAll((diary, random) -> {
            diary.has(LAST + 1, "lbp", "saddle-anaesthesia");

            assertThat(diary.on(LAST + 1).state().id()).isEqualTo("emergency");
        });
    }

    /// Everybody in the state of an emergency came there because a rule or an established condition asked for it.
    @Test
    void nobodyIsAnEmergencyWithoutAReason() {
        forAll((diary, random) -> {
            for (Transition step : diary.on(LAST).trail()) {
                if (step.to().equals("emergency")) {
                    assertThat(step.reasons())
                            .isNotEmpty()
                            .allSatisfy(reason ->
                                    assertThat(reason.urgency().level()).isEqualTo(Level.EMERGENCY));
                }
            }
        });
    }

    /// A day on which nothing may change is not worked out anew; working out each day says the same.
    @Test
    void aDayThatIsNotWorkedOutAnewIsAsIfItWere() {
        forAll((diary, random) -> {
            var track = Track.of(Diary.REPLAYER.pathway(), Engine.real().assessor());
            var quick = new Memory(diary.log(), track);
            List<Moment> moments =
                    Timeline.of(diary.events(), Diary.FIRST.plusDays(LAST)).moments();
            int next = 0;
            for (int day = 0; day <= 2 * LAST; day++) {
                LocalDate date = Diary.FIRST.plusDays(day);
                while (next < moments.size() && moments.get(next).date().equals(date)) {
                    quick.take(moments.get(next++));
                }
                Day kept = quick.on(date);
                Day anew = quick.whollyOn(date);

                assertThat(kept.reasons(Level.SELF_CARE)).isEqualTo(anew.reasons(Level.SELF_CARE));
                assertThat(kept.assessment().notCleared())
                        .isEqualTo(anew.assessment().notCleared());
            }
        });
    }

    @Test
    void everyStepLeavesTheStateTheLastOneEntered() {
        forAll((diary, random) -> {
            String state = Diary.REPLAYER.pathway().start();
            for (Transition step : diary.on(LAST).trail()) {
                assertThat(step.from()).isEqualTo(state);
                state = step.to();
            }
            assertThat(diary.on(LAST).state().id()).isEqualTo(state);
        });
    }

    @Test
    void surgeryAndItsVisitsFollowOnAnEvent() {
        forAll((diary, random) -> {
            for (Transition step : diary.on(LAST).trail()) {
                if (step.to().equals("surgery") || step.to().equals("registry")) {
                    assertThat(step.events())
                            .anySatisfy(event -> assertThat(event.kind()).isEqualTo(EventKind.SURGERY));
                }
            }
        });
    }
}
