package org.lumbar.population.run;

/// A line that cannot be read.
///
/// @param line its number, from 1
/// @param column where in it, from 1
/// @param reason what is wrong; nothing of the line itself
public record BadLine(long line, long column, String reason) {}
