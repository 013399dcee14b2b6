package org.lumbar.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/// The example of docs/spark.md.
final class FlaggedByIndicator {

    private FlaggedByIndicator() {}

    /// How many people each indicator flags.
    static List<Row> of(SparkSession spark, String result) {
        return spark.read()
                .parquet(result + "/people.parquet")
                .select(explode(col("indicators")).as("indicator"))
                .where(col("indicator.standing").equalTo("flagged"))
                .groupBy(col("indicator.id").as("id"))
                .count()
                .orderBy(col("id"))
                .collectAsList();
    }
}
