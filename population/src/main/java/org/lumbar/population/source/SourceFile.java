package org.lumbar.population.source;

import java.nio.file.Path;
import java.util.Locale;

/// One file of an export.
///
/// @param path where it is
/// @param name how it is named to a reader, relative to the export
/// @param type the kind of resource it holds, by the manifest or its name, such as `Condition`; may be empty
/// @param bytes its size as it lies on the disk
public record SourceFile(Path path, String name, String type, long bytes) {

    /// Whether it is compressed.
    public boolean isGzip() {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz");
    }
}
