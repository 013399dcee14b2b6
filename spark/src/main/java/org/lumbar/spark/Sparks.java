package org.lumbar.spark;

import java.util.Map;
import java.util.Optional;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.lumbar.population.run.ScreeningException;

/// Starts Spark.
final class Sparks {

    private static final String MASTER = "spark.master";

    /// What differs from Spark's own defaults, unless the user says otherwise.
    private static final Map<String, String> DEFAULTS = Map.of(
            // nobody asked for a web server
            "spark.ui.enabled", "false",
            "spark.ui.showConsoleProgress", "false",
            // no checksum file beside each file of a result on a disk
            "spark.hadoop.fs.file.impl", "org.apache.hadoop.fs.RawLocalFileSystem",
            "spark.sql.catalogImplementation", "in-memory");

    private Sparks() {}

    /// A session. What `spark-submit` or system properties say counts before the defaults here.
    ///
    /// @param master where Spark runs; empty for what `spark-submit` says, else this machine
    /// @throws ScreeningException when it cannot be started there
    static SparkSession session(Optional<String> master) {
        return session(master, new SparkConf());
    }

    /// The same with settings of Spark.
    static SparkSession session(Optional<String> master, SparkConf conf) {
        conf.setIfMissing("spark.app.name", "lumbar screen");
        master.ifPresent(conf::setMaster);
        conf.setIfMissing(MASTER, "local[*]");
        DEFAULTS.forEach(conf::setIfMissing);
        if (conf.get(MASTER).startsWith("local")) {
            // nothing of this machine is reached from outside
            conf.setIfMissing("spark.driver.host", "localhost");
            conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
        }
        try {
            return SparkSession.builder().config(conf).getOrCreate();
        } catch (Exception error) {
            throw new ScreeningException(
                    conf.get(MASTER) + ": Spark cannot be started there (" + Failures.firstLine(error)
                            + "); check the master, such as local[*], spark://HOST:7077 or yarn.",
                    error);
        }
    }
}
