package org.lumbar.population.source;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds the files of an export: those that a manifest names, or all of a folder.
public final class ExportReader {

    /// How a manifest in a folder is named.
    public static final String MANIFEST = "manifest.json";

    private static final List<String> ENDINGS = List.of(".ndjson", ".jsonl", ".ndjson.gz", ".jsonl.gz");

    private ExportReader() {}

    /// The export of a folder or manifest. In a folder the manifest counts where there is one.
    ///
    /// @throws BulkException when there is nothing to read
    public static Export read(Path place) {
        if (!Files.exists(place)) {
            throw new BulkException(place + ": there is no such folder or manifest.");
        }
        try {
            if (Files.isRegularFile(place)) {
                return isNdjson(place)
                        ? new Export(List.of(file(place)), List.of(), Optional.empty(), List.of())
                        : ManifestReader.read(place);
            }
            Path manifest = place.resolve(MANIFEST);
            return Files.isRegularFile(manifest) ? ManifestReader.read(manifest) : folder(place);
        } catch (IOException error) {
            throw new BulkException(place + ": it cannot be read (" + reason(error) + "); check its permissions.");
        }
    }

    private static Export folder(Path folder) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path each : all) {
                if (isNdjson(each)) {
                    files.add(file(each));
                }
            }
        }
        if (files.isEmpty()) {
            throw new BulkException(folder + ": it holds no .ndjson or .ndjson.gz file and no " + MANIFEST
                    + "; give the folder of a bulk export.");
        }
        files.sort(Comparator.comparing(SourceFile::name));
        return new Export(files, List.of(), Optional.empty(), List.of());
    }

    private static boolean isNdjson(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    /// A file that can be read.
    ///
    /// @throws BulkException when it cannot
    static SourceFile file(Path path, String name, String type) throws IOException {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new BulkException(path + ": it cannot be read; check that it is a file and its permissions.");
        }
        return new SourceFile(path, name, type, Files.size(path));
    }

    private static SourceFile file(Path path) throws IOException {
        String name = String.valueOf(path.getFileName());
        return file(path, name, SourceFile.typeOf(name));
    }

    /// What went wrong, in words.
    static String reason(IOException error) {
        return error.getClass().getSimpleName().replace("Exception", "") + ": " + error.getMessage();
    }
}
