package org.lumbar.spark;

import java.util.Comparator;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.rdd.ShuffledRDD;
import org.apache.spark.serializer.KryoSerializer;

/// The one shuffle.
final class Shuffle {

    private Shuffle() {}

    /// Brings all facts of a person into one partition, sorted by person, so that a partition is judged person
    /// by person and never held as a whole.
    ///
    /// @param partitions over how many partitions people are spread
    static JavaPairRDD<String, byte[]> byPerson(JavaPairRDD<String, byte[]> facts, int partitions) {
        JavaPairRDD<String, byte[]> together = facts.repartitionAndSortWithinPartitions(
                new PersonPartitioner(partitions), Comparator.<String>naturalOrder());
        // Java's own form would add half as much again to bytes and short texts, and could not be sorted packed.
        if (together.rdd() instanceof ShuffledRDD<?, ?, ?> shuffled) {
            shuffled.setSerializer(new KryoSerializer(facts.context().getConf()));
        }
        return together;
    }
}
