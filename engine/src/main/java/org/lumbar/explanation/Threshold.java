package org.lumbar.explanation;

import org.lumbar.knowledge.Urgency;

/// A probability from which a condition asks for an appointment.
///
/// @param urgency what it asks for
/// @param probability the threshold
/// @param reached whether the posterior has reached it
/// @param factor the likelihood ratio that is still missing to reach it, at least 1; 1 where it is reached
public record Threshold(Urgency urgency, double probability, boolean reached, double factor) {}
