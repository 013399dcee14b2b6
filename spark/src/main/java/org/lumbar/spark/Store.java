package org.lumbar.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;
import org.lumbar.population.run.ScreeningException;
import org.lumbar.population.source.Lines;
import org.lumbar.population.source.Slice;
import org.lumbar.population.source.Source;
import org.lumbar.population.source.SourceFile;

/// Where the files of an export lie: below a folder that every executor sees.
///
/// @param folder address of the folder, such as `s3a://bucket/export`; empty for paths of the local disk
/// @param configuration how Hadoop reaches it
record Store(String folder, SerializableConfiguration configuration) implements Serializable {

    /// Files by their paths on the local disk, which executors on other machines must see under the same paths.
    static Store ofDisk(Configuration configuration) {
        return new Store("", new SerializableConfiguration(configuration));
    }

    /// Files below a folder of a store.
    static Store of(String folder, Configuration configuration) {
        return new Store(folder, new SerializableConfiguration(configuration));
    }

    /// The address of a file.
    String address(SourceFile file) {
        return isDisk() ? file.path().toUri().toString() : folder + "/" + file.name();
    }

    boolean isDisk() {
        return folder.isEmpty();
    }

    /// Reads lines of its files.
    Lines lines() {
        return isDisk() ? new Lines() : new Lines(source());
    }

    Source source() {
        return isDisk() ? Source.DISK : this::open;
    }

    /// Makes sure that a part can be read here: a file that one executor does not see must not count as empty.
    void check(Slice slice) {
        if (isDisk() && !Files.isReadable(slice.file().path())) {
            throw new ScreeningException(slice.file().path()
                    + ": an executor cannot read it; give a folder that all machines see, such as hdfs:// or s3a://.");
        }
    }

    private InputStream open(SourceFile file, long from) throws IOException {
        var path = new Path(folder + "/" + file.name());
        FSDataInputStream in = path.getFileSystem(configuration.value()).open(path);
        in.seek(from);
        return new Reliable(in);
    }

    /// Errors of the network end the task, which Spark then runs again. Left as they are they would pass for a
    /// damaged file, of which what can be read is used.
    private static final class Reliable extends FilterInputStream {

        Reliable(InputStream in) {
            super(in);
        }

        @Override
        public int read() {
            try {
                return in.read();
            } catch (IOException error) {
                throw new UncheckedIOException(error);
            }
        }

        @Override
        public int read(byte[] into, int at, int most) {
            try {
                return in.read(into, at, most);
            } catch (IOException error) {
                throw new UncheckedIOException(error);
            }
        }
    }

    /// How it is called in messages.
    @Override
    public String toString() {
        return isDisk() ? "the local disk" : folder;
    }
}
