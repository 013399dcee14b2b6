package org.lumbar.formats;

import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// Reads files of the form `lumbar-movement/1`.
public final class MovementFileReader {

    /// The only schema that this build reads.
    public static final String SCHEMA = "lumbar-movement/1";

    private final CaseReader cases;

    /// @param cases reads the case within
    public MovementFileReader(CaseReader cases) {
        this.cases = cases;
    }

    /// Splits a file into its parts and reads its case.
    ///
    /// @throws ContentException with the first problem of form, or every clinical problem of the case
    public MovementFile read(Node root) {
        Fields fields = Fields.of(root, "a movement file");
        String schema = fields.text("schema", SCHEMA);
        if (!schema.equals(SCHEMA)) {
            throw new ContentException(
                    fields.required("schema").place(),
                    "the schema must be " + SCHEMA + ", not " + schema + "."
                            + (schema.equals(CaseReader.SCHEMA)
                                    ? " Put the case under `case:`; `lumbar assess` reads it alone."
                                    : ""));
        }
        var file = new MovementFile(
                cases.read(fields.required("case")),
                fields.optional("measurements"),
                fields.optional("exposure"),
                fields.optional("wishes"),
                fields.optional("diary"));
        fields.done();
        return file;
    }
}
