package org.lumbar.knowledge;

import java.util.Locale;

/// How long an episode has lasted, in the words of treatment trials. The limits in days stand in `design.yaml`.
public enum Phase {
    ACUTE,
    SUBACUTE,
    CHRONIC;

    private final String id = name().toLowerCase(Locale.ROOT);

    /// The identifier used in content.
    public String id() {
        return id;
    }
}
