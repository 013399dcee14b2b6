package org.lumbar.spark;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.lumbar.population.fact.Facts;
import org.lumbar.population.run.MedicineList;
import org.lumbar.population.source.Slice;
import org.lumbar.record.Concept;
import scala.Tuple2;

/// Reads medicines out of parts of files on an executor.
record MedicinePart(Broadcast<Job> job, List<Part> parts, Store store)
        implements PairFlatMapFunction<Iterator<Integer>, String, byte[]> {

    @Override
    public Iterator<Tuple2<String, byte[]>> call(Iterator<Integer> numbers) {
        Iterable<Integer> all = () -> numbers;
        return StreamSupport.stream(all.spliterator(), false)
                .flatMap(this::read)
                .iterator();
    }

    private Stream<Tuple2<String, byte[]>> read(int number) {
        Slice slice = parts.get(number).slice();
        store.check(slice);
        var facts = new Facts(job.value().kernel().codes());
        Map<String, Concept> medicines = MedicineList.of(job.value().kernel(), List.of(slice), store.lines());
        return medicines.entrySet().stream().map(each -> new Tuple2<>(each.getKey(), facts.of(each.getValue())));
    }
}
