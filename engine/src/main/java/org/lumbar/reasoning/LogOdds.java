package org.lumbar.reasoning;

/// Log-odds with their 95 % interval.
///
/// @param point the point
/// @param low lower end
/// @param high upper end
public record LogOdds(double point, double low, double high) {}
