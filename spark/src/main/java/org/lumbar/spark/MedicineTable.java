package org.lumbar.spark;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.lumbar.population.fact.Facts;
import org.lumbar.population.run.MedicineList;
import org.lumbar.population.source.Lines;
import scala.Tuple2;

/// Reads medicines out of rows of a table on an executor.
record MedicineTable(Broadcast<Job> job) implements PairFlatMapFunction<Iterator<Row>, String, byte[]> {

    @Override
    public Iterator<Tuple2<String, byte[]>> call(Iterator<Row> rows) {
        var facts = new Facts(job.value().kernel().codes());
        Map<String, byte[]> byId = new HashMap<>();
        @Nullable Row first = rows.hasNext() ? rows.next() : null;
        while (first != null) {
            RowStream stream = RowStream.of(rows, first);
            MedicineList.of(job.value().kernel(), List.of(TableReader.whole(stream, 0)), new Lines((_, _) -> stream))
                    .forEach((id, medicine) -> byId.put(id, facts.of(medicine)));
            first = stream.next();
        }
        return byId.entrySet().stream()
                .map(each -> new Tuple2<>(each.getKey(), each.getValue()))
                .iterator();
    }
}
