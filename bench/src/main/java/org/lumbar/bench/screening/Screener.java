package org.lumbar.bench.screening;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/// Screens an export.
public interface Screener {

    /// The answers for every person of the export who has a Patient resource, by identifier of the person. The
    /// dead count nowhere.
    interface Answers extends Closeable {

        /// Reads them, where they lie in files.
        Map<String, Answer> read() throws IOException;

        /// Lets go of whatever is kept of them.
        @Override
        default void close() throws IOException {}
    }

    /// Screens an export, whole; what comes of it is kept until it is read.
    ///
    /// @param folder the export
    /// @param date day of the screening
    /// @param threads how many work at once, 1 or more
    Answers screen(Path folder, LocalDate date, int threads) throws IOException;
}
