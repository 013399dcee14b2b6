package org.lumbar.knowledge.movement;

import java.util.Map;
import java.util.Optional;

/// What the content knows of movement, each by identifier in the order of the content.
///
/// @param circumstances what about a person bars exercises, asks for care with them, or makes them worth doing
/// @param exercises the library
/// @param drawings how exercises are drawn, by exercise
/// @param body the body of the drawn figure; empty in a content without drawings
public record MovementContent(
        Map<String, Circumstance> circumstances,
        Map<String, Exercise> exercises,
        Map<String, Drawing> drawings,
        Optional<FigureBody> body) {}
