package org.lumbar.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lumbar.contenttest.ContentTestCase;
import org.lumbar.contenttest.ContentTestFiles;
import org.lumbar.knowledge.Instrument;
import org.lumbar.knowledge.Instrument.Item;
import org.lumbar.knowledge.Range;
import org.lumbar.knowledge.Scale;
import org.lumbar.knowledge.Scale.Band;
import org.lumbar.knowledge.Scale.Scoring;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.knowledge.tree.Fields;

/// Every instrument is tested beside its content: each edge of each band, each group, the rule for missing items,
/// an answer out of range, and each outcome of a change.
class InstrumentCoverageTest {

    private static final List<ContentTestCase> TESTS =
            ContentTestFiles.read(Path.of("..", "knowledge", "content", "instruments"));

    static Stream<Instrument> instruments() {
        return KnowledgeResource.knowledge().instruments().byId().values().stream();
    }

    private static List<Fields> expected(Instrument instrument) {
        String file = instrument.id() + ".test.yaml";
        List<ContentTestCase> tests =
                TESTS.stream().filter(each -> each.file().equals(file)).toList();
        assertThat(tests).as("the tests of " + instrument.id()).isNotEmpty();
        assertThat(tests)
                .allMatch(each ->
                        Fields.of(each.given(), "given").text("instrument").equals(instrument.id()));
        return tests.stream().map(ContentTestCase::expected).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("instruments")
    void everyEdgeOfEveryBandIsTested(Instrument instrument) {
        Map<String, TreeSet<Double>> tested = new TreeMap<>();
        for (Fields each : expected(instrument)) {
            if (each.has("score")) {
                tested.computeIfAbsent(instrument.scales().getFirst().id(), _ -> new TreeSet<>())
                        .add(each.number("score"));
            }
            if (each.has("scores")) {
                Fields scores = each.fields("scores");
                scores.keys()
                        .forEach(scale -> tested.computeIfAbsent(scale, _ -> new TreeSet<>())
                                .add(scores.number(scale)));
            }
        }
        for (Scale scale : instrument.scales()) {
            for (Band band : scale.bands()) {
                List<Double> inside = reachable(instrument, scale).stream()
                        .filter(band.range()::contains)
                        .toList();
                assertThat(tested.getOrDefault(scale.id(), new TreeSet<>()))
                        .as(scale.id() + ", " + band.label())
                        .contains(inside.getFirst(), inside.getLast());
            }
        }
    }

    /// The scores of forms without missing items, from low to high.
    private static List<Double> reachable(Instrument instrument, Scale scale) {
        Range range = instrument.range(scale);
        int steps = instrument.items(scale).stream()
                .mapToInt((Item item) -> item.max() - item.min())
                .sum();
        double step = (range.high() - range.low()) / steps;
        assertThat(scale.scoring()).isIn(Scoring.SUM, Scoring.PERCENTAGE);
        return IntStream.rangeClosed(0, steps)
                .mapToObj(each -> range.low() + each * step)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("instruments")
    void everyGroupIsTested(Instrument instrument) {
        List<String> tested = expected(instrument).stream()
                .filter(each -> each.has("group"))
                .map(each -> each.text("group"))
                .toList();
        assertThat(tested)
                .containsAll(instrument.groups().stream()
                        .map(Instrument.Group::label)
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("instruments")
    void theRuleForMissingItemsAndAnAnswerOutOfRangeAreTested(Instrument instrument) {
        List<Fields> expected = expected(instrument);
        assertThat(expected.stream()
                        .filter(each -> each.text("noScore", "").equals("too-many-missing"))
                        .toList())
                .as("beyond the rule there is no score")
                .isNotEmpty();
        Scale principal = instrument.scales().getFirst();
        if (principal.missing().most() > 0) {
            assertThat(expected.stream().filter(each -> each.has("prorated")).toList())
                    .as("within the rule there is a score")
                    .isNotEmpty();
        }
        assertThat(expected.stream().filter(each -> each.has("error")).toList())
                .as("an answer out of range")
                .isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("instruments")
    void improvementWorseningAndNoImportantChangeAreTested(Instrument instrument) {
        if (instrument.scales().getFirst().changes().isEmpty()) {
            return;
        }
        List<String> verdicts = expected(instrument).stream()
                .filter(each -> each.has("verdict"))
                .map(each -> each.text("verdict"))
                .toList();
        assertThat(verdicts).contains("improved", "worse", "no-important-change");
    }
}
