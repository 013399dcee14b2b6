package org.lumbar.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lumbar.figure.Drawn.Posture;
import org.lumbar.knowledge.movement.Drawing.Frame;
import org.lumbar.knowledge.movement.Posture.LimbPose.Reaching;

/// What touches what: feet the floor, hands what they hold.
class FigureContactTest {

    /// A hundredth of stature.
    private static final double TOUCH = 0.01;

    @Test
    void whatTheContentPutsOnTheFloorIsOnTheFloor() {
        List<String> checked = new ArrayList<>();
        Drawn.figures().forEach(figure -> {
            for (int i = 0; i < figure.frames().size(); i++) {
                Skeleton skeleton = figure.skeleton(i);
                for (String part : figure.frames().get(i).floor()) {
                    String name = figure.exercise() + ", frame " + (i + 1) + ": " + part;
                    assertThat(skeleton.joint(part).y() - figure.thickness(part))
                            .as(name)
                            .isBetween(-TOUCH, TOUCH);
                    checked.add(name);
                }
            }
        });
        assertThat(checked).hasSizeGreaterThan(200);
    }

    @Test
    void handsAndFeetReachWhatTheContentSaysTheyReach() {
        List<String> checked = new ArrayList<>();
        Drawn.figures().forEach(figure -> {
            for (int i = 0; i < figure.frames().size(); i++) {
                Skeleton skeleton = figure.skeleton(i);
                String frame = figure.exercise() + ", frame " + (i + 1);
                figure.frames().get(i).limbs().forEach((limb, pose) -> {
                    if (pose instanceof Reaching reaching) {
                        String end = Build.part(limb, reaching.end().name().toLowerCase(Locale.ROOT));
                        assertThat(skeleton.joint(end).distance(goal(figure, skeleton, reaching, end)))
                                .as("%s: %s", frame, end)
                                .isLessThan(TOUCH);
                        checked.add(frame + end);
                    }
                });
            }
        });
        assertThat(checked).hasSizeGreaterThan(300);
    }

    private static Vec goal(Figure figure, Skeleton skeleton, Reaching reaching, String end) {
        Vec offset = Vec.of(reaching.goal().offset());
        if (!reaching.goal().part().isEmpty()) {
            return skeleton.joint(reaching.goal().part()).plus(offset);
        }
        return end.endsWith("hand") ? offset : offset.plus(new Vec(0, figure.thickness(end), 0));
    }

    @Test
    void whatStandsOnTheFloorInTwoFramesStaysThereOnTheWay() {
        List<String> checked = new ArrayList<>();
        Drawn.figures().filter(figure -> !figure.isRound()).forEach(figure -> {
            for (int i = 0; i + 1 < figure.frames().size(); i++) {
                Skeleton start = figure.skeleton(i);
                Skeleton end = figure.skeleton(i + 1);
                List<String> floor = new ArrayList<>(figure.frames().get(i).floor());
                floor.retainAll(figure.frames().get(i + 1).floor());
                for (String part : floor) {
                    if (start.joint(part).distance(end.joint(part)) < TOUCH) {
                        String name = figure.exercise() + " after frame " + (i + 1) + ": " + part;
                        assertThat(figure.between(i, i + 1))
                                .as(name)
                                .allSatisfy(between -> assertThat(
                                                between.joint(part).distance(start.joint(part)))
                                        .isLessThan(0.02));
                        checked.add(name);
                    }
                }
            }
        });
        assertThat(checked).hasSizeGreaterThan(100);
    }

    @Test
    void theQuadricepsStretchHasTheHeelAtTheButtockTheKneesSideBySideAndThePelvisTucked() {
        Figure figure = Drawn.figure("standing-quadriceps-stretch");
        Frame last = figure.frames().getLast();
        Skeleton skeleton = figure.skeleton(figure.frames().size() - 1);
        Vec heel = skeleton.joint("right-heel");
        double gap = heel.distance(skeleton.joint("right-hip"))
                - figure.thickness("pelvis")
                - figure.thickness("right-heel");
        assertThat(gap).as("from heel to buttock").isBetween(-0.01, 0.05);
        Vec right = skeleton.joint("right-knee");
        Vec left = skeleton.joint("left-knee");
        assertThat(Math.abs(right.x() - left.x()))
                .as("one knee before the other")
                .isLessThan(0.06);
        assertThat(right.z() - left.z()).as("knees side by side").isBetween(0.05, 0.12);
        assertThat(right.y())
                .as("the knee points to the floor")
                .isLessThan(skeleton.joint("right-hip").y() - 0.23);
        assertThat(skeleton.axes("pelvis").up().x())
                .as("the pelvis tucks under")
                .isNegative();
        assertThat(skeleton.axes("thorax").up().y()).as("the trunk is upright").isGreaterThan(0.99);
        assertThat(skeleton.joint("right-hand").distance(skeleton.joint("right-ankle")))
                .as("the hand of the same side holds the foot")
                .isLessThan(0.05);
        assertThat(figure.views()).extracting("label").contains("from the front");
        assertThat(last.holdSeconds()).contains(30.0);
    }

    @Test
    void theGluteBridgeIsAStraightLineFromKneeToShoulder() {
        Figure figure = Drawn.figure("glute-bridge");
        Skeleton skeleton = figure.skeleton(figure.frames().size() - 1);
        Vec line = skeleton.joint("right-knee").minus(skeleton.joint("right-shoulder"));
        Vec hip = skeleton.joint("right-hip").minus(skeleton.joint("right-shoulder"));
        assertThat(hip.squareTo(line.unit()).length()).isLessThan(0.05);
    }

    @Test
    void bothSidePlanksAreStraightLinesOfTheTrunk() {
        for (String exercise : List.of("side-plank-on-feet", "side-plank-on-knees", "front-plank")) {
            Figure figure = Drawn.figure(exercise);
            Posture up = Drawn.frames(figure).toList().getLast();
            Vec knees = up.skeleton().joint("right-knee").towards(up.skeleton().joint("left-knee"), 0.5);
            Vec line = up.skeleton().joint("neck").minus(knees);
            assertThat(up.skeleton()
                            .joint("pelvis")
                            .minus(knees)
                            .squareTo(line.unit())
                            .length())
                    .as(exercise)
                    .isLessThan(0.02);
        }
    }

    @Test
    void everyExerciseHasAPictureOrAReason() {
        assertThat(Drawn.MOVEMENT.exercises().keySet())
                .isNotEmpty()
                .allSatisfy(exercise -> assertThat(Drawn.FIGURES
                                        .figure(exercise)
                                        .isPresent()
                                || Drawn.FIGURES.reasonNotDrawn(exercise).isPresent())
                        .as(exercise)
                        .isTrue());
        assertThat(Drawn.FIGURES.figure("no-such-exercise")).isEmpty();
    }
}
