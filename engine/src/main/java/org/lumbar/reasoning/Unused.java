package org.lumbar.reasoning;

/// A row of the content that the arithmetic does not use, with the reason.
///
/// @param condition the condition it speaks of
/// @param finding the finding
/// @param source key of its source
/// @param reason why it is not used
public record Unused(String condition, String finding, String source, String reason) {}
