package org.lumbar.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumbar.fhir.PatientRecord;
import org.lumbar.fhir.RecordReader;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.record.Used;

/// The benchmark of records reads what it says it reads.
class RecordBenchmarkTest {

    @Test
    void theRecordHoldsSixHundredResourcesAndAnswersAmongThem() {
        PatientRecord record = RecordReader.of(KnowledgeResource.knowledge(), KnowledgeResource.recordMapping())
                .read(Records.bundle(600, 20_260_302), "record", LocalDate.of(2026, 3, 2), Setting.PRIMARY_CARE)
                .getFirst();

        assertThat(record.resources()).isEqualTo(600);
        assertThat(record.notes()).isEmpty();
        assertThat(record.used()).extracting(Used::finding).contains("lbp", "diabetes", "osteoporosis-known");
        assertThat(record.unused()).hasSizeGreaterThan(400);
    }

    @Test
    void theAssessmentIsOfThatPerson() {
        var assessment = new RecordBenchmark().readAndAssess();

        assertThat(assessment.person().age()).hasValue(55);
        assertThat(assessment.caseId()).isEqualTo("Patient/p");
        assertThat(List.of(assessment.nextQuestions())).isNotEmpty();
    }
}
