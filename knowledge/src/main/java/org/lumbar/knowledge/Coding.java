package org.lumbar.knowledge;

/// A code of a code system. Its display and where it was seen stand in the pinned list ([PinnedCode]).
///
/// @param system the code system
/// @param code the code, as the system writes it
public record Coding(CodeSystem system, String code) {

    @Override
    public String toString() {
        return system.id() + " " + code;
    }
}
