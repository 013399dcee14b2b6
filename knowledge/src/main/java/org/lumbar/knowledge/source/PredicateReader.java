package org.lumbar.knowledge.source;

import java.util.List;
import org.lumbar.knowledge.Predicate;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.knowledge.tree.Node.Scalar;

/// Reads predicates.
final class PredicateReader {

    private static final List<String> FORMS =
            List.of("all", "any", "atLeast", "unless", "absent", "quantity", "named", "setting");

    private PredicateReader() {}

    static Predicate read(Node node) {
        if (node instanceof Scalar) {
            return new Predicate.Present(Fields.asText(node, "a predicate"));
        }
        Fields fields = Fields.of(node, "a predicate");
        Predicate predicate = read(fields);
        fields.done();
        return predicate;
    }

    private static Predicate read(Fields fields) {
        String form = FORMS.stream()
                .filter(fields.keys()::contains)
                .findFirst()
                .orElseThrow(() -> new ContentException(
                        fields.place(),
                        "a predicate is a finding or a mapping with one of " + FORMS + ", not " + fields.keys() + "."));
        return switch (form) {
            case "all" -> new Predicate.All(parts(fields, "all"));
            case "any" -> new Predicate.Any(parts(fields, "any"));
            case "atLeast" -> new Predicate.AtLeast(fields.integer("atLeast"), parts(fields, "of"));
            case "unless" -> new Predicate.Unless(read(fields.required("unless")));
            case "absent" -> new Predicate.Absent(fields.text("absent"));
            case "quantity" -> new Predicate.Measured(fields.text("quantity"), CommonReader.range(fields));
            case "named" -> new Predicate.Named(fields.text("named"));
            default -> new Predicate.SeenIn(CommonReader.settings(fields, "setting"));
        };
    }

    private static List<Predicate> parts(Fields fields, String key) {
        List<Predicate> parts = fields.list(key, PredicateReader::read);
        if (parts.isEmpty()) {
            throw new ContentException(fields.place(), key + " needs at least one predicate.");
        }
        return parts;
    }
}
