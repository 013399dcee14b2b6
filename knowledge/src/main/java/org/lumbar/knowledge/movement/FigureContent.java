package org.lumbar.knowledge.movement;

import java.util.Map;
import java.util.Optional;

/// How exercises are drawn.
///
/// @param drawings by exercise
/// @param body the body of the drawn figure; empty in a content without drawings
public record FigureContent(Map<String, Drawing> drawings, Optional<FigureBody> body) {}
