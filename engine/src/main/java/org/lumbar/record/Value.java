package org.lumbar.record;

/// What an observation of a record answers.
public sealed interface Value {

    /// No value, or one of a kind that nothing can be read from.
    record None() implements Value {}

    /// Yes or no.
    record Truth(boolean value) implements Value {}

    /// An answer that is itself a concept.
    record Coded(Concept concept) implements Value {}

    /// A number with a unit as the record writes it.
    ///
    /// @param unit code of the unit, else its words; empty when there is none
    record Measured(double value, String unit) implements Value {}

    /// Words; scores are often written so.
    record Text(String text) implements Value {}

    /// The value that says nothing.
    Value NONE = new None();
}
