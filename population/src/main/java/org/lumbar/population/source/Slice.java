package org.lumbar.population.source;

import java.util.ArrayList;
import java.util.List;

/// A part of a file that one thread reads: the lines that begin in it. A compressed file is one part, since its
/// middle cannot be found.
///
/// @param number its number among all
/// @param file the file
/// @param from its first byte
/// @param to the byte after its last
public record Slice(int number, SourceFile file, long from, long to) {

    /// The parts of files, each of about so many bytes.
    public static List<Slice> of(List<SourceFile> files, long bytes) {
        List<Slice> slices = new ArrayList<>();
        for (SourceFile file : files) {
            long step = file.isGzip() ? Math.max(1, file.bytes()) : bytes;
            for (long from = 0; from == 0 || from < file.bytes(); from += step) {
                slices.add(new Slice(slices.size(), file, from, Math.min(from + step, file.bytes())));
            }
        }
        return slices;
    }
}
