package org.lumbar.catalogue;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.lumbar.formats.JsonOut;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.movement.MovementContent;

/// A list of all records of one kind, a record a row.
///
/// @param id identifier on the command line, such as `red-flag-rules`
/// @param description what is listed, one sentence
/// @param columns the names of the columns, which are the keys in JSON
/// @param rows the rows of a content, each as long as the columns
public record Listing(
        String id,
        String description,
        List<String> columns,
        BiFunction<Knowledge, MovementContent, List<List<String>>> rows) {

    /// A list of records that are not of movement.
    Listing(String id, String description, List<String> columns, Function<Knowledge, List<List<String>>> rows) {
        this(id, description, columns, (knowledge, _) -> rows.apply(knowledge));
    }

    /// A row as a line of JSON, without a line end; an empty place is null.
    public String json(List<String> row) {
        return JsonOut.object(out -> {
            for (int i = 0; i < columns.size(); i++) {
                out.textOrNull(columns.get(i), row.get(i));
            }
        });
    }
}
