package org.lumbar.spark;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

/// The lines of people as a Parquet table: a column for each member of a line.
final class PeopleTable {

    private static final String CAUSE = """
            ARRAY<STRUCT<condition: STRING, label: STRING, populationLabel: STRING, incidenceClass: STRING,
              probability: DOUBLE, low: DOUBLE, high: DOUBLE, priorSource: STRING, priorBasis: STRING>>""";

    private static final String EVENT = "ARRAY<STRUCT<event: STRING, day: DATE, resource: STRING>>";

    /// The columns: the members of `lumbar-screened/1`, in their order.
    static final String COLUMNS = """
            schema STRING, patient STRING, date DATE, age INT, sex STRING, knowledge STRING,
            dead BOOLEAN, backPain BOOLEAN, flagged BOOLEAN,
            urgency STRUCT<level: STRING, within: STRING, headline: STRING,
              because: ARRAY<STRUCT<id: STRING, text: STRING, findings: ARRAY<STRING>, source: STRING, basis: STRING>>>,
            established ARRAY<STRUCT<condition: STRING, label: STRING, finding: STRING, source: STRING, basis: STRING>>,
            likely %1$s,
            pointedTo %1$s,
            indicators ARRAY<STRUCT<id: STRING, standing: STRING, index: %2$s, because: %2$s>>,
            findings ARRAY<STRUCT<finding: STRING, status: STRING, value: DOUBLE, unit: STRING, side: STRING,
              day: DATE, resource: STRING>>,
            notes ARRAY<STRING>""".formatted(CAUSE, EVENT);

    private PeopleTable() {}

    /// Writes the table.
    ///
    /// @param lines lines of people
    static void write(SparkSession session, JavaRDD<String> lines, String folder) {
        session.read()
                .schema(COLUMNS)
                .option("mode", "FAILFAST")
                .json(session.createDataset(lines.rdd(), Encoders.STRING()))
                .write()
                .parquet(folder);
    }
}
