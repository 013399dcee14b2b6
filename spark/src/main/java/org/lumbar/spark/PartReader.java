package org.lumbar.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.SparkEnv;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.LongAccumulator;
import org.lumbar.population.run.ReportJson;
import org.lumbar.population.run.SliceReader;
import org.lumbar.population.run.SliceReport;
import org.lumbar.population.source.Slice;
import scala.Tuple2;

/// Reads parts of files on an executor: gives people with their facts, and what is told of each part.
///
/// @param parts all parts, of which a task gets numbers
/// @param read counts bytes, for the progress alone: a task that is run again counts twice
record PartReader(Broadcast<Job> job, List<Part> parts, Store store, LongAccumulator read, Hook hook)
        implements PairFlatMapFunction<Iterator<Integer>, String, byte[]> {

    @Override
    public Iterator<Tuple2<String, byte[]>> call(Iterator<Integer> numbers) throws IOException {
        TaskContext task = TaskContext.get();
        hook.begin("read", task.partitionId(), task.attemptNumber());
        Job shared = job.value();
        var reader = new SliceReader(shared.kernel(), shared.medicines(), shared.deleted(), store.lines());
        FactCombiner people = combiner(task);
        List<Tuple2<String, byte[]>> reports = new ArrayList<>();
        while (numbers.hasNext()) {
            Slice slice = parts.get(numbers.next()).slice();
            store.check(slice);
            reports.add(told(reader.read(slice, people, read::add)));
        }
        return both(people.people(), reports.iterator());
    }

    /// What is told of a part, as it goes through the shuffle.
    static Tuple2<String, byte[]> told(SliceReport report) {
        return new Tuple2<>(PersonPartitioner.READING, ReportJson.of(report).getBytes(StandardCharsets.UTF_8));
    }

    /// A combiner whose temporary files end with the task.
    static FactCombiner combiner(TaskContext task) {
        Path folder = Path.of(
                SparkEnv.get().blockManager().diskBlockManager().localDirs()[0].toString());
        var people = new FactCombiner(folder);
        task.addTaskCompletionListener(_ -> {
            try {
                people.close();
            } catch (IOException _) {
                // Spark takes the folder away at its end
            }
        });
        return people;
    }

    static <T> Iterator<T> both(Iterator<T> first, Iterator<T> then) {
        return new Pull<>() {
            @Override
            boolean more() {
                Iterator<T> from = first.hasNext() ? first : then;
                if (!from.hasNext()) {
                    return false;
                }
                push(from.next());
                return true;
            }
        };
    }
}
