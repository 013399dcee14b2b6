package org.lumbar.bench.screening;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/// Reads out of an export what a screening needs.
public interface Extractor {

    /// How many resources of each kind were read out, by FHIR's name of the kind; kinds without any are left
    /// out.
    ///
    /// @param folder the export
    /// @param date day of the screening
    /// @param threads how many work at once, 1 or more
    Map<String, Long> extract(Path folder, LocalDate date, int threads) throws IOException;
}
