package org.lumbar.contenttest;

import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// One test beside the content.
///
/// @param file the file it stands in, below its folder, with `/`
/// @param name its name, the clinical outcome
/// @param given a case without its date, the answers to an instrument, or events
/// @param expectedNode what is expected of it
public record ContentTestCase(String file, String name, Node given, Node expectedNode) {

    /// The expectations, to be read afresh by each reader.
    public Fields expected() {
        return Fields.of(expectedNode, "expected");
    }

    /// Whether it scores an instrument rather than assessing a person.
    public boolean ofInstrument() {
        return gives("instrument");
    }

    /// Whether it replays events through the pathway rather than assessing a person.
    public boolean ofPathway() {
        return gives("events");
    }

    private boolean gives(String key) {
        return given instanceof Node.Mapping mapping
                && mapping.entries().stream().anyMatch(entry -> entry.key().equals(key));
    }

    @Override
    public String toString() {
        return file + ": " + name;
    }
}
