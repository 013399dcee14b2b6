package org.lumbar.care;

import java.util.List;

/// What stands against an intervention for one person whatever it would be given for: open gates, contraindications,
/// and what must be asked for them.
///
/// @param reasons why, in the order of the content; empty when nothing does
/// @param missing what must be known first; not to be changed, see [Missing#copy]
record Barring(List<Reason> reasons, Missing missing) {}
