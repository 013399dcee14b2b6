package org.lumbar.presentation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The side a finding was seen on.
public enum Side {
    LEFT,
    RIGHT,
    BOTH,
    UNSTATED;

    private final String id = name().toLowerCase(Locale.ROOT);

    /// The identifier used in cases, such as `left`.
    public String id() {
        return id;
    }

    /// The side with this identifier, or empty; `unstated` cannot be written.
    public static Optional<Side> ofId(String id) {
        return Arrays.stream(values())
                .filter(side -> side != UNSTATED && side.id().equals(id))
                .findFirst();
    }
}
