package org.lumbar.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;
import org.lumbar.knowledge.check.KnowledgeCheck;
import org.lumbar.knowledge.source.Binder;
import org.lumbar.knowledge.source.Content;
import org.lumbar.knowledge.source.ContentFolder;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.population.ScreeningPlan;
import org.lumbar.population.report.SummaryText;
import org.lumbar.population.run.ScreeningException;
import org.lumbar.population.run.ScreeningOutcome;

/// One screening, from its options to the summary.
///
/// @param watched whether somebody sees how far it is
record Screening(PrintStream out, PrintStream err, boolean watched) {

    /// Runs it.
    ///
    /// @return the exit code: that of bad input when lines or files could not be read
    int run(Options options, LocalDate today) throws IOException {
        Content content = content(options.knowledge());
        try (SparkSession session = Sparks.session(options.master());
                var progress = new ProgressLine(err, watched)) {
            Input input = Inputs.read(options.place(), session.sparkContext().hadoopConfiguration());
            var plan = new ScreeningPlan(
                    options.date().or(() -> input.export().taken()).orElse(today),
                    options.setting(),
                    options.everyone(),
                    options.cohorts());
            var source = new KernelSource(content, plan);
            ScreeningOutcome outcome = new SparkScreening(
                            session, source, Settings.ofPartitions(options.partitions()), progress)
                    .run(input, options.out());
            progress.done();
            out.print(SummaryText.of(source.kernel(), outcome));
            outcome.messages(options.out() + "/errors.ndjson").forEach(each -> Failures.complain(each, err));
            return outcome.isDamaged() ? Failures.BAD_INPUT : Failures.ANSWERED;
        }
    }

    private static Content content(List<Path> packs) {
        Content content = KnowledgeResource.load();
        for (Path pack : packs) {
            content = ContentFolder.withPack(content, pack);
        }
        if (!packs.isEmpty()) {
            Optional<String> refusal = KnowledgeCheck.refusal(Binder.bind(content), packs.getLast());
            if (refusal.isPresent()) {
                throw new ScreeningException(refusal.get());
            }
        }
        return content;
    }
}
