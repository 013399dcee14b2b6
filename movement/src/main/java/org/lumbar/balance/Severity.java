package org.lumbar.balance;

import java.util.Locale;

/// How far a result lies on the worse side of its reference.
public enum Severity {
    NONE,
    MILD,
    MODERATE,
    MARKED;

    /// The identifier used in output.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
