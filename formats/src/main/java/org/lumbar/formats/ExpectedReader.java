package org.lumbar.formats;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.knowledge.tree.Node.Scalar;
import org.lumbar.knowledge.tree.Node.ScalarType;

/// Reads what a test case expects.
final class ExpectedReader {

    private static final Pattern DURATION = Pattern.compile("P([0-9]{1,4}D|T[0-9]{1,4}[HMS])");

    private ExpectedReader() {}

    /// @throws ContentException when a key is unknown or a value is of the wrong form
    static Expected read(Node node) {
        Fields fields = Fields.of(node, "expected");
        Level urgency = CaseReader.level(fields.required("urgency"), "urgency");
        List<Level> accepted = fields.list("accepted", each -> CaseReader.level(each, "each level of accepted"));
        Optional<String> condition = Values.text(fields, "condition");
        var details = new ExpectedDetails(
                fields.optional("within").map(ExpectedReader::duration),
                fields.flag("inView", true),
                texts(fields, "because"),
                texts(fields, "established"),
                texts(fields, "notExcluded"),
                texts(fields, "residualRisk"),
                fields.list("plan", ExpectedDecision::read),
                fields.has("notCleared") ? Optional.of(texts(fields, "notCleared")) : Optional.empty());
        fields.done();
        return new Expected(urgency, accepted, condition, details);
    }

    private static List<String> texts(Fields fields, String key) {
        return fields.list(key, each -> text(each, "each item of " + key + " must be a text"));
    }

    private static String duration(Node node) {
        String wanted = "within must be a time such as PT4H or P7D";
        String text = text(node, wanted);
        if (DURATION.matcher(text).matches()) {
            return text;
        }
        throw wrong(node, wanted);
    }

    private static String text(Node node, String wanted) {
        if (node instanceof Scalar scalar && scalar.type() == ScalarType.TEXT) {
            return scalar.text();
        }
        throw wrong(node, wanted);
    }

    private static ContentException wrong(Node node, String wanted) {
        return new ContentException(node.place(), wanted + ", not " + node.description() + ".");
    }
}
