package org.lumbar.population.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.simulation.PlantedEvent;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.reasoning.Reasoner;

/// Draws of many people against the figures of the content, within the bounds of chance for a fixed seed.
class DrawsTest {

    /// A thousand comparisons pass this bound together in 99 of 100 seeds.
    private static final double BOUND = 4.5;

    private static final int PERSONS = 60_000;
    private static final SimulationRequest REQUEST = Simulations.request(PERSONS, 11, Setting.PRIMARY_CARE);
    private static final Plan PLAN = Simulations.plan(REQUEST);

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Drawing(int cell, boolean[] conditions, byte[] status, int[] eventDay) {}

    private static final List<Drawing> PEOPLE = new ArrayList<>();

    @BeforeAll
    static void draw() {
        var drawer = new PersonDrawer(PLAN, REQUEST);
        Person person = Simulations.person(PLAN);
        for (int number = 0; number < PERSONS; number++) {
            drawer.draw(number, person);
            PEOPLE.add(new Drawing(
                    person.cell, person.conditions.clone(), person.status.clone(), person.eventDay.clone()));
        }
    }

    /// How far a count lies from what is expected, in standard deviations; few expected are judged by their
    /// number.
    private static double distance(long count, long of, double share) {
        double expected = of * share;
        double spread = Math.sqrt(Math.max(1, expected * (1 - share)));
        return Math.abs(count - expected) / spread;
    }

    @Test
    void conditionsAreAsFrequentAsTheReasonerSaysOfTheirAgeAndSex() {
        var index = FindingIndex.of(Simulations.KNOWLEDGE);
        Reasoner reasoner = Reasoner.of(Simulations.KNOWLEDGE, index, false);
        var cells = new Cells(index, Setting.PRIMARY_CARE, _ -> {
            throw new AssertionError("no predicate is asked here");
        });
        Map<Integer, double[]> chances = new LinkedHashMap<>();
        double[] expected = new double[PLAN.conditions().size()];
        long[] counts = new long[expected.length];
        for (Drawing each : PEOPLE) {
            Answers known = cells.people(each.cell());
            double[] logOdds =
                    chances.computeIfAbsent(each.cell(), _ -> reasoner.baseline(Setting.PRIMARY_CARE, known));
            for (int condition = 0; condition < expected.length; condition++) {
                expected[condition] += 1 / (1 + Math.exp(-logOdds[condition]));
                counts[condition] += each.conditions()[condition] ? 1 : 0;
            }
        }
        for (int condition = 0; condition < expected.length; condition++) {
            String id = PLAN.conditions().id(condition);
            boolean restricted = Simulations.SIMULATION.only().stream()
                    .anyMatch(only -> only.conditions().contains(id));
            if (!restricted) {
                assertThat(distance(counts[condition], PERSONS, expected[condition] / PERSONS))
                        .as(id)
                        .isLessThan(BOUND);
            }
        }
    }

    @Test
    void conditionsOfWomenAreDrawnOfWomenAlone() {
        int endometriosis = PLAN.conditions().number("endometriosis");

        assertThat(PEOPLE)
                .filteredOn(each -> each.conditions()[endometriosis])
                .isNotEmpty()
                .allMatch(each -> Cells.sex(each.cell()) == org.lumbar.knowledge.Sex.FEMALE);
    }

    @Test
    void sensitivitiesOfTheEvidenceComeOut() {
        int compared = 0;
        for (int place = 0; place < PLAN.findings().drawn().size(); place++) {
            for (Link link : PLAN.findings().links(place)) {
                if (PLAN.findings().isExact(place)) {
                    Count count = count(place, link.condition(), true);
                    compared += count.of() > 30 ? 1 : 0;
                    assertThat(distance(count.present(), count.of(), link.sensitivity()))
                            .as(PLAN.findings().drawn().get(place) + " with "
                                    + PLAN.conditions().id(link.condition()) + ": " + count + ", " + link)
                            .isLessThan(BOUND);
                }
            }
        }
        assertThat(compared).isGreaterThan(150);
    }

    @Test
    void specificitiesOfTheEvidenceComeOut() {
        int compared = 0;
        for (int place = 0; place < PLAN.findings().drawn().size(); place++) {
            Drawn.Base base = PLAN.findings().drawn().get(place).base();
            if (!base.condition().isEmpty() && PLAN.findings().isExact(place)) {
                Count count = count(place, PLAN.conditions().number(base.condition()), false);
                compared++;
                assertThat(distance(count.of() - count.present(), count.of(), base.specificity()))
                        .as(PLAN.findings().drawn().get(place) + ": " + count)
                        .isLessThan(BOUND);
            }
        }
        assertThat(compared).isGreaterThan(20);
    }

