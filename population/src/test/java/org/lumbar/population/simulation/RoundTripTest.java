package org.lumbar.population.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.knowledge.simulation.PlantedEvent;
import org.lumbar.knowledge.simulation.SimulationContent;
import org.lumbar.population.simulation.RoundTrip.Answer;
import org.lumbar.population.simulation.RoundTrip.Someone;

/// A screening of simulated records gives back what `expected.json` says was planted: prevalences, sensitivities,
/// specificities, frequencies, the shares of noise and the rates of the indicators. Each figure must lie in the exact
/// interval about what was found; all intervals together miss a true figure in 1 of 100 populations (Bonferroni).
/// `-Dlumbar.round-trip.persons=50000` looks closer than a build has time for.
class RoundTripTest {

    private static final double MISS = 0.01;
    private static final long SEED = 20_260_302;
    private static final int PERSONS = Integer.getInteger("lumbar.round-trip.persons", 5_000);

    @TempDir
    private static Path folder;

    private static final List<Compared> ALL = new ArrayList<>();
    private static final List<RoundTrip> TRIP = new ArrayList<>();

    @BeforeAll
    static void simulateAndScreen() throws IOException {
        RoundTrip trip = RoundTrip.of(Simulations.SIMULATION, PERSONS, SEED, folder);
        TRIP.add(trip);
        ALL.addAll(compared(trip));
        System.out.printf("round trip: %d people of seed %d, %d comparisons%n", PERSONS, SEED, ALL.size());
    }

    private static List<Compared> compared(RoundTrip trip) {
        List<Compared> compared = new ArrayList<>(new PlantedFigures(trip).compared());
        compared.addAll(new PlantedRates(trip).compared());
        return compared;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "prevalence",
                "sensitivity",
                "specificity",
                "frequency",
                "share in the summary",
                "noise",
                "people with an index event",
                "people flagged"
            })
    void whatWasPlantedIsReadBack(String kind) {
        assertThat(ALL).filteredOn(each -> each.kind().equals(kind)).isNotEmpty();
        assertThat(ALL)
                .as("%s of %d people of seed %d", kind, PERSONS, SEED)
                .filteredOn(each -> each.kind().equals(kind) && !each.agrees(MISS / ALL.size()))
                .isEmpty();
    }

    @Test
    void everyAnswerThatIsReadIsTheOneThatWasPlantedAndOfPeopleWithoutNoiseNoneIsMissing() {
        List<Drawn> drawn = TRIP.getFirst().plan().findings().drawn();
        List<String> wrong = new ArrayList<>();
        for (Someone person : TRIP.getFirst().people()) {
            for (int place = 0; place < drawn.size(); place++) {
                Answer read = person.read()[place];
                Answer planted = person.planted()[place];
                // one temperature tells two findings, though only one of them may have been asked
                boolean told = TRIP.getFirst().plan().temperatures().tells(place);
                boolean right = read == planted || (person.lost()[place] && read == Answer.NONE);
                if (!right && !(told && planted == Answer.NONE)) {
                    wrong.add(drawn.get(place) + ": planted " + planted + ", read " + read);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(TRIP.getFirst().people()).anyMatch(person -> !person.noise());
    }

    @Test
    void aFigureThatIsWrongByFifteenPercentagePointsIsNoticedWhereSixHundredPeopleAnswered() {
        List<Compared> large = ALL.stream().filter(each -> each.of() >= 600).toList();

        assertThat(large).hasSizeGreaterThan(300);
        assertThat(large)
                .map(each -> each.with(each.planted() + (each.planted() < 0.5 ? 0.15 : -0.15)))
                .filteredOn(each -> each.agrees(MISS / ALL.size()))
                .isEmpty();
    }

    @Test
    void otherRecordsThanExpectedAreNoticed() throws IOException {
        SimulationContent built = Simulations.SIMULATION;
        List<PlantedEvent> events = built.events().stream()
                .map(each -> each.id().equals("opioid-after-contact") ? with(each, 2 * each.share()) : each)
                .toList();
        var other = new SimulationContent(
                built.population(),
                built.constants(),
                built.only(),
                built.races(),
                built.ethnicities(),
                built.background(),
                events);
        RoundTrip trip = RoundTrip.of(other, 1_200, SEED, folder.resolve("other"));

        List<Compared> compared = compared(trip.expecting(TRIP.getFirst()));

        assertThat(compared)
                .filteredOn(each -> !each.agrees(MISS / compared.size()))
                .extracting(each -> each.kind() + " of " + each.what())
                .containsExactlyInAnyOrder(
                        "people flagged of opioid-for-back-pain",
                        "people with an index event of opioid-with-benzodiazepine",
                        "people with an index event of opioid-with-gabapentinoid");
    }

    private static PlantedEvent with(PlantedEvent event, double share) {
        return new PlantedEvent(
                event.id(),
                event.resource(),
                event.codings(),
                event.displays(),
                event.when(),
                share,
                event.with(),
                event.without(),
                event.fromDay(),
                event.toDay(),
                event.anchor(),
                event.status(),
                event.why());
    }
}
