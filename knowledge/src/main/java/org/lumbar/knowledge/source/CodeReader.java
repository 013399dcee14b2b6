package org.lumbar.knowledge.source;

import org.lumbar.knowledge.CodeSystem;
import org.lumbar.knowledge.Coding;
import org.lumbar.knowledge.PinnedCode;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// Reads codes: the pinned ones with their words, and those that findings and conditions carry.
final class CodeReader {

    private CodeReader() {}

    static PinnedCode pinned(Node node) {
        Fields fields = Fields.of(node, "a pinned code");
        var code = new PinnedCode(coding(fields), fields.text("display"), fields.text("seen"));
        fields.done();
        return code;
    }

    static Coding coding(Node node) {
        Fields fields = Fields.of(node, "a code");
        Coding coding = coding(fields);
        fields.done();
        return coding;
    }

    private static Coding coding(Fields fields) {
        return new Coding(
                CommonReader.constant(fields.required("system"), CodeSystem.values(), CodeSystem::id, "code system"),
                fields.text("code"));
    }
}
