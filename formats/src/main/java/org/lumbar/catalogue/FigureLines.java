package org.lumbar.catalogue;

import java.util.List;

/// Figures as rows of a table, and as lines of JSON.
public final class FigureLines {

    /// The names of the columns.
    public static final List<String> COLUMNS =
            List.of("basis", "of", "kind", "finding", "figure", "source", "locator", "not used because");

    private FigureLines() {}

    /// The columns of a figure.
    public static List<String> columns(FigureRow row) {
        return List.of(
                row.citation().basis().id(),
                row.owner().id(),
                row.kind(),
                row.finding(),
                row.figure(),
                row.citation().source(),
                row.citation().locator(),
                row.notUsed());
    }

    /// A figure as a line of JSON, without a line end.
    public static String json(FigureRow row) {
        return SheetJson.of(row);
    }
}
