package org.lumbar.care;

import java.util.List;
import org.lumbar.knowledge.PathwayExit;
import org.lumbar.knowledge.PathwayState;

/// Where somebody stands on the pathway of whom only one assessment is known.
///
/// @param state the state
/// @param because why
/// @param actions what is to be done there, with days counted from the assessment
public record PathwayPlace(PathwayState state, PathwayExit because, List<DueAction> actions) {}
