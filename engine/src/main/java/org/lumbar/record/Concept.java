package org.lumbar.record;

import java.util.List;

/// A concept as it stands in a record: codings that mean the same, and words.
///
/// @param codes its codings in their order; may be empty
/// @param text its own words; may be empty
public record Concept(List<Code> codes, String text) {

    /// A concept that says nothing.
    public static final Concept NONE = new Concept(List.of(), "");

    public Concept {
        codes = List.copyOf(codes);
    }

    /// What it says, for a reader: its text, else words or code of its first coding; may be empty.
    public String words() {
        if (!text.isEmpty() || codes.isEmpty()) {
            return text;
        }
        Code first = codes.getFirst();
        return first.display().isEmpty() ? first.code() : first.display();
    }
}
