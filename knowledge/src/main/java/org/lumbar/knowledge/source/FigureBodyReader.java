package org.lumbar.knowledge.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lumbar.knowledge.movement.FigureBody;
import org.lumbar.knowledge.movement.FigureBody.Limit;
import org.lumbar.knowledge.movement.FigureBody.Segment;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// Reads the body of the drawn figure.
final class FigureBodyReader {

    private FigureBodyReader() {}

    static FigureBody body(Node node) {
        Fields fields = Fields.of(node, "the body of the figure");
        Map<String, Segment> segments = new LinkedHashMap<>();
        for (Node each : fields.list("segments")) {
            Fields segment = Fields.of(each, "a segment");
            segments.put(
                    segment.text("id"),
                    new Segment(
                            segment.number("length"),
                            segment.number("radius"),
                            segment.number("endRadius"),
                            CommonReader.citation(segment)));
            segment.done();
        }
        Map<String, Limit> limits = new LinkedHashMap<>();
        for (Node each : fields.list("limits")) {
            Fields limit = Fields.of(each, "a limit");
            var read = new Limit(limit.number("from"), limit.number("upTo"), CommonReader.citation(limit));
            if (read.lowest() > read.highest()) {
                throw new ContentException(
                        each.place(),
                        "the range from " + read.lowest() + " to " + read.highest() + " is empty; turn it round.");
            }
            limits.put(limit.text("angle"), read);
            limit.done();
        }
        fields.done();
        return new FigureBody(Collections.unmodifiableMap(segments), Collections.unmodifiableMap(limits));
    }
}
