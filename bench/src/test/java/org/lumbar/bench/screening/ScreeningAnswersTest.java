package org.lumbar.bench.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.record.RecordMapping;
import org.lumbar.knowledge.screening.ScreeningContent;
import org.lumbar.knowledge.source.KnowledgeResource;

/// People whose answers were worked out by hand; Lumbar and the rules in CQL must both give them.
class ScreeningAnswersTest {

    private static final LocalDate DATE = LocalDate.of(2026, 3, 2);
    private static final String SNOMED = "http://snomed.info/sct";
    private static final String ICD = "http://hl7.org/fhir/sid/icd-10-cm";
    private static final String BACK_PAIN = "M54.50";
    private static final String LUMBAR_XRAY = "24970-6";
    private static final String OXYCODONE = "1049621";
    private static final String DIAZEPAM = "197590";
    private static final String ALENDRONATE = "904419";
    private static final String FRAGILE_VERTEBRA = "M80.08XA";
    private static final String BREAST_CANCER = "254838004";
    private static final String EARLY_IMAGING = "early-imaging-without-indication";
    private static final String UNTREATED_FRACTURE = "fragility-fracture-without-treatment";
    private static final String TWO_SEDATIVES = "opioid-with-benzodiazepine";
    private static final String NO_REVIEW = "persistent-pain-without-review";

    @TempDir
    private Path folder;

    private final TestExport export = new TestExport();

    private static Stream<Screener> screeners() {
        Knowledge knowledge = KnowledgeResource.knowledge();
        RecordMapping mapping = KnowledgeResource.recordMapping();
        ScreeningContent content = KnowledgeResource.screening();
        return Stream.of(
                new LumbarScreening(knowledge, mapping, content, true), new CqlScreening(knowledge, mapping, content));
    }

    private static Map<String, Answer> read(Screener.Answers answers) throws IOException {
        try (answers) {
            return answers.read();
        }
    }

    private void assertFlagged(String indicator, String... people) throws IOException {
        export.write(folder, false);
        for (Screener screener : screeners().toList()) {
            Map<String, Answer> answers = read(screener.screen(folder, DATE, 1));
            assertThat(answers.entrySet().stream()
                            .filter(each -> each.getValue().flagged().contains(indicator))
                            .map(Map.Entry::getKey))
                    .as(screener.getClass().getSimpleName())
                    .containsExactlyInAnyOrder(people);
        }
    }

    @Test
    void anImageOnDay28OfNewBackPainIsLookedAtAndOneOnDay29IsNot() throws IOException {
        for (String person : new String[] {"day-28", "day-29", "cancer-before", "seventeen", "not-new"}) {
            export.patient(person, person.equals("seventeen") ? "2008-02-01" : "1970-06-15")
                    .problem(person, ICD, BACK_PAIN, "2025-06-01")
                    .image(person, LUMBAR_XRAY, person.equals("day-29") ? "2025-06-30" : "2025-06-29");
        }
        export.problem("cancer-before", SNOMED, BREAST_CANCER, "1999").problem("not-new", ICD, BACK_PAIN, "2024-12-03");

        assertFlagged(EARLY_IMAGING, "day-28");
    }

    @Test
    void aFragilityFractureWithoutMedicineFor180DaysIsLookedAt() throws IOException {
        for (String person : new String[] {"untreated", "treated-late", "treated-on-day-180", "forty-nine"}) {
            export.patient(person, person.equals("forty-nine") ? "1975-02-02" : "1950-01-01")
                    .problem(person, ICD, FRAGILE_VERTEBRA, "2025-02-01");
        }
        export.prescription("treated-on-day-180", ALENDRONATE, "2025-07-31")
                .prescription("treated-late", ALENDRONATE, "2025-08-01");

        assertFlagged(UNTREATED_FRACTURE, "untreated", "treated-late");
    }

    @Test
    void anOpioidAndABenzodiazepineWithinAMonthOfEachOtherAreLookedAt() throws IOException {
        for (String person : new String[] {"thirty-days", "thirty-one-days", "only-opioid"}) {
            export.patient(person, "1980-01-01").prescription(person, OXYCODONE, "2025-11-01");
        }
        export.prescription("thirty-days", DIAZEPAM, "2025-12-01")
                .prescription("thirty-one-days", DIAZEPAM, "2025-12-02");

        assertFlagged(TWO_SEDATIVES, "thirty-days");
    }

    @Test
    void whoHasHadBackPainFor12WeeksAndNoContactForAYearIsNotForgotten() throws IOException {
        for (String person : new String[] {"forgotten", "seen", "recent", "dead"}) {
            export.problem(person, ICD, BACK_PAIN, person.equals("recent") ? "2025-12-09" : "2025-12-08");
        }
        export.patient("forgotten", "1980-01-01").contact("forgotten", "2025-03-01");
        export.patient("seen", "1980-01-01").contact("seen", "2025-03-02");
        export.patient("recent", "1980-01-01");
        export.add(TestExport.object()
                .put("resourceType", "Patient")
                .put("id", "dead")
                .put("birthDate", "1940-01-01")
                .put("deceasedDateTime", "2026-01-05"));

        assertFlagged(NO_REVIEW, "forgotten");
    }
}
