package org.lumbar.spark;

import java.util.List;
import org.lumbar.population.run.MedicineList;
import org.lumbar.population.source.Export;
import org.lumbar.population.source.SourceFile;

/// What is to be read.
///
/// @param export its files
/// @param store where they lie
/// @param table whether they are Parquet rather than lines
record Input(Export export, Store store, boolean table) {

    /// Those of its files that are said to hold Medication resources.
    List<SourceFile> ofMedicines() {
        return export.files().stream().filter(MedicineList::isOfMedicines).toList();
    }
}