    @Test
    void aSensitivityAndASpecificityOfTheContentAreThoseThatAreDrawn() {
        // as in conditions/lumbar-instability.yaml
        int place = place("passive-lumbar-extension-positive");
        Link link = PLAN.findings().links(place).getFirst();

        assertThat(link.sensitivity()).isEqualTo(0.84);
        assertThat(PLAN.findings().drawn().get(place).base().specificity()).isEqualTo(0.90);
    }

    @Test
    void whoHasAFindingHasWhatItImplies() {
        var index = FindingIndex.of(Simulations.KNOWLEDGE);
        Map<String, Integer> places = new LinkedHashMap<>();
        for (int place = 0; place < PLAN.findings().drawn().size(); place++) {
            places.put(PLAN.findings().drawn().get(place).finding().id(), place);
        }
        places.forEach((finding, place) -> {
            for (int implied : index.presentWith(index.require(finding))) {
                Integer wide = places.get(index.finding(implied).id());
                if (wide != null) {
                    assertThat(PEOPLE.subList(0, 5_000))
                            .as(finding + " implies " + index.finding(implied).id())
                            .noneMatch(each ->
                                    each.status()[place] == Person.PRESENT && each.status()[wide] == Person.ABSENT);
                }
            }
        });
    }

    @Test
    void findingsOfABlockGoTogetherMoreThanTheirFrequenciesExplain() {
        int first = place("sij-compression-positive");
        int second = place("sacral-thrust-positive");
        int condition = PLAN.conditions().number("sacroiliac-joint-pain");
        assertThat(PLAN.findings().drawn().get(first).block())
                .isEqualTo(PLAN.findings().drawn().get(second).block());

        for (boolean ill : new boolean[] {true, false}) {
            List<Drawing> people = PEOPLE.stream()
                    .filter(each -> each.conditions()[condition] == ill)
                    .filter(each ->
                            each.status()[first] != Person.NOT_ASKED && each.status()[second] != Person.NOT_ASKED)
                    .toList();
            double one = share(people, first);
            double other = share(people, second);
            long both = people.stream()
                    .filter(each -> each.status()[first] == Person.PRESENT && each.status()[second] == Person.PRESENT)
                    .count();
            // the tetrachoric correlation is the constant; of shares near a half it shows as about 0.37 (arcsine)
            double correlation =
                    ((double) both / people.size() - one * other) / Math.sqrt(one * (1 - one) * other * (1 - other));
            assertThat(correlation).isBetween(0.28, 0.45);
        }
    }

    @Test
    void findingsThatShareNoBlockAreIndependentWithoutTheirConditions() {
        int first = place("psoriasis");
        int second = place("smoking");
        List<Drawing> people = PEOPLE.stream()
                .filter(each -> each.status()[first] != Person.NOT_ASKED)
                .toList();
        double one = share(people, first);
        double other = share(people, second);
        long both = people.stream()
                .filter(each -> each.status()[first] == Person.PRESENT && each.status()[second] == Person.PRESENT)
                .count();

        assertThat(distance(both, people.size(), one * other)).isLessThan(BOUND);
    }

    @Test
    void eventsArePlantedInTheirShares() {
        List<PlantedEvent> events = PLAN.events().events();
        List<String> ids = events.stream().map(PlantedEvent::id).toList();
        for (int i = 0; i < events.size(); i++) {
            int event = i;
            int with = events.get(i).with().map(ids::indexOf).orElse(-1);
            int without = events.get(i).without().map(ids::indexOf).orElse(-1);
            boolean old = events.get(i).id().equals("fragility-fracture");
            List<Drawing> can = PEOPLE.stream()
                    .filter(each -> with < 0 || each.eventDay()[with] != Person.NO_DAY)
                    .filter(each -> without < 0 || each.eventDay()[without] == Person.NO_DAY)
                    .filter(each -> !old || Cells.age(each.cell()) >= 60)
                    .toList();
            long has = can.stream()
                    .filter(each -> each.eventDay()[event] != Person.NO_DAY)
                    .count();
            assertThat(has).isPositive();
            assertThat(distance(has, can.size(), events.get(i).share()))
                    .as(events.get(i).id())
                    .isLessThan(BOUND);
        }
    }

    private record Count(long present, long of) {}

    private static Count count(int place, int condition, boolean ill) {
        long present = 0;
        long of = 0;
        for (Drawing each : PEOPLE) {
            if (each.conditions()[condition] == ill && each.status()[place] != Person.NOT_ASKED) {
                of++;
                present += each.status()[place] == Person.PRESENT ? 1 : 0;
            }
        }
        return new Count(present, of);
    }

    private static double share(List<Drawing> people, int place) {
        return (double) people.stream()
                        .filter(each -> each.status()[place] == Person.PRESENT)
                        .count()
                / people.size();
    }

    private static int place(String finding) {
        for (int place = 0; place < PLAN.findings().drawn().size(); place++) {
            if (PLAN.findings().drawn().get(place).finding().id().equals(finding)) {
                return place;
            }
        }
        throw new AssertionError(finding + " is not drawn");
    }
}
