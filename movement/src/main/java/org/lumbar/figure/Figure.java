package org.lumbar.figure;

import java.util.List;
import java.util.stream.IntStream;
import org.lumbar.knowledge.movement.Drawing;
import org.lumbar.knowledge.movement.Drawing.Frame;
import org.lumbar.knowledge.movement.Drawing.View;

/// The figure of an exercise, made of its drawing: postures and the way between them.
public final class Figure {

    /// In-betweens are so many that no part moves farther from one to the next, in statures.
    private static final double STEP = 0.06;

    private static final int FEWEST = 4;
    private static final int MOST = 12;

    private final Drawing drawing;
    private final Build build;
    private final boolean mirrored;

    Figure(Drawing drawing, Build build, boolean mirrored) {
        this.drawing = drawing;
        this.build = build;
        this.mirrored = mirrored;
    }

    /// The exercise that it shows.
    public String exercise() {
        return drawing.exercise();
    }

    /// The same done on the other side, which is its mirror image.
    public Figure mirrored() {
        return new Figure(drawing, build, !mirrored);
    }

    /// Whether it shows the other side than the content does.
    public boolean isMirrored() {
        return mirrored;
    }

    /// The frames, with what the person does in each.
    public List<Frame> frames() {
        return drawing.frames();
    }

    /// From where it is seen, the main view first.
    public List<View> views() {
        return drawing.views();
    }

    /// Whether the movement starts again from its first frame rather than going back the way it came.
    public boolean isRound() {
        return drawing.round();
    }

    List<Drawing.Prop> props() {
        return drawing.props();
    }

    Build build() {
        return build;
    }

    /// Where the joints are in a frame.
    ///
    /// @param frame from 0
    public Skeleton skeleton(int frame) {
        return SkeletonMaker.skeleton(build, Poses.of(build, drawing.frames().get(frame)));
    }

    /// The skeletons on the way from a frame to another, without those of the two frames.
    ///
    /// @param frame from 0
    /// @param next from 0
    public List<Skeleton> between(int frame, int next) {
        var tween = new Tween(
                build,
                Poses.of(build, drawing.frames().get(frame)),
                Poses.of(build, drawing.frames().get(next)));
        int steps = Math.clamp((long) StrictMath.ceil(tween.farthest() / STEP), FEWEST, MOST);
        return IntStream.range(1, steps)
                .mapToObj(step -> SkeletonMaker.skeleton(build, tween.at(eased(step / (double) steps))))
                .toList();
    }

    /// Slow at the start and at the end.
    private static double eased(double share) {
        return share * share * (3 - 2 * share);
    }

    /// How thick the figure is about a part, in statures.
    public double thickness(String part) {
        return build.thickness(part);
    }
}
