package org.lumbar.population.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The files of an export.
///
/// @param files those that hold resources, by name
/// @param deleted those that name resources to leave out
/// @param taken the day at which the server took the data, where a manifest says so
/// @param notes what a reader should know of it, such as files that are not read and errors the server reported
public record Export(List<SourceFile> files, List<SourceFile> deleted, Optional<LocalDate> taken, List<String> notes) {

    public Export {
        files = List.copyOf(files);
        deleted = List.copyOf(deleted);
        notes = List.copyOf(notes);
    }

    /// About how many bytes all files hold, for choices of size alone.
    public long unpackedBytes() {
        return files.stream().mapToLong(SourceFile::unpackedBytes).sum();
    }

    /// The size of all files as they lie on the disk.
    public long bytes() {
        return files.stream().mapToLong(SourceFile::bytes).sum();
    }
}
