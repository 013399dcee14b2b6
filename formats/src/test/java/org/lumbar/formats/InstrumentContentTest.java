package org.lumbar.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lumbar.instrument.AnswerException;
import org.lumbar.instrument.ScaleResult;
import org.lumbar.instrument.ScaleResult.NoScore;
import org.lumbar.instrument.ScaleResult.Score;
import org.lumbar.instrument.ScoreChange;
import org.lumbar.instrument.ScoreSheet;
import org.lumbar.instrument.Scorer;
import org.lumbar.knowledge.Instrument;
import org.lumbar.knowledge.Instrument.Group;
import org.lumbar.knowledge.Scale.Band;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.knowledge.tree.YamlTree;

/// Runs the tests that stand beside the instruments: answers -> expected score, band, group, change or error.
class InstrumentContentTest {

    private static final Path FOLDER = Path.of("..", "knowledge", "content", "instruments");
    private static final double EXACT = 1e-6;

    private static Stream<Path> testFiles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(each -> each.toString().endsWith(".test.yaml")).sorted().toList().stream();
        }
    }

    @TestFactory
    Stream<DynamicTest> instrumentsSayWhatTheirTestsExpect() throws IOException {
        return testFiles().flatMap(InstrumentContentTest::tests);
    }

    private static Stream<DynamicTest> tests(Path file) {
        Fields fields = Fields.of(YamlTree.parse(text(file), file.toString()), "a test file");
        Stream<DynamicTest> tests = fields.list("tests").stream().map(node -> {
            Fields test = Fields.of(node, "a test");
            String name = test.text("name");
            Fields given = test.fields("given");
            Fields expected = test.fields("expected");
            test.done();
            return DynamicTest.dynamicTest(file.getFileName() + ": " + name, () -> check(given, expected));
        });
        fields.done();
        return tests;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException error) {
            throw new java.io.UncheckedIOException(error);
        }
    }

    static Instrument instrument(Fields given) {
        return Optional.ofNullable(
                        KnowledgeResource.knowledge().instruments().byId().get(given.text("instrument")))
                .orElseThrow();
    }

    static void check(Fields given, Fields expected) {
        Instrument instrument = instrument(given);
        if (given.has("before")) {
            change(
                    ScoreChange.between(
                            instrument, instrument.scales().getFirst(), given.number("before"), given.number("after")),
                    expected);
        } else if (expected.has("error")) {
            Map<Integer, Integer> items = items(given.required("items"));
            assertThatThrownBy(() -> Scorer.of(instrument).score(items))
                    .isInstanceOf(AnswerException.class)
                    .hasMessageContaining(expected.text("error"));
        } else {
            ScoreSheet sheet = Scorer.of(instrument).score(items(given.required("items")));
            principal(sheet.principal(), expected);
            others(sheet, expected);
            earlier(given, sheet)
                    .ifPresent(score -> change(
                            ScoreChange.between(
                                    instrument, sheet.principal().scale(), score, ((Score) sheet.principal()).value()),
                            expected));
        }
        given.done();
        expected.done();
    }

    private static Optional<Double> earlier(Fields given, ScoreSheet sheet) {
        if (given.has("from")) {
            return Optional.of(given.number("from"));
        }
        return given.optional("baseline")
                .map(node -> ((Score)
                                Scorer.of(sheet.instrument()).score(items(node)).principal())
                        .value());
    }

    private static void principal(ScaleResult result, Fields expected) {
        if (expected.has("score")) {
            Score score = (Score) result;
            assertThat(score.value()).isCloseTo(expected.number("score"), within(EXACT));
            expected.optional("prorated")
                    .ifPresent(_ -> assertThat(score.prorated()).isEqualTo(expected.flag("prorated", false)));
            expected.optional("bandCertain")
                    .ifPresent(_ -> assertThat(score.certainBand()).isEqualTo(expected.flag("bandCertain", false)));
        }
        if (expected.has("noScore")) {
            NoScore none = (NoScore) result;
            assertThat(none.reason().id()).isEqualTo(expected.text("noScore"));
            assertThat(none.state()).isEqualTo(expected.text("state", ""));
        }
        Optional<String> band = result.band().map(Band::label);
        expected.optional("band").ifPresent(node -> assertThat(band).contains(Fields.asText(node, "band")));
        if (expected.flag("noBand", false)) {
            assertThat(band).isEmpty();
        }
        if (expected.has("possible")) {
            List<Double> ends = expected.list("possible", node -> Fields.asNumber(node, "possible"));
            assertThat(result.possible().orElseThrow().low()).isCloseTo(ends.getFirst(), within(EXACT));
            assertThat(result.possible().orElseThrow().high()).isCloseTo(ends.getLast(), within(EXACT));
        }
    }

    private static void others(ScoreSheet sheet, Fields expected) {
        if (expected.has("scores")) {
            Fields scores = expected.fields("scores");
            scores.keys()
                    .forEach(
                            scale -> assertThat(sheet.score(scale).orElseThrow().value())
                                    .as(scale)
                                    .isCloseTo(scores.number(scale), within(EXACT)));
        }
        if (expected.has("bands")) {
            Fields bands = expected.fields("bands");
            bands.keys()
                    .forEach(scale -> assertThat(
                                    sheet.score(scale).flatMap(Score::band).map(Band::label))
                            .as(scale)
                            .contains(bands.text(scale)));
        }
        Optional<String> group = sheet.group().map(Group::label);
        expected.optional("group").ifPresent(node -> assertThat(group).contains(Fields.asText(node, "group")));
        if (expected.flag("noGroup", false)) {
            assertThat(group).isEmpty();
        }
    }

    private static void change(ScoreChange change, Fields expected) {
        assertThat(change.verdict().id()).isEqualTo(expected.text("verdict"));
        if (expected.has("improvement")) {
            assertThat(change.improvement()).isCloseTo(expected.number("improvement"), within(EXACT));
        }
        if (expected.has("percent")) {
            assertThat(change.percent().orElseThrow()).isCloseTo(expected.number("percent"), within(EXACT));
        }
    }

    /// Answers as a list in the order of the items, `null` where one was not answered, or by item number.
    static Map<Integer, Integer> items(Node node) {
        Map<Integer, Integer> answers = new TreeMap<>();
        if (node instanceof Node.Mapping) {
            Fields fields = Fields.of(node, "items");
            fields.keys().forEach(key -> answers.put(Integer.parseInt(key), fields.integer(key)));
            return answers;
        }
        List<Node> list = Fields.asList(node, "items");
        for (int i = 0; i < list.size(); i++) {
            if (!(list.get(i) instanceof Node.Scalar scalar && scalar.type() == Node.ScalarType.NULL)) {
                answers.put(i + 1, Fields.asInteger(list.get(i), "an answer"));
            }
        }
        return answers;
    }
}
