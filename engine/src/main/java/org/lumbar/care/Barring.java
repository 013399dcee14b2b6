package org.lumbar.care;

import java.util.List;

/// What stands against an intervention for one person whatever it would be given for: open gates, contraindications,
/// and what must be asked for them.
///
/// @param reasons why, the strictest first, then in the order of the content; empty when nothing does
/// @param missing what must be known first; not to be changed, see [Missing#copy]
/// @param ask the same as identifiers
record Barring(List<Reason> reasons, Missing missing, List<String> ask) {}
