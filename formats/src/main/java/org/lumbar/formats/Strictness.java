package org.lumbar.formats;

/// What becomes of a clinical problem in a case, such as an unknown finding or an impossible value.
public enum Strictness {
    /// It is an error, and the case is not taken.
    STRICT,
    /// The case is taken, and what could not be used is listed as not used.
    LENIENT
}
