package org.lumbar.knowledge.simulation;

import org.lumbar.knowledge.Coding;

/// A kind of entry that fills records and says nothing of back pain, as most of a real record does.
///
/// @param resource the resource it stands in, as FHIR names it
/// @param coding its code, which must mean no finding
/// @param display the words of the code
/// @param each how many of them a person has on the average, above 0
/// @param unit UCUM unit of its value; empty where it has none
/// @param low lowest value
/// @param high highest value
/// @param seen where the code was seen with its words
public record Background(
        String resource,
        Coding coding,
        String display,
        double each,
        String unit,
        double low,
        double high,
        String seen) {}
