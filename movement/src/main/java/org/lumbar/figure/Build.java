package org.lumbar.figure;

import org.lumbar.knowledge.movement.FigureBody;
import org.lumbar.knowledge.movement.FigureBody.Segment;
import org.lumbar.knowledge.movement.Posture.Limb;

/// The lengths and thicknesses of a figure, and the names of the parts of its limbs.
record Build(FigureBody body) {

    double length(String segment) {
        return segment(segment).length();
    }

    double radius(String segment) {
        return segment(segment).radius();
    }

    double endRadius(String segment) {
        return segment(segment).endRadius();
    }

    private Segment segment(String id) {
        Segment segment = body.segments().get(id);
        if (segment == null) {
            throw new IllegalArgumentException("the figureBody of the content has no segment " + id + "; add it");
        }
        return segment;
    }

    /// The thickness of the figure about a part, in statures.
    double thickness(String part) {
        return switch (part.replace("right-", "").replace("left-", "")) {
            case "pelvis" -> radius("pelvis");
            case "hip" -> radius("halfHips");
            case "waist" -> radius("lumbar");
            case "chest" -> radius("thorax");
            case "shoulder" -> radius("halfShoulders");
            case "head" -> radius("head");
            case "elbow" -> endRadius("upperArm");
            case "wrist" -> endRadius("forearm");
            case "hand" -> radius("hand");
            case "knee" -> endRadius("thigh");
            case "ankle" -> endRadius("shank");
            case "heel" -> radius("foot");
            case "toes" -> endRadius("foot");
            default -> radius("neck");
        };
    }

    static String part(Limb limb, String part) {
        return (limb.side() > 0 ? "right-" : "left-") + part;
    }
}
