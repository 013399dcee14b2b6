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

    /// Whether it has a coding that says anything.
    public boolean isCoded() {
        for (Code each : codes) {
            if (!each.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /// What it says, for a reader: its text, else words or code of its first coding that says anything; may be
    /// empty.
    public String words() {
        if (!text.isBlank()) {
            return text;
        }
        for (Code each : codes) {
            if (!each.isEmpty()) {
                return each.display().isBlank() ? each.code() : each.display();
            }
        }
        return "";
    }
}
