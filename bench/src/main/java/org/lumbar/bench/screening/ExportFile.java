package org.lumbar.bench.screening;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// A file of a bulk export.
///
/// @param path where it is
/// @param kind the kind of its resources, as its first line says
/// @param size its length in bytes, as it lies on the disk
public record ExportFile(Path path, String kind, long size) {

    private static final String PLAIN = ".ndjson";
    private static final String ZIPPED = ".ndjson.gz";
    private static final int BUFFER = 1 << 16;
    private static final Pattern KIND = Pattern.compile("\"resourceType\"\\s*:\\s*\"(\\w+)\"");

    /// The files of a folder by name, those without a line left out. A folder holds plain or zipped files.
    ///
    /// @throws IllegalArgumentException when it has none, or one of the same name is there plain and zipped
    public static List<ExportFile> in(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> all = Files.list(folder)) {
            paths = all.filter(each ->
                            each.toString().endsWith(PLAIN) || each.toString().endsWith(ZIPPED))
                    .sorted()
                    .toList();
        }
        List<ExportFile> files = new ArrayList<>();
        for (Path path : paths) {
            if (paths.contains(Path.of(path + ".gz"))) {
                throw new IllegalArgumentException(path + " is there plain and zipped; take one of the two away");
            }
            kind(path).ifPresent(kind -> files.add(new ExportFile(path, kind, length(path))));
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException(folder + " holds no .ndjson or .ndjson.gz file with a resource in it");
        }
        return files;
    }

    private static long length(Path path) {
        return path.toFile().length();
    }

    private static Optional<String> kind(Path path) throws IOException {
        try (BufferedReader lines = lines(path)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    Matcher found = KIND.matcher(line);
                    if (!found.find()) {
                        throw new IllegalArgumentException(path + ": its first line has no resourceType");
                    }
                    return Optional.of(found.group(1));
                }
            }
        }
        return Optional.empty();
    }

    /// Whether it is zipped.
    public boolean isZipped() {
        return isZipped(path);
    }

    private static boolean isZipped(Path path) {
        return path.toString().endsWith(ZIPPED);
    }

    /// Its bytes, unzipped.
    public InputStream open() throws IOException {
        return open(path);
    }

    private static InputStream open(Path path) throws IOException {
        InputStream raw = Files.newInputStream(path);
        return isZipped(path) ? new GZIPInputStream(raw, BUFFER) : raw;
    }

    /// Its lines.
    public BufferedReader lines() throws IOException {
        return lines(path);
    }

    private static BufferedReader lines(Path path) throws IOException {
        return new BufferedReader(new InputStreamReader(open(path), StandardCharsets.UTF_8), BUFFER);
    }
}
