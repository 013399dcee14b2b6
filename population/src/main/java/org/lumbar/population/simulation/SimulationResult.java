package org.lumbar.population.simulation;

/// What a simulation has written.
///
/// @param persons how many people
/// @param bytes how many bytes of lines, before they were compressed
public record SimulationResult(int persons, long bytes) {}
