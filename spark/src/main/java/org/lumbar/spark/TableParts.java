package org.lumbar.spark;

import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.lumbar.population.run.ScreeningException;
import org.lumbar.population.source.SourceFile;

/// The rows of Parquet files: resources as JSON in a column of text, called `resource` or `value`.
final class TableParts {

    /// Column of the address of the file.
    static final int FILE = 0;
    /// Column of the number of the row in its file, from 0.
    static final int ROW = 1;
    /// Column of the resource.
    static final int RESOURCE = 2;

    private static final List<String> COLUMNS = List.of("resource", "value");

    private TableParts() {}

    /// The rows of files.
    ///
    /// @throws ScreeningException when they have no such column
    static JavaRDD<Row> rows(SparkSession session, Store store, List<SourceFile> files) {
        String[] paths = files.stream().map(each -> store.address(each)).toArray(String[]::new);
        Dataset<Row> all = session.read().parquet(paths);
        List<String> there = List.of(all.columns());
        String column = COLUMNS.stream()
                .filter(there::contains)
                .findFirst()
                .orElseThrow(() -> new ScreeningException(store + ": the Parquet files have no column `resource` or"
                        + " `value` with the resource as JSON, only " + String.join(", ", there)
                        + "; write one, or give NDJSON."));
        return all.selectExpr("_metadata.file_path", "_metadata.row_index", "cast(`" + column + "` as string)")
                .javaRDD();
    }
}
