package org.lumbar.assess;

import java.util.List;
import org.lumbar.assess.Discriminator.Sign;
import org.lumbar.knowledge.RootTable;

/// A table of roots with what is known of its signs. There is no probability in it.
///
/// @param table the table of the content
/// @param roots its roots in order
public record RootTableEntry(RootTable table, List<Row> roots) {

    /// One root with its signs and their answer: present, absent or unknown.
    public record Row(RootTable.Root root, List<Sign> signs) {}
}
