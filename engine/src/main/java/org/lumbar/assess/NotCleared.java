package org.lumbar.assess;

import java.util.List;

/// An open gate: until it is answered there is no all-clear.
///
/// @param finding the finding that answers it
/// @param question plain question
/// @param why why it is asked
/// @param conditions serious conditions not excluded until it is answered
/// @param open members that are not answered, as identifiers
public record NotCleared(String finding, String question, String why, List<String> conditions, List<String> open) {}
