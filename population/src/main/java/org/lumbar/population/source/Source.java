package org.lumbar.population.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;

/// Where the bytes of files come from: the disk of this machine, or a store that many machines see.
@FunctionalInterface
public interface Source {

    /// The disk of this machine.
    Source DISK = (file, from) -> {
        InputStream in = Files.newInputStream(file.path());
        in.skipNBytes(from);
        return in;
    };

    /// Opens a file.
    ///
    /// @param from the first byte to read
    /// @throws IOException when it cannot be read
    InputStream open(SourceFile file, long from) throws IOException;
}
