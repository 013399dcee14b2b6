package org.lumbar.knowledge;

/// A code that was seen in a published value set, record or terminology, so that it may be sent to others. A code
/// that is not pinned must not stand at a finding or condition.
///
/// @param coding system and code
/// @param display the system's own words
/// @param seen where the pair of code and words was seen
public record PinnedCode(Coding coding, String display, String seen) {}
