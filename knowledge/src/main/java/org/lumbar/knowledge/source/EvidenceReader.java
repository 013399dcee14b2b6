package org.lumbar.knowledge.source;

import java.util.Locale;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Evidence;
import org.lumbar.knowledge.Evidence.Group;
import org.lumbar.knowledge.Evidence.Stratum;
import org.lumbar.knowledge.Evidence.Target;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.knowledge.tree.Node.Scalar;
import org.lumbar.knowledge.tree.Node.ScalarType;

/// Reads evidence rows.
final class EvidenceReader {

    private EvidenceReader() {}

    static Evidence read(Node node) {
        Fields fields = Fields.of(node, "an evidence row");
        String notUsed = fields.text("notUsed", "");
        Target target = target(fields);
        boolean pattern = target instanceof Target.Pattern;
        var evidence = new Evidence(
                target,
                notUsed.isEmpty() ? fields.text("block") : fields.text("block", ""),
                CommonReader.constant(
                        fields.optional("group").orElse(new Scalar(ScalarType.TEXT, "clinical", node.place())),
                        Group.values(),
                        value -> value.name().toLowerCase(Locale.ROOT),
                        "group"),
                fields.text("population", Evidence.ALL),
                CommonReader.settings(fields, "settings"),
                fields.optionalInteger("n"),
                fields.optionalInteger("diseased"),
                pattern && !fields.has("source")
                        ? new Citation("", Basis.PATTERN, fields.text("locator", ""))
                        : CommonReader.citation(fields),
                fields.text("reference", ""),
                notUsed);
        if (pattern) {
            fields.text("basis", "");
        }
        fields.text("note", "");
        fields.done();
        return evidence;
    }

    private static Target target(Fields fields) {
        if (fields.has("quantity")) {
            return new Target.Strata(fields.text("quantity"), fields.list("strata", EvidenceReader::stratum));
        }
        String finding = fields.text("finding");
        if (fields.has("pattern")) {
            return new Target.Pattern(finding, fields.text("pattern"));
        }
        var accuracy = new Target.Accuracy(
                finding,
                CommonReader.optionalFigure(fields, "sensitivity"),
                CommonReader.optionalFigure(fields, "specificity"),
                CommonReader.optionalFigure(fields, "lrPositive"),
                CommonReader.optionalFigure(fields, "lrNegative"));
        boolean derivable =
                accuracy.sensitivity().isPresent() && accuracy.specificity().isPresent();
        if (fields.text("notUsed", "").isEmpty()
                && !derivable
                && accuracy.lrPositive().isEmpty()
                && accuracy.lrNegative().isEmpty()) {
            throw new ContentException(
                    fields.place(),
                    "the row on " + finding + " has neither sensitivity and specificity nor a likelihood ratio;"
                            + " give them, or list the row with notUsed and the reason.");
        }
        return accuracy;
    }

    private static Stratum stratum(Node node) {
        Fields fields = Fields.of(node, "a stratum");
        var stratum = new Stratum(CommonReader.range(fields), CommonReader.figure(fields.required("lr"), "lr"));
        fields.done();
        return stratum;
    }
}
