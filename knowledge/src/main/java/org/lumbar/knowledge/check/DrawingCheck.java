package org.lumbar.knowledge.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lumbar.knowledge.movement.Drawing;
import org.lumbar.knowledge.movement.Drawing.Frame;
import org.lumbar.knowledge.movement.FigureBody;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.knowledge.movement.Posture;
import org.lumbar.knowledge.movement.Posture.Limb;
import org.lumbar.knowledge.movement.Posture.LimbPose;

/// The check of how exercises are drawn: exercises exist and each has its picture or a reason, parts are known,
/// and no joint is bent further than the limits of the figure's body. Whether hands reach and feet stand is
/// geometry, which the tests of the figures hold it to.
final class DrawingCheck {

    private final MovementContent movement;
    private final References references;
    private final Problems problems;

    private DrawingCheck(MovementContent movement, References references, Problems problems) {
        this.movement = movement;
        this.references = references;
        this.problems = problems;
    }

    static void check(MovementContent movement, References references, Problems problems) {
        var check = new DrawingCheck(movement, references, problems);
        movement.figures().body().ifPresent(check::body);
        movement.figures().drawings().values().forEach(check::drawing);
        if (movement.figures().drawings().isEmpty()) {
            return;
        }
        if (movement.figures().body().isEmpty()) {
            problems.add("figures", "there are figures and no figureBody; declare its segments and limits.");
        }
        for (String exercise : movement.exercises().keySet()) {
            if (!movement.figures().drawings().containsKey(exercise)) {
                problems.add(
                        "exercise " + exercise,
                        "it has no figure; add figures/" + exercise + ".yaml, or say there in notDrawn why not.");
            }
        }
    }

    private void body(FigureBody body) {
        body.segments().forEach((id, segment) -> {
            String record = "segment " + id + " of the figure";
            if (!(segment.length() > 0) || !(segment.radius() > 0) || !(segment.endRadius() > 0)) {
                problems.add(record, "its length and both radii must be above 0; give them in statures.");
            }
            references.citation(record, segment.citation());
        });
        body.limits().forEach((id, limit) -> references.citation("limit " + id + " of the figure", limit.citation()));
    }

    private void drawing(Drawing drawing) {
        String record = "figure " + drawing.exercise();
        references.citation(record, drawing.citation());
        if (!movement.exercises().isEmpty()) {
            references.known(
                    record,
                    "it",
                    "exercise",
                    drawing.exercise(),
                    movement.exercises().keySet());
        }
        if (drawing.reason().isEmpty() && drawing.views().isEmpty()) {
            problems.add(record, "it has no view; say from where it is seen, such as [side].");
        }
        drawing.props().forEach(prop -> prop.parts().forEach(part -> part(record, "a prop", part)));
        for (int i = 0; i < drawing.frames().size(); i++) {
            frame(record + ", frame " + (i + 1), drawing.frames().get(i));
        }
    }

    private void frame(String record, Frame frame) {
        if (frame.caption().isBlank()) {
            problems.add(record, "its caption is empty; say in a few words what the person does.");
        }
        if (frame.holdSeconds().filter(seconds -> seconds < 0).isPresent()) {
            problems.add(record, "its hold is below 0; give seconds, or leave it out.");
        }
        part(record, "its place", frame.place().part());
        frame.floor().forEach(part -> part(record, "its floor", part));
        frame.trunk().forEach((angle, degrees) -> within(record, "", angle.id(), degrees));
        frame.limbs().forEach((limb, pose) -> limb(record, limb, pose));
    }

    private void limb(String record, Limb limb, LimbPose pose) {
        switch (pose) {
            case LimbPose.Bent bent ->
                angles(limb, bent).forEach((angle, degrees) -> within(record, limb.id() + ", ", angle, degrees));
            case LimbPose.Reaching reaching -> {
                if (!reaching.goal().part().isEmpty()) {
                    part(record, limb.id(), reaching.goal().part());
                }
            }
        }
    }

    private static Map<String, Double> angles(Limb limb, LimbPose.Bent bent) {
        Map<String, Double> angles = new LinkedHashMap<>();
        angles.put(limb.arm() ? "shoulder" : "hip", bent.root());
        angles.put(limb.arm() ? "shoulderAbduction" : "hipAbduction", bent.abduction());
        angles.put(limb.arm() ? "shoulderRotation" : "hipRotation", bent.rotation());
        angles.put(limb.arm() ? "elbow" : "knee", bent.middle());
        angles.put(limb.arm() ? "wrist" : "ankle", bent.end());
        return angles;
    }

    private void within(String record, String limb, String angle, double degrees) {
        movement.figures()
                .body()
                .flatMap(body -> Optional.ofNullable(body.limits().get(angle)))
                .filter(limit -> !limit.holds(degrees))
                .ifPresent(limit -> problems.add(
                        record,
                        limb + angle + " is " + degrees + " degrees, outside " + limit.lowest() + " to "
                                + limit.highest() + "; bend it less."));
    }

    private void part(String record, String where, String part) {
        references.known(record, where, "part", part, Posture.PARTS);
    }
}
