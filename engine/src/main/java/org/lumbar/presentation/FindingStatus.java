package org.lumbar.presentation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Whether a finding is there. Silence is `UNKNOWN`, and unknown never changes a probability.
public enum FindingStatus {
    UNKNOWN,
    PRESENT,
    ABSENT;

    private final String id = name().toLowerCase(Locale.ROOT);

    /// The identifier used in cases and outputs, such as `present`.
    public String id() {
        return id;
    }

    /// The status with this identifier, or empty.
    public static Optional<FindingStatus> ofId(String id) {
        return Arrays.stream(values()).filter(status -> status.id().equals(id)).findFirst();
    }
}
