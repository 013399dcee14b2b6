package org.lumbar.knowledge.source;

import java.util.List;
import java.util.Locale;
import org.lumbar.knowledge.movement.Drawing.Point;
import org.lumbar.knowledge.movement.Posture.End;
import org.lumbar.knowledge.movement.Posture.Goal;
import org.lumbar.knowledge.movement.Posture.Limb;
import org.lumbar.knowledge.movement.Posture.LimbPose;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.knowledge.tree.Node.Sequence;

/// Reads how a limb is held: its angles, or what its end touches.
final class LimbReader {

    private LimbReader() {}

    static LimbPose limb(Node node, Limb limb) {
        Fields fields = Fields.of(node, limb.id());
        List<End> ends = limb.arm() ? List.of(End.HAND) : List.of(End.TOES, End.HEEL);
        List<End> given = ends.stream().filter(end -> fields.has(key(end))).toList();
        if (given.size() > 1) {
            throw new ContentException(node.place(), limb.id() + " reaches with one end at a time, not " + given + ".");
        }
        LimbPose pose = given.isEmpty() ? bent(fields, limb) : reaching(fields, given.getFirst());
        fields.done();
        return pose;
    }

    private static String key(End end) {
        return end.name().toLowerCase(Locale.ROOT);
    }

    private static LimbPose bent(Fields fields, Limb limb) {
        return new LimbPose.Bent(
                fields.number(limb.arm() ? "shoulder" : "hip"),
                fields.optionalNumber("abduction").orElse(0),
                fields.optionalNumber("rotation").orElse(0),
                fields.number(limb.arm() ? "elbow" : "knee"),
                fields.number(limb.arm() ? "wrist" : "ankle"));
    }

    private static LimbPose reaching(Fields fields, End end) {
        return new LimbPose.Reaching(
                end,
                goal(fields.required(key(end)), key(end)),
                fields.optional("bend").map(node -> DrawingReader.point(node, "bend")),
                fields.optional("direction").map(node -> DrawingReader.point(node, "direction")));
    }

    /// A place `[x, y, z]`, a part `right-knee`, or a part and how far from it `[right-knee, x, y, z]`.
    private static Goal goal(Node node, String what) {
        if (!(node instanceof Sequence sequence)) {
            return new Goal(Fields.asText(node, what), new Point(0, 0, 0));
        }
        List<Node> items = sequence.items();
        if (items.size() == 3) {
            return new Goal("", DrawingReader.point(node, what));
        }
        if (items.size() != 4) {
            throw new ContentException(
                    node.place(),
                    what + " must be [x, y, z], a part, or [part, x, y, z], not a list of " + items.size() + ".");
        }
        double[] numbers = items.stream()
                .skip(1)
                .mapToDouble(each -> Fields.asNumber(each, what))
                .toArray();
        return new Goal(Fields.asText(items.getFirst(), what), new Point(numbers[0], numbers[1], numbers[2]));
    }
}
