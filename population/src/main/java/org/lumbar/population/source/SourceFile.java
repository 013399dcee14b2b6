package org.lumbar.population.source;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/// One file of an export.
///
/// @param path where it is
/// @param name how it is named to a reader, relative to the export
/// @param type the kind of resource it holds, by the manifest or its name, such as `Condition`; may be empty
/// @param bytes its size as it lies on the disk
public record SourceFile(Path path, String name, String type, long bytes) {

    /// `Condition` of `Condition_12.ndjson` and of `12.Condition.ndjson`.
    private static final Pattern FIRST_WORD = Pattern.compile("^[^A-Za-z]*([A-Za-z]*).*$", Pattern.DOTALL);

    /// What compressed exports commonly unpack to, only to choose in how many groups people are judged.
    private static final int COMMONLY_UNPACKED = 12;

    /// The kind of resource that a file holds, by its name; empty when that tells none.
    public static String typeOf(String name) {
        return FIRST_WORD.matcher(name).replaceFirst("$1");
    }

    /// About how many bytes it holds, for choices of size alone.
    public long unpackedBytes() {
        return isGzip() ? bytes * COMMONLY_UNPACKED : bytes;
    }

    /// Whether it is compressed.
    public boolean isGzip() {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz");
    }
}
