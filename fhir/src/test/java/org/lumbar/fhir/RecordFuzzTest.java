package org.lumbar.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.source.KnowledgeResource;

/// Any bytes at all are a record that is read, or one clear message.
///
/// In `verify` this runs on the inputs beside it. To look for new ones for a minute:
/// `JAZZER_FUZZ=1 ./mvnw -pl fhir -am test -Dtest='RecordFuzzTest' -Dsurefire.failIfNoSpecifiedTests=false
/// -Djacoco.skip`.
class RecordFuzzTest {

    private static final RecordReader READER =
            RecordReader.of(KnowledgeResource.knowledge(), KnowledgeResource.recordMapping());

    @FuzzTest(maxDuration = "60s")
    void aRecord(byte[] bytes) {
        List<PatientRecord> records;
        try {
            records = READER.read(
                    new String(bytes, StandardCharsets.UTF_8),
                    "record",
                    LocalDate.of(2026, 3, 2),
                    Setting.PRIMARY_CARE);
        } catch (RecordException refused) {
            assertThat(refused).hasMessageStartingWith("record");
            return;
        }
        assertThat(records).isNotEmpty().allSatisfy(record -> {
            assertThat(record.used())
                    .allSatisfy(each -> assertThat(each.finding()).isNotBlank());
            assertThat(record.resources()).isGreaterThanOrEqualTo(0);
        });
    }
}
