package org.lumbar.population;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.population.fact.Facts;
import org.lumbar.population.fact.PersonRecord;
import org.lumbar.population.report.JudgementJson;
import org.lumbar.population.resource.Kind;
import org.lumbar.population.resource.PersonLine;
import org.lumbar.population.resource.ResourceReader;
import org.lumbar.population.resource.Taker;
import org.lumbar.population.source.Export;
import org.lumbar.population.source.ExportReader;
import org.lumbar.population.source.Lines;
import org.lumbar.population.source.Slice;
import org.lumbar.record.Concept;
import org.lumbar.record.Entry;

/// Any bytes at all as a file of an export: each line is read or refused with its reason, and whoever comes of
/// it is judged and written.
///
/// In `verify` this runs on the inputs beside it. To look for new ones for a minute:
/// `JAZZER_FUZZ=1 ./mvnw -pl population -am test -Dtest='ScannerFuzzTest#aFile'
/// -Dsurefire.failIfNoSpecifiedTests=false -Djacoco.skip`.
class ScannerFuzzTest {

    private static final ScreeningKernel KERNEL = Kernels.everyone();
    private static final ResourceReader READER = KERNEL.reader(Map.of());

    @TempDir
    static Path folder;

    private static final class Everything implements Lines.Reader, Taker {
        private final Facts facts = new Facts(KERNEL.codes());
        private final List<byte[]> all = new ArrayList<>();
        private long handed;
        private long told;

        @Override
        public void over(byte[] buffer) {
            READER.over(buffer);
        }

        @Override
        public int line(int from) {
            handed++;
            return READER.line(from, this);
        }

        @Override
        public void bad(long line, long column, String reason) {
            told++;
            assertThat(line).isEqualTo(handed);
            assertThat(column).isPositive();
            assertThat(reason).isNotBlank();
        }

        @Override
        public void counted(Kind kind) {
            assertThat(told).isLessThanOrEqualTo(handed);
        }

        @Override
        public void patient(PersonLine person) {
            all.add(facts.of(person));
        }

        @Override
        public void entry(String person, String updated, Entry entry) {
            all.add(facts.of(updated, entry));
        }

        @Override
        public void medicine(String id, Concept medicine) {
            assertThat(id).isNotEmpty();
        }

        @Override
        public void lostMedicine() {
            assertThat(handed).isPositive();
        }
    }

    @FuzzTest(maxDuration = "60s")
    void aFile(byte[] bytes) throws IOException {
        Path file = folder.resolve("any.ndjson");
        Files.write(file, bytes);
        Export export = ExportReader.read(file);
        var everything = new Everything();
        long lines = 0;
        for (Slice slice : Slice.of(export.files(), 1 << 20)) {
            lines += new Lines().read(slice, everything, _ -> {});
        }
        assertThat(everything.handed).isEqualTo(lines);
        Judgement judgement = KERNEL.judge(PersonRecord.of("any", everything.all, KERNEL.codes()));
        assertThat(JudgementJson.line(judgement, KERNEL.knowledge()))
                .startsWith("{")
                .endsWith("}")
                .doesNotContain("\n");
    }
}
