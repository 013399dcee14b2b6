package org.lumbar.bench.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.record.RecordMapping;
import org.lumbar.knowledge.screening.Indicator;
import org.lumbar.knowledge.screening.ScreeningContent;
import org.lumbar.knowledge.source.KnowledgeResource;

/// Screening and its peers give the same answers, so that their times can be compared: DuckDB reads the same
/// resources, and rules in CQL say the same of every person.
///
/// The longer form compares them over an export of one's own:
/// `./mvnw -pl bench -am -Dtest=ScreeningPeersTest -Dlumbar.screening.folder=DIR
/// -Dlumbar.screening.day=2026-01-01 -Dsurefire.failIfNoSpecifiedTests=false test`
class ScreeningPeersTest {

    private static final String FOLDER = "lumbar.screening.folder";
    private static final LocalDate DATE = LocalDate.of(2026, 3, 2);
    private static final int PERSONS = 3000;

    private final Knowledge knowledge = KnowledgeResource.knowledge();
    private final RecordMapping mapping = KnowledgeResource.recordMapping();
    private final ScreeningContent content = KnowledgeResource.screening();
    private final LumbarScreening lumbar = new LumbarScreening(knowledge, mapping, content, true);

    @TempDir
    private Path folder;

    @Test
    void everyIndicatorHasARuleInTheOtherLanguage() {
        assertThat(cql().indicators())
                .containsExactlyInAnyOrderElementsOf(
                        content.indicators().stream().map(Indicator::id).toList());
    }

    @Test
    void rulesInAnotherLanguageSayTheSameOfEveryPerson() throws IOException {
        generated(20_260_302).write(folder, false);

        Map<String, Answer> ours = read(lumbar.screen(folder, DATE, 2));

        assertThat(ours).hasSize(PERSONS);
        assertThat(differences(ours, read(cql().screen(folder, DATE, 2)))).isEmpty();
        assertThat(differences(ours, read(new LumbarIndicators(knowledge, mapping, content).screen(folder, DATE, 2))))
                .isEmpty();
        for (Indicator each : content.indicators()) {
            assertThat(ours.values().stream().filter(one -> one.flagged().contains(each.id())))
                    .as("people flagged by " + each.id())
                    .hasSizeGreaterThan(10);
            assertThat(ours.values().stream()
                            .filter(one -> one.counts().contains(each.id()))
                            .filter(one -> !one.flagged().contains(each.id())))
                    .as("people whom " + each.id() + " counts and does not flag")
                    .hasSizeGreaterThan(10);
        }
    }

    @ParameterizedTest
    @CsvSource({"false, 1", "false, 2", "true, 1", "true, 2"})
    void aDatabaseReadsTheSameResources(boolean zipped, int threads) throws IOException {
        TestExport export = generated(7);
        export.write(folder, zipped);

        Map<String, Long> ours = lumbar.extract(folder, DATE, threads);

        assertThat(ours)
                .isEqualTo(duckDb().extract(folder, DATE, threads))
                .containsKeys(
                        "Condition", "Encounter", "MedicationRequest", "MedicationStatement", "Patient", "Procedure")
                .containsKeys("DiagnosticReport", "ImagingStudy");
        assertThat(new NewlineCount().extract(folder, DATE, threads)).containsEntry("lines", export.lines());
    }

    /// Over an export of one's own, which may be large; see above.
    @Test
    void theSameHoldsForAnExportOfOnesOwn() throws IOException {
        String named = System.getProperty(FOLDER, "");
        assumeTrue(
                !named.isEmpty(),
                "no export was named by -D" + FOLDER + "=DIR, so only generated people were compared");
        Path own = Path.of(named);
        LocalDate date = LocalDate.parse(System.getProperty("lumbar.screening.day", "2026-01-01"));

        assertThat(lumbar.extract(own, date, 2)).isEqualTo(duckDb().extract(own, date, 2));
        Map<String, Answer> ours = read(lumbar.screen(own, date, 2));
        Map<String, Answer> theirs = read(cql().screen(own, date, 2));
        assertThat(differences(ours, theirs)).isEmpty();
        assertThat(ours).isNotEmpty();
        System.out.println(own + ": the same of " + ours.size() + " people, "
                + ours.values().stream().mapToInt(each -> each.flagged().size()).sum() + " flags");
    }

    private static Map<String, Answer> read(Screener.Answers answers) throws IOException {
        try (answers) {
            return answers.read();
        }
    }

    private static Map<String, String> differences(Map<String, Answer> ours, Map<String, Answer> theirs) {
        var people = new TreeSet<>(ours.keySet());
        people.addAll(theirs.keySet());
        Map<String, String> differences = new TreeMap<>();
        for (String each : people) {
            String one = String.valueOf(ours.get(each));
            String other = String.valueOf(theirs.get(each));
            if (!one.equals(other)) {
                differences.put(each, "ours " + one + ", in CQL " + other);
            }
        }
        return differences;
    }

    private TestExport generated(long seed) {
        return RandomExport.of(knowledge, mapping, content, DATE, PERSONS, seed);
    }

    private CqlScreening cql() {
        return new CqlScreening(knowledge, mapping, content);
    }

    private DuckDbExtraction duckDb() {
        return new DuckDbExtraction(new EventCodes(knowledge, mapping, content), content);
    }
}
