package org.lumbar.spark;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.spark.api.java.JavaPairRDD;
import org.lumbar.population.run.Judged;

/// The members of lists, brought from the cluster into a file of the driver. The lines of people stay on the
/// cluster, which writes them itself.
record JudgedRows(Path members) implements Judged {

    /// Brings the members, partition by partition.
    static JudgedRows of(JavaPairRDD<String, String> rows, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            Iterator<String> members = rows.filter(row -> row._1().equals(PeopleJudge.MEMBER))
                    .values()
                    .toLocalIterator();
            while (members.hasNext()) {
                out.write(members.next());
                out.write('\n');
            }
        }
        return new JudgedRows(file);
    }

    @Override
    public void people(OutputStream out) {
        // written by the executors
    }

    @Override
    public void members(String list, Taker taker) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(members)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                if (line.substring(0, tab).equals(list)) {
                    taker.take(line.substring(tab + 1));
                }
            }
        }
    }
}
