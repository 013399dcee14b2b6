package org.lumbar.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Assessor;
import org.lumbar.fhir.RecordReader;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// From the text of a Bundle of 600 resources to the assessment, one thread: parsing, reading and assessing.
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class RecordBenchmark {

    private static final int RESOURCES = 600;
    private static final LocalDate DATE = LocalDate.of(2026, 3, 2);

    private final Assessor assessor = Assessor.of(KnowledgeResource.knowledge());
    private final RecordReader reader =
            RecordReader.of(KnowledgeResource.knowledge(), KnowledgeResource.recordMapping());
    private final String record = Records.bundle(RESOURCES, 20_260_302);

    /// The assessment of the record.
    @Benchmark
    public Assessment readAndAssess() {
        return assessor.assess(reader.read(record, "the record", DATE, Setting.PRIMARY_CARE)
                .getFirst()
                .presentation());
    }
}
