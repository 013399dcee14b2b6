package org.lumbar.catalogue;

import java.util.List;

/// All that the content says of one record.
///
/// @param ref the record
/// @param label words for it, may be empty
/// @param parts what is said, in the order shown
public record Sheet(Ref ref, String label, List<Part> parts) {}
