package org.lumbar.explanation;

import org.lumbar.assess.Contribution;

/// One step of the way from prior to posterior.
///
/// @param contribution what adds
/// @param logOdds log-odds after it
/// @param probability probability after it
public record Step(Contribution contribution, double logOdds, double probability) {}
