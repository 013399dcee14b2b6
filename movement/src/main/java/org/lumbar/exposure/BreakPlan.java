package org.lumbar.exposure;

import java.util.List;

/// Breaks from sitting.
///
/// @param everyMinutes how often to be prompted
/// @param shortestMinutes how short a break may be
/// @param longestMinutes how long it need be at most
/// @param prompts prompts on a day of this much sitting; 0 where the hours are not known
/// @param exercises identifiers of exercises, which take turns in this order
public record BreakPlan(
        double everyMinutes, double shortestMinutes, double longestMinutes, int prompts, List<String> exercises) {}
