package org.lumbar.spark;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.RemoteIterator;
import org.lumbar.population.source.BulkException;
import org.lumbar.population.source.Export;
import org.lumbar.population.source.ExportReader;
import org.lumbar.population.source.SourceFile;

/// Finds the files of an export: on the disk, or in a store that Hadoop reaches.
final class Inputs {

    private static final Pattern ADDRESS = Pattern.compile("[a-z][a-z0-9+.-]+:/.*");
    private static final String PARQUET = ".parquet";

    private Inputs() {}

    /// The export of a folder or manifest: Parquet where there is nothing else.
    ///
    /// @throws BulkException when there is nothing to read
    static Input read(String place, Configuration configuration) {
        try {
            if (ADDRESS.matcher(place).matches() && !place.startsWith("file:")) {
                return ofStore(place, configuration);
            }
            Path path = place.startsWith("file:") ? Path.of(URI.create(place)) : Path.of(place);
            Store disk = Store.ofDisk(configuration);
            return tables(path.toAbsolutePath().toUri().toString(), configuration)
                    .orElseGet(() -> new Input(ExportReader.read(path), disk, false));
        } catch (IOException | IllegalArgumentException error) {
            throw new BulkException(place + ": it cannot be read (" + Failures.firstLine(error)
                    + "); check the address and its permissions.");
        }
    }

    private static Input ofStore(String place, Configuration configuration) throws IOException {
        var address = new org.apache.hadoop.fs.Path(place);
        FileSystem files = address.getFileSystem(configuration);
        if (!files.exists(address)) {
            throw new BulkException(place + ": there is no such folder or manifest.");
        }
        Optional<Input> tables = tables(place, configuration);
        return tables.isPresent() ? tables.get() : StoreExport.read(address, files, configuration);
    }

    /// The Parquet files of a folder; none where it holds lines or a manifest.
    private static Optional<Input> tables(String place, Configuration configuration) throws IOException {
        var address = new org.apache.hadoop.fs.Path(place);
        FileSystem files = address.getFileSystem(configuration);
        if (!files.exists(address) || files.getFileStatus(address).isFile()) {
            return Optional.empty();
        }
        String folder = files.makeQualified(address).toString();
        List<SourceFile> tables = new ArrayList<>();
        RemoteIterator<LocatedFileStatus> all = files.listFiles(address, true);
        while (all.hasNext()) {
            LocatedFileStatus each = all.next();
            String name = each.getPath().toString().substring(folder.length()).replaceFirst("^/+", "");
            if (name.endsWith(".ndjson") || name.endsWith(".ndjson.gz") || name.equals(ExportReader.MANIFEST)) {
                return Optional.empty();
            }
            if (name.endsWith(PARQUET)) {
                tables.add(new SourceFile(Path.of(name), name, SourceFile.typeOf(name), each.getLen()));
            }
        }
        tables.sort(Comparator.comparing(SourceFile::name));
        var export = new Export(tables, List.of(), Optional.empty(), List.of());
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.of(new Input(export, Store.of(folder, configuration), true));
    }

    /// Takes a folder of the driver away.
    static void remove(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
