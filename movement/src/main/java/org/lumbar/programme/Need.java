package org.lumbar.programme;

import java.util.Set;

/// Something that a programme should serve.
///
/// @param id identifier
/// @param label words for the person, completing "for ..."
/// @param group what kind of need it is, such as `deficit` or `goal`
/// @param weight what serving it is worth, in points, above 0
/// @param exercises identifiers of the exercises that serve it
/// @param because where it comes from, in words; may be empty
public record Need(String id, String label, String group, int weight, Set<String> exercises, String because) {

    public Need {
        exercises = Set.copyOf(exercises);
    }
}
