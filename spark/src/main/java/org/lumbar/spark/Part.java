package org.lumbar.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import org.lumbar.population.run.MedicineList;
import org.lumbar.population.source.Slice;
import org.lumbar.population.source.SourceFile;

/// A part of a file, for the way to executors: see [Slice].
record Part(int number, String path, String name, String type, long bytes, long from, long to) implements Serializable {

    /// The parts of files.
    static List<Part> of(List<SourceFile> files, long bytes) {
        return Slice.of(files, bytes).stream().map(Part::of).toList();
    }

    private static Part of(Slice slice) {
        SourceFile file = slice.file();
        return new Part(
                slice.number(),
                file.path().toAbsolutePath().toString(),
                file.name(),
                file.type(),
                file.bytes(),
                slice.from(),
                slice.to());
    }

    /// The same on an executor.
    Slice slice() {
        return new Slice(number, new SourceFile(Path.of(path), name, type, bytes), from, to);
    }

    boolean isOfMedicines() {
        return MedicineList.isOfMedicines(slice().file());
    }
}
