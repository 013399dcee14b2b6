package org.lumbar.programme;

import java.util.List;
import java.util.Set;

/// Something that a programme should serve.
///
/// @param id identifier
/// @param label words for the person, completing "for ..."
/// @param group what kind of need it is, such as `deficit` or `goal`
/// @param weight what serving it is worth, in points, above 0
/// @param exercises identifiers of the exercises that serve it
/// @param because circumstances that hold and make it a need; empty where it always is one
public record Need(String id, String label, String group, int weight, Set<String> exercises, List<String> because) {

    public Need {
        exercises = Set.copyOf(exercises);
        because = List.copyOf(because);
    }
}
