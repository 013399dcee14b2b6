package org.lumbar.care;

import java.util.Locale;

/// What is said of an intervention for a person, from the freest to the strictest.
public enum Decision {
    /// To be offered.
    OFFER("offer"),
    /// An option.
    CONSIDER("consider"),
    /// Something must be known first.
    ASK_FIRST("ask first"),
    /// Not now; it is said when and on what condition.
    DEFER("not now"),
    /// Not for this person, or not for anyone with this condition.
    DO_NOT_OFFER("do not offer");

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String label;

    Decision(String label) {
        this.label = label;
    }

    /// The identifier used in outputs, such as `ask-first`.
    public String id() {
        return id;
    }

    /// Words for a reader.
    public String label() {
        return label;
    }

    /// The stricter of the two.
    Decision and(Decision other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
