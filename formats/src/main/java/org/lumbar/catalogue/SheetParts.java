package org.lumbar.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.catalogue.Part.Naming;
import org.lumbar.catalogue.Part.Row;
import org.lumbar.catalogue.Part.Use;
import org.lumbar.knowledge.Predicate;

/// Collects the parts of a sheet in the order of the calls.
final class SheetParts {

    private final List<Part> parts = new ArrayList<>();

    SheetParts text(String key, String label, String value) {
        parts.add(new Part.Text(key, label, value));
        return this;
    }

    SheetParts texts(String key, String label, List<String> values) {
        parts.add(new Part.Texts(key, label, List.copyOf(values)));
        return this;
    }

    SheetParts number(String key, String label, double value) {
        parts.add(new Part.Amount(key, label, value));
        return this;
    }

    SheetParts flag(String key, String label, boolean value) {
        parts.add(new Part.Flag(key, label, value));
        return this;
    }

    SheetParts when(String key, String label, Predicate predicate) {
        parts.add(new Part.When(key, label, predicate));
        return this;
    }

    /// Figures of the record itself.
    SheetParts figures(String key, String label, List<FigureRow> rows) {
        parts.add(new Part.Figures(key, label, Naming.HERE, List.copyOf(rows)));
        return this;
    }

    /// Figures of other records, headed as `naming` says.
    SheetParts figures(String key, String label, Naming naming, List<FigureRow> rows) {
        parts.add(new Part.Figures(key, label, naming, List.copyOf(rows)));
        return this;
    }

    SheetParts uses(String key, String label, List<Use> uses) {
        parts.add(new Part.Uses(key, label, List.copyOf(uses)));
        return this;
    }

    SheetParts rows(String key, String label, List<Row> rows) {
        parts.add(new Part.Rows(key, label, List.copyOf(rows)));
        return this;
    }

    List<Part> list() {
        return List.copyOf(parts);
    }
}
