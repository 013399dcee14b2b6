package org.lumbar.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.lumbar.population.ScreeningPlan;

/// Screens on Spark in tests.
final class Clusters {

    private Clusters() {}

    /// This machine with two cores, where a task may fail twice.
    static SparkSession local() {
        return Sparks.session(Optional.of("local[2,3]"));
    }

    static Screened screen(SparkSession session, Input input, Settings settings, Path out) throws IOException {
        return screen(session, input, Records.PLAN, settings, out);
    }

    static Screened screen(SparkSession session, Input input, ScreeningPlan plan, Settings settings, Path out)
            throws IOException {
        var err = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        try (var progress = new ProgressLine(err, false)) {
            new SparkScreening(session, new KernelSource(Records.CONTENT, plan), settings, progress)
                    .run(input, out.toString());
        }
        return Screened.read(out);
    }

    static Input read(Path folder, SparkSession session) {
        return Inputs.read(folder.toString(), session.sparkContext().hadoopConfiguration());
    }
}
