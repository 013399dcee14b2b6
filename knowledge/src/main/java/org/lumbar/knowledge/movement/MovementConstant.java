package org.lumbar.knowledge.movement;

import org.lumbar.knowledge.Citation;

/// A constant in the reading of measurements or exposure.
///
/// @param name its name
/// @param value its value
/// @param reason why it has this value
/// @param citation how far it was checked
public record MovementConstant(String name, double value, String reason, Citation citation) {}
