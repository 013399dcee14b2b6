package org.lumbar.knowledge.source;

import java.util.List;
import org.lumbar.knowledge.Predicate;
import org.lumbar.knowledge.SafetyNetLine;
import org.lumbar.knowledge.SafetyNetReview;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// Reads the written safety net.
final class SafetyNetReader {

    private SafetyNetReader() {}

    static SafetyNetLine line(Node node) {
        Fields fields = Fields.of(node, "a line of the safety net");
        var line = new SafetyNetLine(
                fields.text("id"),
                fields.flag("always", false),
                fields.optional("when").map(PredicateReader::read).orElseGet(() -> new Predicate.Any(List.of())),
                fields.texts("conditions"),
                fields.text("watch"),
                fields.text("go"),
                fields.text("soon"),
                fields.text("within"),
                CommonReader.citation(fields));
        fields.done();
        return line;
    }

    static SafetyNetReview review(Node node) {
        Fields fields = Fields.of(node, "a review");
        var review = new SafetyNetReview(
                fields.text("id"),
                fields.integer("days"),
                fields.optional("when").map(PredicateReader::read).orElseGet(Predicate::always),
                fields.text("words"),
                CommonReader.citation(fields));
        fields.done();
        return review;
    }
}
