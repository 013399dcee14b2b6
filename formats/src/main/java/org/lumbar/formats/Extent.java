package org.lumbar.formats;

/// How many conditions an output names.
public enum Extent {
    /// Those that belong in a report.
    REPORT,
    /// Every condition of the content, for those who want the whole list.
    EVERYTHING
}
