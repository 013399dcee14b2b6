package org.lumbar.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.lumbar.population.run.ScreeningException;

/// The folder of the result, wherever Hadoop can write. What executors write stands in a hidden folder until
/// all is done, and the summary comes last: where it stands, everything does.
final class ResultFolder {

    private static final String HIDDEN = ".spark-screening";
    private static final String LAST = "summary.json";

    private final Path folder;
    private final FileSystem files;

    private ResultFolder(Path folder, FileSystem files) {
        this.folder = folder;
        this.files = files;
    }

    /// Opens a new or empty folder; what an interrupted run of Spark left in it is taken away.
    ///
    /// @throws ScreeningException when it holds anything else, or cannot be written
    static ResultFolder open(String place, Configuration configuration) {
        try {
            var folder = new Path(place);
            FileSystem files = folder.getFileSystem(configuration);
            var result = new ResultFolder(folder, files);
            if (files.exists(folder)) {
                result.makeSureEmpty(place);
            }
            files.mkdirs(result.hidden(""));
            return result;
        } catch (IOException | IllegalArgumentException error) {
            throw new ScreeningException(
                    place + ": it cannot be written (" + error.getMessage() + "); give another folder.", error);
        }
    }

    private void makeSureEmpty(String place) throws IOException {
        if (files.getFileStatus(folder).isFile()) {
            throw new ScreeningException(place + ": this is a file; give a folder.");
        }
        for (FileStatus each : files.listStatus(folder)) {
            if (!each.getPath().getName().equals(HIDDEN)) {
                throw new ScreeningException(place + ": the folder is not empty; give a new one.");
            }
            files.delete(each.getPath(), true);
        }
    }

    /// Where executors write.
    ///
    /// @param name name of the folder in the result
    Path hidden(String name) {
        Path hidden = new Path(folder, HIDDEN);
        return name.isEmpty() ? hidden : new Path(hidden, name);
    }

    /// Gives what executors wrote its final names, and takes in the files that the driver wrote.
    void publish(List<String> written, java.nio.file.Path driverFolder) throws IOException {
        for (String each : written) {
            if (!files.rename(hidden(each), new Path(folder, each))) {
                throw new IOException(new Path(folder, each) + " cannot be made");
            }
        }
        try (Stream<java.nio.file.Path> all = Files.list(driverFolder)) {
            List<java.nio.file.Path> ordered =
                    all.filter(each -> !name(each).equals(LAST)).sorted().toList();
            for (java.nio.file.Path each : ordered) {
                copy(each);
            }
        }
        copy(driverFolder.resolve(LAST));
        files.delete(hidden(""), true);
    }

    private void copy(java.nio.file.Path file) throws IOException {
        try (OutputStream out = files.create(new Path(folder, name(file)))) {
            Files.copy(file, out);
        }
    }

    private static String name(java.nio.file.Path file) {
        return String.valueOf(file.getFileName());
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
