package org.lumbar.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Sex as far as published accuracy studies stratify by it. `UNKNOWN` changes no probability.
public enum Sex {
    FEMALE,
    MALE,
    UNKNOWN;

    /// The identifier used in content and in cases.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The sex with this identifier, or empty.
    public static Optional<Sex> ofId(String id) {
        return Arrays.stream(values()).filter(sex -> sex.id().equals(id)).findFirst();
    }
}
