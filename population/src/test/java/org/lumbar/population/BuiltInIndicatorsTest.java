package org.lumbar.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.population.fact.Facts;
import org.lumbar.population.fact.PersonRecord;
import org.lumbar.population.indicator.IndicatorResult;
import org.lumbar.population.json.JsonCursor;
import org.lumbar.population.resource.Kind;
import org.lumbar.population.resource.PersonLine;
import org.lumbar.population.resource.ResourceReader;
import org.lumbar.population.resource.Taker;
import org.lumbar.record.Concept;
import org.lumbar.record.Entry;

/// Every indicator of the built-in content on records of a few lines: `mri:90` is an image of the lumbar spine
/// 90 days before the screening. The woman was born 56 years before, unless a case says otherwise.
class BuiltInIndicatorsTest {

    private static final String SNOMED = "http://snomed.info/sct";
    private static final String RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";
    private static final String OWN = "urn:lumbar:finding";
    private static final ScreeningKernel KERNEL = Kernels.everyone();

    /// What a word of a case stands for: a line of FHIR without identifier and day.
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("contact", problem(SNOMED, "279039007", "resolved")),
            Map.entry("open-pain", problem(SNOMED, "279039007", "active")),
            Map.entry("cancer", problem(OWN, "cancer-history", "active")),
            Map.entry("myeloma", problem(OWN, "myeloma-known", "active")),
            Map.entry("trauma", problem(OWN, "trauma-any", "active")),
            Map.entry("fragility-fracture", problem(OWN, "fragility-fracture", "active")),
            Map.entry("epilepsy", problem(SNOMED, "84757009", "active")),
            Map.entry("hospice", problem(SNOMED, "305336008", "active")),
            Map.entry("visit", "'resourceType':'Encounter','status':'finished','period':{'start':'DAY'}"),
            Map.entry(
                    "mri",
                    "'resourceType':'ImagingStudy','status':'available','started':'DAY','procedureCode':["
                            + code(OWN, "lumbar-mri-made") + "]"),
            Map.entry("tramadol", prescription("849903")),
            Map.entry("gabapentin", prescription("310430")),
            Map.entry("diazepam", prescription("197589")),
            Map.entry("ibuprofen", prescription("197806")),
            Map.entry("apixaban", prescription("1364435")),
            Map.entry("alendronate", prescription("904419")));

    private static String code(String system, String code) {
        return "{'coding':[{'system':'" + system + "','code':'" + code + "'}]}";
    }

    private static String problem(String system, String code, String clinical) {
        return "'resourceType':'Condition','clinicalStatus':{'coding':[{'code':'" + clinical
                + "'}]},'onsetDateTime':'DAY','code':" + code(system, code);
    }

    private static String prescription(String code) {
        return "'resourceType':'MedicationRequest','status':'active','authoredOn':'DAY','medicationCodeableConcept':"
                + code(RXNORM, code);
    }

    private static final class ReadRecord implements Taker {
        private final Facts facts = new Facts(KERNEL.codes());
        private final List<byte[]> all = new ArrayList<>();
        private final ResourceReader reader = KERNEL.reader(Map.of());

        void line(String text) {
            byte[] line = text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
            byte[] buffer = Arrays.copyOf(line, line.length + 1 + JsonCursor.PADDING);
            buffer[line.length] = '\n';
            reader.over(buffer);
            reader.line(0, this);
        }

        @Override
        public void counted(Kind kind) {}

        @Override
        public void patient(PersonLine person) {
            all.add(facts.of(person));
        }

        @Override
        public void entry(String person, String updated, Entry entry) {
            all.add(facts.of(updated, entry));
        }

        @Override
        public void medicine(String id, Concept medicine) {}

        @Override
        public void lostMedicine() {}
    }

    private static Judgement judged(String born, String events) {
        var record = new ReadRecord();
        record.line("{'resourceType':'Patient','id':'p','gender':'female','birthDate':'" + born + "'}");
        int number = 0;
        for (String each : events.isBlank() ? new String[0] : events.trim().split(" +", -1)) {
            String[] parts = each.split(":", -1);
            String day = Kernels.DATE.minusDays(Integer.parseInt(parts[1])).toString();
            record.line("{'id':'" + number + "','subject':{'reference':'Patient/p'},"
                    + WORDS.get(parts[0]).replace("DAY", day) + "}");
            number++;
        }
        return KERNEL.judge(PersonRecord.of("p", record.all, KERNEL.codes()));
    }

    private static Optional<IndicatorResult> result(String indicator, String born, String events) {
        return judged(born, events).results().stream()
                .filter(each -> each.indicator().equals(indicator))
                .findFirst();
    }

    private static String standing(String indicator, String events) {
        return result(indicator, "1970-01-01", events).orElseThrow().standing().toString();
    }

    @ParameterizedTest
    @CsvSource({
        "early-imaging-without-indication, FLAGGED, contact:100 mri:90",
        "early-imaging-without-indication, NOT_FLAGGED, contact:100",
        "early-imaging-without-indication, NOT_FLAGGED, contact:100 mri:71",
        "early-imaging-without-indication, EXCLUDED, contact:100 mri:90 cancer:9000",
        "early-imaging-without-indication, EXCLUDED, contact:100 mri:90 trauma:190",
        "early-imaging-without-indication, FLAGGED, contact:100 mri:90 trauma:191",
        "early-imaging-without-indication, OUTSIDE, contact:10 mri:9",
        "repeat-imaging, FLAGGED, mri:10 mri:200",
        "repeat-imaging, NOT_FLAGGED, mri:10 mri:16",
        "repeat-imaging, FLAGGED, mri:10 mri:17",
        "repeat-imaging, NOT_FLAGGED, mri:10 mri:376",
        "repeat-imaging, EXCLUDED, mri:10 mri:200 trauma:20",
        "opioid-for-back-pain, FLAGGED, contact:100 tramadol:70",
        "opioid-for-back-pain, NOT_FLAGGED, contact:100 tramadol:69",
        "opioid-for-back-pain, EXCLUDED, contact:100 tramadol:90 cancer:500",
        "long-term-opioid, OUTSIDE, tramadol:20 tramadol:110",
        "long-term-opioid, FLAGGED, tramadol:20 tramadol:110 contact:20",
        "long-term-opioid, OUTSIDE, tramadol:20 tramadol:110 contact:19",
        "long-term-opioid, FLAGGED, tramadol:20 tramadol:110 contact:385",
        "long-term-opioid, OUTSIDE, tramadol:20 tramadol:110 contact:386",
        "long-term-opioid, FLAGGED, tramadol:20 tramadol:110 open-pain:5000",
        "long-term-opioid, NOT_FLAGGED, tramadol:20 tramadol:109 open-pain:5000",
        "long-term-opioid, EXCLUDED, tramadol:20 tramadol:110 open-pain:5000 hospice:200",
        "gabapentinoid-for-back-pain, FLAGGED, contact:100 gabapentin:100",
        "gabapentinoid-for-back-pain, NOT_FLAGGED, contact:100 gabapentin:101",
        "gabapentinoid-for-back-pain, EXCLUDED, contact:100 gabapentin:100 epilepsy:5000",
        "opioid-with-benzodiazepine, FLAGGED, tramadol:100 diazepam:130",
        "opioid-with-benzodiazepine, NOT_FLAGGED, tramadol:100 diazepam:131",
        "opioid-with-benzodiazepine, EXCLUDED, tramadol:100 diazepam:100 hospice:100",
        "opioid-with-gabapentinoid, FLAGGED, tramadol:100 gabapentin:70",
        "opioid-with-gabapentinoid, NOT_FLAGGED, tramadol:100 gabapentin:69",
        "opioid-with-gabapentinoid, EXCLUDED, tramadol:100 gabapentin:100 hospice:465",
        "nsaid-with-anticoagulant, FLAGGED, ibuprofen:100 apixaban:190",
        "nsaid-with-anticoagulant, NOT_FLAGGED, ibuprofen:100 apixaban:191",
        "nsaid-with-anticoagulant, EXCLUDED, ibuprofen:100 apixaban:100 hospice:100",
        "fragility-fracture-without-treatment, FLAGGED, fragility-fracture:400",
        "fragility-fracture-without-treatment, NOT_FLAGGED, fragility-fracture:400 alendronate:220",
        "fragility-fracture-without-treatment, FLAGGED, fragility-fracture:400 alendronate:219",
        "fragility-fracture-without-treatment, EXCLUDED, fragility-fracture:400 myeloma:220",
        "fragility-fracture-without-treatment, OUTSIDE, fragility-fracture:179",
        "persistent-pain-without-review, FLAGGED, open-pain:500",
        "persistent-pain-without-review, FLAGGED, open-pain:500 visit:366",
        "persistent-pain-without-review, NOT_FLAGGED, open-pain:500 visit:365",
        "persistent-pain-without-review, OUTSIDE, contact:500",
        "persistent-pain-without-review, EXCLUDED, open-pain:500 hospice:100"
    })
    void whereAPersonStands(String indicator, String standing, String events) {
        assertThat(standing(indicator, events)).isEqualTo(standing);
    }

    @Test
    void everyIndicatorOfTheContentIsAmongTheCases() {
        assertThat(judged("1970-01-01", "contact:100").results())
                .extracting(IndicatorResult::indicator)
                .containsExactly(
                        "early-imaging-without-indication",
                        "repeat-imaging",
                        "opioid-for-back-pain",
                        "long-term-opioid",
                        "gabapentinoid-for-back-pain",
                        "opioid-with-benzodiazepine",
                        "opioid-with-gabapentinoid",
                        "nsaid-with-anticoagulant",
                        "fragility-fracture-without-treatment",
                        "persistent-pain-without-review");
    }

    @ParameterizedTest
    @CsvSource({
        "early-imaging-without-indication, 2007-11-23, OUTSIDE, contact:100 mri:90",
        // 18 on the day of the contact, 2025-11-22
        "early-imaging-without-indication, 2007-11-22, FLAGGED, contact:100 mri:90",
        "early-imaging-without-indication, '', OUTSIDE, contact:100 mri:90",
        "fragility-fracture-without-treatment, 1975-01-26, OUTSIDE, fragility-fracture:401",
        "fragility-fracture-without-treatment, 1975-01-25, FLAGGED, fragility-fracture:401",
        "opioid-with-benzodiazepine, '', FLAGGED, tramadol:100 diazepam:100"
    })
    void agesCountOnTheDayOfTheIndexEvent(String indicator, String born, String standing, String events) {
        assertThat(result(indicator, born, events).orElseThrow().standing().toString())
                .isEqualTo(standing);
    }

    @Test
    void anEmptyRecordSaysNothing() {
        Judgement judgement = judged("1970-01-01", "");

        assertThat(judgement.results()).isEmpty();
        assertThat(judgement.backPain()).isFalse();
        assertThat(judgement.isFlagged()).isFalse();
    }
}
