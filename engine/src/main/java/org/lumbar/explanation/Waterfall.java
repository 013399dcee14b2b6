package org.lumbar.explanation;

import java.util.List;
import org.lumbar.assess.Differential.Entry;
import org.lumbar.reasoning.LogOdds;

/// The way from the prior of a condition to its posterior: prior log-odds plus the steps are the posterior log-odds,
/// to 1e-9.
///
/// @param entry the condition with its probability
/// @param prior prior log-odds with their interval
/// @param steps what adds, in the order of the evidence; limits and the family at the end
/// @param posterior posterior log-odds with their interval
public record Waterfall(Entry entry, LogOdds prior, List<Step> steps, LogOdds posterior) {}
