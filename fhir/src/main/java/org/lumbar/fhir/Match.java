package org.lumbar.fhir;

import org.lumbar.knowledge.Finding;
import org.lumbar.presentation.Side;

/// A finding that a code means, and the side that the code tells.
record Match(Finding finding, Side side) {}
