package org.lumbar.spark;

import org.lumbar.population.source.Export;

/// What is to be read.
///
/// @param export its files
/// @param store where they lie
/// @param table whether they are Parquet rather than lines
record Input(Export export, Store store, boolean table) {}
