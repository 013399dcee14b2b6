package org.lumbar.figure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Where the joints of a figure are, and how its segments look.
///
/// @param joints places by the names of parts
/// @param axes of segments by their names
public record Skeleton(Map<String, Vec> joints, Map<String, Axes> axes) {

    public Skeleton {
        joints = Collections.unmodifiableMap(new LinkedHashMap<>(joints));
        axes = Collections.unmodifiableMap(new LinkedHashMap<>(axes));
    }

    /// The place of a part.
    ///
    /// @throws IllegalArgumentException when it has none
    public Vec joint(String part) {
        Vec place = joints.get(part);
        if (place == null) {
            throw new IllegalArgumentException("a figure has no part " + part);
        }
        return place;
    }

    Axes axes(String segment) {
        Axes found = axes.get(segment);
        if (found == null) {
            throw new IllegalArgumentException("a figure has no segment " + segment);
        }
        return found;
    }
}
