package org.lumbar.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads files of YAML, JSON or NDJSON into trees, one document at a time.
///
/// What begins with `{` or `[`, or is named .json, .ndjson or .jsonl, is JSON; everything else is YAML 1.2,
/// one value or a list of them. JSON is read line by line (NDJSON) when it is named so or when its first line is a
/// whole value and more lines follow. A line that cannot be read becomes one [Document.Unreadable], and the rest
/// goes on. Of JSON nothing but the present document is held; a YAML file is read as a whole.
public final class Documents {

    private Documents() {}

    /// The documents of a file; close the stream when leaving it early.
    public static Stream<Document> read(Path path) {
        String name = path.toString();
        if (Files.isDirectory(path)) {
            return unreadable(name + ": this is a directory; name the files in it.");
        }
        try {
            return read(Files.newInputStream(path), name);
        } catch (NoSuchFileException _) {
            return unreadable(name + ": there is no such file; check its name and where you are.");
        } catch (AccessDeniedException _) {
            return unreadable(name + ": this file may not be read; change its permissions.");
        } catch (IOException error) {
            return unreadable(name + ": this file cannot be read (" + error.getMessage() + ").");
        }
    }

    /// The documents of a stream, which is closed with the stream returned.
    ///
    /// @param name name for messages; its ending says which format is expected
    public static Stream<Document> read(InputStream in, String name) {
        var lines = new Lines(in);
        return DocumentSpliterator.stream(() -> detect(lines, name), name).onClose(() -> close(lines));
    }

    private static void close(Lines lines) {
        try {
            lines.close();
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private static Stream<Document> unreadable(String message) {
        return Stream.of(new Document.Unreadable(message));
    }

    private static DocumentSpliterator.Source detect(Lines lines, String name) throws IOException {
        Optional<Line> found = firstWritten(lines);
        if (found.isEmpty()) {
            return DocumentSources.nothing(name + ": the file is empty; write a case, or name another file.");
        }
        Line first = found.get();
        if (Utf8.isWide(first.bytes())) {
            return DocumentSources.nothing(name + ": " + Utf8.WIDE);
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (ending.equals("ndjson") || ending.equals("jsonl")) {
            lines.giveBack(first);
            return DocumentSources.eachLine(lines, name);
        }
        boolean array = first.first() == '[';
        boolean byLine = first.first() == '{' && isLineOfSeveral(lines, first, name);
        lines.giveBack(first);
        if (array) {
            return DocumentSources.eachItem(lines, name);
        }
        if (byLine) {
            return DocumentSources.eachLine(lines, name);
        }
        boolean json = first.first() == '{' || ending.equals("json");
        return DocumentSources.whole(lines, name, json);
    }

    /// Whether a line that opens a mapping is one value of several: it is a whole value, or the next line opens
    /// another one where within a value none could stand.
    private static boolean isLineOfSeveral(Lines lines, Line first, String name) throws IOException {
        if (DocumentSources.isWholeValue(first, name)) {
            return true;
        }
        Optional<Line> next = firstWritten(lines);
        next.ifPresent(lines::giveBack);
        return next.isPresent() && next.get().first() == '{' && "[,:{".indexOf(first.last()) < 0;
    }

    /// The next line that is not blank. Blank lines before it are dropped; a line knows its number.
    private static Optional<Line> firstWritten(Lines lines) throws IOException {
        Optional<Line> line = lines.next();
        while (line.isPresent() && line.get().isBlank()) {
            line = lines.next();
        }
        return line;
    }
}
