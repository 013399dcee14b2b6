package org.lumbar.knowledge.movement;

import java.util.List;

/// Muscles that do the same.
///
/// @param id identifier
/// @param label the words of a clinician
/// @param plain words for the person
/// @param antagonists groups that pull against it
public record MuscleGroup(String id, String label, String plain, List<String> antagonists) {}
