package org.lumbar.assess;

import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Figure;

/// What is still possible after every question on a condition was answered "no".
///
/// @param condition identifier
/// @param label words for a clinician
/// @param text sentence for a reader
/// @param share published share of missed disease, as a proportion
/// @param citation source and basis
public record ResidualRiskEntry(String condition, String label, String text, Figure share, Citation citation) {}
