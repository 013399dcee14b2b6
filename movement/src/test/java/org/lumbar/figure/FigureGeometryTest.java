package org.lumbar.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lumbar.figure.Drawn.Posture;
import org.lumbar.knowledge.movement.Posture.Limb;

/// What holds for every posture of every figure, frames and in-betweens alike.
class FigureGeometryTest {

    private static final Map<List<String>, String> BONES = Map.of(
            List.of("hip", "knee"), "thigh",
            List.of("knee", "ankle"), "shank",
            List.of("shoulder", "elbow"), "upperArm",
            List.of("elbow", "wrist"), "forearm",
            List.of("wrist", "hand"), "hand");

    private static Stream<Posture> everything() {
        return Drawn.figures().flatMap(figure -> Drawn.postures(figure).stream());
    }

    @Test
    void everyBoneKeepsTheLengthThatTheContentGives() {
        Map<String, org.lumbar.knowledge.movement.FigureBody.Segment> segments =
                Drawn.MOVEMENT.figures().body().orElseThrow().segments();
        assertThat(everything().toList()).hasSizeGreaterThan(500).allSatisfy(posture -> {
            for (String side : List.of("right-", "left-")) {
                BONES.forEach((ends, segment) -> assertThat(distance(posture, side + ends.get(0), side + ends.get(1)))
                        .as("%s: %s %s", posture.name(), side, segment)
                        .isCloseTo(segments.get(segment).length(), within(1e-6)));
            }
            assertThat(distance(posture, "pelvis", "waist"))
                    .as(posture.name())
                    .isCloseTo(segments.get("pelvis").length(), within(1e-6));
            assertThat(distance(posture, "waist", "chest"))
                    .as(posture.name())
                    .isCloseTo(segments.get("lumbar").length(), within(1e-6));
            assertThat(distance(posture, "chest", "neck"))
                    .as(posture.name())
                    .isCloseTo(segments.get("thorax").length(), within(1e-6));
        });
    }

    private static double distance(Posture posture, String from, String to) {
        return posture.skeleton().joint(from).distance(posture.skeleton().joint(to));
    }

    @Test
    void everyPartIsSomewhere() {
        assertThat(everything())
                .allSatisfy(posture -> assertThat(posture.skeleton().joints().values())
                        .as(posture.name())
                        .hasSize(24)
                        .allMatch(joint -> Double.isFinite(joint.x())
                                && Double.isFinite(joint.y())
                                && Double.isFinite(joint.z())));
    }

    @Test
    void nobodySinksIntoTheFloor() {
        Build build = new Build(Drawn.MOVEMENT.figures().body().orElseThrow());
        List<String> wrong = new ArrayList<>();
        everything()
                .forEach(posture -> posture.skeleton().joints().forEach((part, joint) -> {
                    double gap = joint.y() - build.thickness(part);
                    if (gap < -(posture.between() ? 0.025 : 0.015)) {
                        wrong.add(posture.name() + ": " + part + " is " + gap + " above the floor");
                    }
                }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyJointBendsWithinItsLimits() {
        List<String> wrong = new ArrayList<>();
        everything().forEach(posture -> {
            for (Limb limb : Limb.values()) {
                Skeleton skeleton = posture.skeleton();
                check(wrong, posture, limb, limb.arm() ? "elbow" : "knee", JointAngles.middle(skeleton, limb));
                if (!limb.arm()) {
                    double abduction = JointAngles.hipAbduction(skeleton, limb);
                    check(wrong, posture, limb, "hipAbduction", abduction);
                    // a thigh that points aside has no flexion to speak of
                    if (abduction < 55) {
                        check(wrong, posture, limb, "hip", JointAngles.hipFlexion(skeleton, limb));
                    }
                    check(wrong, posture, limb, "ankle", JointAngles.ankle(skeleton, limb));
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static void check(List<String> wrong, Posture posture, Limb limb, String angle, double degrees) {
        if (!Drawn.MOVEMENT.figures().body().orElseThrow().limits().get(angle).holds(degrees)) {
            wrong.add(posture.name() + ": " + angle + " of " + limb.id() + " is " + degrees);
        }
    }

    @Test
    void noKneeBendsAgainstTheWayOfItsToes() {
        List<String> wrong = new ArrayList<>();
        everything().forEach(posture -> {
            for (Limb limb : List.of(Limb.RIGHT_LEG, Limb.LEFT_LEG)) {
                double way = JointAngles.kneeTowardsToes(posture.skeleton(), limb);
                boolean pointed = JointAngles.ankle(posture.skeleton(), limb) < -60;
                if (!pointed && JointAngles.middle(posture.skeleton(), limb) > 20 && way < 0) {
                    wrong.add(posture.name() + ": knee of " + limb.id() + " points " + way);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void aMirroredFigureIsTheSameMovementOnTheOtherSide() {
        Figure figure = Drawn.figure("standing-quadriceps-stretch");
        assertThat(figure.mirrored().isMirrored()).isTrue();
        assertThat(figure.mirrored().mirrored().isMirrored()).isFalse();
        Scene one = FigureScenes.of(figure, figure.views().getFirst()).frame(2);
        Scene other =
                FigureScenes.of(figure.mirrored(), figure.views().getFirst()).frame(2);
        assertThat(firstX(other)).isCloseTo(-firstX(one), within(1e-9));
    }

    private static double firstX(Scene scene) {
        return scene.shapes().stream()
                .flatMap(shape -> shape.outlines().stream())
                .filter(Scene.Outline.Capsule.class::isInstance)
                .map(Scene.Outline.Capsule.class::cast)
                .findFirst()
                .orElseThrow()
                .x();
    }
}
