package org.lumbar.population.simulation;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A folder that files come into. A file stands under its name only when all of it is written; until then it
/// ends in `.part`. What was begun and not finished is taken away.
final class OutputFolder implements Closeable {

    private static final String PART = ".part";
    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final List<Path> begun = new ArrayList<>();
    private final List<OutputStream> open = new ArrayList<>();

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    /// Makes the folder, or takes an empty one.
    ///
    /// @throws DirectoryNotEmptyException when something is in it
    /// @throws NotDirectoryException when it is a file
    static OutputFolder of(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        Files.createDirectories(folder);
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw new DirectoryNotEmptyException(folder.toString());
            }
        }
        return new OutputFolder(folder);
    }

    Path path() {
        return folder;
    }

    /// Begins a file.
    OutputStream begin(String name) throws IOException {
        Path part = folder.resolve(name + PART);
        OutputStream out = new BufferedOutputStream(
                Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), BUFFER);
        begun.add(part);
        open.add(out);
        return out;
    }

    /// Ends a file, and gives it its name.
    void finish(OutputStream out) throws IOException {
        int place = open.indexOf(out);
        out.close();
        Path part = begun.get(place);
        String name = String.valueOf(part.getFileName());
        Files.move(
                part, folder.resolve(name.substring(0, name.length() - PART.length())), StandardCopyOption.ATOMIC_MOVE);
        open.remove(place);
        begun.remove(place);
    }

    /// Writes a whole file.
    void write(String name, String text) throws IOException {
        OutputStream out = begin(name);
        out.write(text.getBytes(StandardCharsets.UTF_8));
        finish(out);
    }

    /// Takes away what was not finished.
    @Override
    public void close() throws IOException {
        for (OutputStream each : open) {
            try {
                each.close();
            } catch (IOException _) {
                // a full disk fails here once more; the file goes anyway
            }
        }
        for (Path each : begun) {
            Files.deleteIfExists(each);
        }
        open.clear();
        begun.clear();
    }
}
