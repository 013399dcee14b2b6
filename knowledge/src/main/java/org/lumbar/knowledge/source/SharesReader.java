package org.lumbar.knowledge.source;

import java.util.Optional;
import org.lumbar.knowledge.Shares;
import org.lumbar.knowledge.Shares.Sense;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// Reads shares of people: `{goal: had recovered after a year, with: 95, without: 95}`.
final class SharesReader {

    private SharesReader() {}

    static Shares shares(Node node) {
        Fields fields = Fields.of(node, "shares of people");
        Sense sense = fields.optional("sense")
                .map(each -> CommonReader.constant(each, Sense.values(), Sense::id, "sense of shares"))
                .orElse(Sense.GAIN);
        var shares = new Shares(
                fields.text("goal"),
                sense,
                CommonReader.optionalFigure(fields, "with"),
                CommonReader.optionalFigure(fields, "without"),
                CommonReader.optionalFigure(fields, "more"),
                fields.has("source") ? Optional.of(CommonReader.citation(fields)) : Optional.empty());
        fields.done();
        return shares;
    }
}
