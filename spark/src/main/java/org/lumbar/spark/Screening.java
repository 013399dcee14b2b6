package org.lumbar.spark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
            return tell(outcome, options.out());
        }
    }

    private static Content content(List<Path> packs) {
        Content content = KnowledgeResource.load();
        for (Path pack : packs) {
            content = ContentFolder.withPack(content, pack);
        }
        List<String> problems = packs.isEmpty() ? List.of() : KnowledgeCheck.problems(Binder.bind(content));
        if (!problems.isEmpty()) {
            throw new ScreeningException(packs.getLast() + ": with this content no answer is given, since it does not"
                    + " pass the check: " + problems.getFirst()
                    + (problems.size() > 1 ? " And " + (problems.size() - 1) + " more." : "")
                    + " `lumbar knowledge check` with the same folders tells all.");
        }
        return content;
    }

    /// What a user must know beside the result.
    private int tell(ScreeningOutcome outcome, String folder) {
        outcome.notes().forEach(note -> Failures.complain(note + ".", err));
        outcome.problems().forEach(problem -> Failures.complain(problem + "; what was read of it counts.", err));
        long bad = outcome.badLines();
        if (bad > 0) {
            Failures.complain(
                    bad + (bad == 1 ? " line" : " lines") + " could not be read; " + folder
                            + "/errors.ndjson names file, line and reason.",
                    err);
        }
        return bad > 0 || !outcome.problems().isEmpty() ? Failures.BAD_INPUT : Failures.ANSWERED;
    }
}
