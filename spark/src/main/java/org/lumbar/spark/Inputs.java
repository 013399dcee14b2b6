package org.lumbar.spark;

import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.lumbar.population.source.ExportReader;

/// Finds the files of an export.
final class Inputs {

    private Inputs() {}

    /// The export of a folder or manifest.
    ///
    /// @throws org.lumbar.population.source.BulkException when there is nothing to read
    static Input read(String place, SparkSession session) {
        Configuration configuration = session.sparkContext().hadoopConfiguration();
        return new Input(ExportReader.read(Path.of(place)), Store.ofDisk(configuration), false);
    }
}
