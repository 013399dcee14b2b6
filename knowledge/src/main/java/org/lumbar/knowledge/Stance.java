package org.lumbar.knowledge;

import java.util.Locale;

/// What a guideline says of an intervention.
public enum Stance {
    /// First line, or for all.
    OFFER,
    /// An option.
    CONSIDER,
    /// Against.
    DO_NOT_OFFER;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// The identifier used in content, such as `do-not-offer`.
    public String id() {
        return id;
    }
}
