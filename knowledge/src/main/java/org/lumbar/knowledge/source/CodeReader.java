package org.lumbar.knowledge.source;

import java.util.List;
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

    /// Several codes of one system: `{system: RxNorm, codes: ["25480", "187832"]}`.
    static List<Coding> codings(Node node) {
        Fields fields = Fields.of(node, "codes of a system");
        CodeSystem system = system(fields);
        List<Coding> codes = fields.texts("codes").stream()
                .map(code -> new Coding(system, code))
                .toList();
        fields.done();
        return codes;
    }

    private static Coding coding(Fields fields) {
        return new Coding(system(fields), fields.text("code"));
    }

    private static CodeSystem system(Fields fields) {
        return CommonReader.constant(fields.required("system"), CodeSystem.values(), CodeSystem::id, "code system");
    }
}
