package org.lumbar.knowledge.record;

import java.util.List;
import java.util.OptionalInt;

/// For how long a record of some findings speaks of today.
///
/// @param findings the findings; empty for all that no other entry names
/// @param days how old it may be; empty when it does not age
/// @param resolvedCounts whether a problem that is over still counts
/// @param why the reason
public record LookBack(List<String> findings, OptionalInt days, boolean resolvedCounts, String why) {}
