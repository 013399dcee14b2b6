package org.lumbar.reasoning;

/// Kleene's three truth values, from the weakest to the strongest.
public enum Truth {
    FALSE,
    UNKNOWN,
    TRUE
}
