package org.lumbar.knowledge.source;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lumbar.knowledge.movement.Drawing;
import org.lumbar.knowledge.movement.Drawing.Frame;
import org.lumbar.knowledge.movement.Drawing.Point;
import org.lumbar.knowledge.movement.Drawing.Prop;
import org.lumbar.knowledge.movement.Drawing.View;
import org.lumbar.knowledge.movement.Posture.Limb;
import org.lumbar.knowledge.movement.Posture.LimbPose;
import org.lumbar.knowledge.movement.Posture.Place;
import org.lumbar.knowledge.movement.Posture.TrunkAngle;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;

/// Reads how an exercise is drawn.
final class DrawingReader {

    private static final Map<String, View> VIEWS = Map.of(
            "side", new View(0, 0, "from the side"),
            "front", new View(90, 0, "from the front"),
            "back", new View(-90, 0, "from behind"),
            "above", new View(0, 90, "from above"));

    private DrawingReader() {}

    static Drawing drawing(Node node) {
        Fields fields = Fields.of(node, "a figure");
        var drawing = new Drawing(
                fields.text("exercise"),
                fields.text("notDrawn", ""),
                fields.list("views", DrawingReader::view),
                fields.list("props", DrawingReader::prop),
                fields.flag("round", false),
                fields.list("frames", DrawingReader::frame),
                CommonReader.citation(fields));
        fields.done();
        if (drawing.reason().isEmpty() == drawing.frames().isEmpty()) {
            throw new ContentException(
                    node.place(), "a figure has frames, or says in notDrawn why it is not drawn; give one of the two.");
        }
        return drawing;
    }

    private static View view(Node node) {
        if (node instanceof Node.Scalar scalar) {
            View view = VIEWS.get(scalar.text());
            if (view == null) {
                throw new ContentException(
                        node.place(),
                        "the view " + scalar.text() + " is not known; it is one of "
                                + VIEWS.keySet().stream().sorted().toList()
                                + ", or {azimuth: 30, elevation: 20, label: from above}.");
            }
            return view;
        }
        Fields fields = Fields.of(node, "a view");
        var view = new View(fields.number("azimuth"), fields.number("elevation"), fields.text("label"));
        fields.done();
        return view;
    }

    private static Prop prop(Node node) {
        Fields fields = Fields.of(node, "a prop");
        var prop = new Prop(
                CommonReader.constant(fields.required("kind"), Prop.Kind.values(), Prop.Kind::id, "kind of prop"),
                fields.optional("at").map(each -> point(each, "at")),
                fields.list("size", each -> Fields.asNumber(each, "size")),
                fields.texts("parts"),
                fields.optionalInteger("frame").orElse(0));
        fields.done();
        return prop;
    }

    private static Frame frame(Node node) {
        Fields fields = Fields.of(node, "a frame");
        Map<Limb, LimbPose> limbs = new EnumMap<>(Limb.class);
        for (Limb limb : Limb.values()) {
            limbs.put(limb, LimbReader.limb(fields.required(limb.id()), limb));
        }
        OptionalDouble hold = fields.optionalNumber("hold");
        var frame = new Frame(
                fields.text("caption"),
                hold.isPresent() ? Optional.of(hold.getAsDouble()) : Optional.empty(),
                place(fields.required("place")),
                trunk(fields.required("trunk")),
                limbs,
                fields.texts("floor"));
        fields.done();
        return frame;
    }

    private static Place place(Node node) {
        Fields fields = Fields.of(node, "a place");
        var place = new Place(
                fields.text("part"),
                fields.number("x"),
                fields.optionalNumber("y"),
                fields.optionalNumber("z").orElse(0));
        fields.done();
        return place;
    }

    private static Map<TrunkAngle, Double> trunk(Node node) {
        Fields fields = Fields.of(node, "the trunk");
        Map<TrunkAngle, Double> angles = new EnumMap<>(TrunkAngle.class);
        for (TrunkAngle angle : TrunkAngle.values()) {
            angles.put(
                    angle,
                    angle.needed()
                            ? fields.number(angle.id())
                            : fields.optionalNumber(angle.id()).orElse(0));
        }
        fields.done();
        return angles;
    }

    static Point point(Node node, String what) {
        List<Node> numbers = Fields.asList(node, what);
        if (numbers.size() != 3) {
            throw new ContentException(
                    node.place(), what + " must be [x, y, z] in statures, not a list of " + numbers.size() + ".");
        }
        return new Point(
                Fields.asNumber(numbers.get(0), what),
                Fields.asNumber(numbers.get(1), what),
                Fields.asNumber(numbers.get(2), what));
    }
}
