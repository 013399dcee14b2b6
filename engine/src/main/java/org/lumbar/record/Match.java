package org.lumbar.record;

import org.lumbar.knowledge.Finding;
import org.lumbar.presentation.Side;

/// A finding that a code means.
///
/// @param finding the finding
/// @param side the side that the code tells
public record Match(Finding finding, Side side) {}
