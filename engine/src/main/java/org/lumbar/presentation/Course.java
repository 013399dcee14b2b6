package org.lumbar.presentation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a finding has gone since it began.
public enum Course {
    STABLE,
    BETTER,
    WORSE,
    UNSTATED;

    private final String id = name().toLowerCase(Locale.ROOT);

    /// The identifier used in cases, such as `worse`.
    public String id() {
        return id;
    }

    /// The course with this identifier, or empty; `unstated` cannot be written.
    public static Optional<Course> ofId(String id) {
        return Arrays.stream(values())
                .filter(course -> course != UNSTATED && course.id().equals(id))
                .findFirst();
    }
}
