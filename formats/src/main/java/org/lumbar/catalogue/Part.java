package org.lumbar.catalogue;

import java.util.List;
import org.lumbar.knowledge.Predicate;

/// One thing that a sheet says of a record. The key names it in JSON, the label in a text; a text leaves out what
/// is empty or false.
public sealed interface Part {

    /// The key in JSON, such as `impliedBy`.
    String key();

    /// Words for a reader, such as "Implied by".
    String label();

    /// A text; empty where there is none.
    record Text(String key, String label, String value) implements Part {}

    /// Several texts.
    record Texts(String key, String label, List<String> values) implements Part {}

    /// A number, printed in full.
    record Amount(String key, String label, double value) implements Part {}

    /// Something that holds or does not.
    record Flag(String key, String label, boolean value) implements Part {}

    /// A predicate, written out with the predicates it names.
    record When(String key, String label, Predicate predicate) implements Part {}

    /// Figures with source and basis.
    ///
    /// @param naming what heads each row
    record Figures(String key, String label, Naming naming, List<FigureRow> rows) implements Part {}

    /// Places where the record is used.
    record Uses(String key, String label, List<Use> uses) implements Part {}

    /// Rows of a table, each with a line for a text and parts for JSON.
    record Rows(String key, String label, List<Row> rows) implements Part {}

    /// What heads a row of figures.
    enum Naming {
        /// What it is; it belongs to the record shown.
        HERE,
        /// The record it belongs to, and what it is.
        ELSEWHERE,
        /// The record it belongs to; it speaks of the record shown.
        OWNER
    }

    /// One row of a table.
    ///
    /// @param words its line in a text
    /// @param below further lines under it
    /// @param parts its fields in JSON
    record Row(String words, List<String> below, List<Part> parts) {}

    /// A place where a record is used.
    ///
    /// @param by the record that uses it
    /// @param label words for that record, may be empty
    /// @param role as what it is used
    /// @param through the named predicate by which it is used, empty where it is named itself
    record Use(Ref by, String label, String role, String through) {}
}
