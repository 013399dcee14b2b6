package org.lumbar.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.lumbar.population.source.BulkException;
import org.lumbar.population.source.Export;
import org.lumbar.population.source.ExportReader;

/// An export in a store. What its files are is for [ExportReader] to say, which looks at folders: so it is
/// shown a folder with the same names and sizes in which the manifest alone has content. The files take no room
/// there.
final class StoreExport {

    private StoreExport() {}

    /// The export of a folder, a manifest or one file of lines.
    static Input read(Path address, FileSystem files, Configuration configuration) throws IOException {
        boolean isFile = files.getFileStatus(address).isFile();
        Path folder = files.makeQualified(isFile ? address.getParent() : address);
        java.nio.file.Path shown = Files.createTempDirectory("lumbar-export-");
        try {
            show(folder, files, shown);
            Export export = ExportReader.read(isFile ? shown.resolve(address.getName()) : shown);
            return new Input(export, Store.of(folder.toString(), configuration), false);
        } catch (BulkException error) {
            throw new BulkException(String.valueOf(error.getMessage()).replace(shown.toString(), folder.toString()));
        } finally {
            Inputs.remove(shown);
        }
    }

    private static void show(Path folder, FileSystem files, java.nio.file.Path shown) throws IOException {
        RemoteIterator<LocatedFileStatus> all = files.listFiles(folder, true);
        while (all.hasNext()) {
            LocatedFileStatus each = all.next();
            String name = each.getPath()
                    .toString()
                    .substring(folder.toString().length())
                    .replaceFirst("^/+", "");
            java.nio.file.Path file = shown.resolve(name).normalize();
            java.nio.file.Path parent = file.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            if (name.endsWith(".json")) {
                try (InputStream in = files.open(each.getPath())) {
                    Files.copy(in, file);
                }
            } else {
                try (var empty = new RandomAccessFile(file.toFile(), "rw")) {
                    empty.setLength(each.getLen());
                }
            }
        }
    }
}
