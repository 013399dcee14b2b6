package org.lumbar.spark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.spark.api.java.JavaPairRDD;
import org.lumbar.population.run.Judged;
import org.lumbar.population.run.MemberLine;

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
        MemberLine.each(members, list, taker);
    }
}
