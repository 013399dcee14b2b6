package org.lumbar.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;
import org.jspecify.annotations.Nullable;
import org.lumbar.population.run.BadLine;
import org.lumbar.population.run.SliceReader;
import org.lumbar.population.run.SliceReport;
import org.lumbar.population.source.Lines;
import org.lumbar.population.source.Slice;
import org.lumbar.population.source.SourceFile;
import scala.Tuple2;

/// Reads rows of a table on an executor, as [PartReader] reads parts of files. A bad row is told with its
/// number in its file, from 1.
record TableReader(Broadcast<Job> job, LongAccumulator read, Hook hook)
        implements PairFlatMapFunction<Iterator<Row>, String, byte[]> {

    @Override
    public Iterator<Tuple2<String, byte[]>> call(Iterator<Row> rows) throws IOException {
        TaskContext task = TaskContext.get();
        hook.begin("read", task.partitionId(), task.attemptNumber());
        Job shared = job.value();
        FactCombiner people = PartReader.combiner(task);
        List<Tuple2<String, byte[]>> reports = new ArrayList<>();
        @Nullable Row first = rows.hasNext() ? rows.next() : null;
        while (first != null) {
            RowStream stream = RowStream.of(rows, first);
            var lines = new Lines((_, _) -> stream);
            var reader = new SliceReader(shared.kernel(), shared.medicines(), shared.deleted(), lines);
            SliceReport report = reader.read(whole(stream, task.partitionId()), people, read::add);
            reports.add(PartReader.told(numbered(report, stream.firstRow())));
            first = stream.next();
        }
        return PartReader.both(people.people(), reports.iterator());
    }

    /// All of a stream as a part of its file.
    static Slice whole(RowStream stream, int number) {
        String name = stream.file().substring(stream.file().lastIndexOf('/') + 1);
        return new Slice(number, new SourceFile(Path.of(name), name, "", Long.MAX_VALUE), 0, Long.MAX_VALUE);
    }

    /// The report with lines numbered as the rows of the file, since parts come in no order.
    private static SliceReport numbered(SliceReport report, long before) {
        List<BadLine> bad = report.bad().stream()
                .map(each -> new BadLine(before + each.line(), each.column(), each.reason()))
                .toList();
        return new SliceReport(
                report.slice(), report.file(), 0, report.counts(), bad, report.problem(), report.sections());
    }
}
