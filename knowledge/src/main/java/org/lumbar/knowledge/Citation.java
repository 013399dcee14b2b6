package org.lumbar.knowledge;

/// Where a figure or a rule comes from.
///
/// @param source key of a [Source]
/// @param basis how far the figure was checked
/// @param locator the place inside the source (abstract, table), or the page it was seen on; may be empty
public record Citation(String source, Basis basis, String locator) {}
