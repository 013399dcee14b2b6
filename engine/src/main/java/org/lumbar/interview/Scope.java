package org.lumbar.interview;

/// How far an interview goes.
public enum Scope {
    /// What the person can be asked, as on the telephone.
    ASKED,
    /// What can be asked, and then the signs that an examination finds.
    EXAMINED
}
