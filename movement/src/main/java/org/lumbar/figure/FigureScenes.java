package org.lumbar.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.lumbar.figure.Motion.Step;
import org.lumbar.figure.Scene.Shape;
import org.lumbar.knowledge.movement.Drawing.Prop.Kind;
import org.lumbar.knowledge.movement.Drawing.View;

/// A figure as scenes from one view: each frame, and the movement through them.
public final class FigureScenes {

    /// Seconds that a movement from frame to frame takes where it goes there and back.
    private static final double MOVE = 1.5;

    /// The same where it goes round, as steps do.
    private static final double STRIDE = 0.5;

    /// Seconds at a frame that is not held.
    private static final double REST = 0.7;

    /// A longer hold is cut to so many seconds: nobody watches half a minute of rest.
    private static final double LONGEST_REST = 2.5;

    private final Figure figure;
    private final SceneMaker maker;
    private final PropMaker props;
    private final List<String> order;
    private final boolean tilted;

    private FigureScenes(Figure figure, View view) {
        this.figure = figure;
        this.tilted = view.elevation() != 0;
        this.maker = new SceneMaker(figure.build(), view, figure.isMirrored(), true);
        List<Skeleton> frames = IntStream.range(0, figure.frames().size())
                .mapToObj(figure::skeleton)
                .toList();
        this.props = new PropMaker(maker, frames);
        this.order = SceneMaker.ordered(IntStream.range(0, frames.size())
                .mapToObj(frame -> shapes(frames.get(frame), frame + 1))
                .toList());
    }

    /// Scenes of a figure from one of its views.
    public static FigureScenes of(Figure figure, View view) {
        return new FigureScenes(figure, view);
    }

    /// A frame.
    ///
    /// @param frame from 0
    public Scene frame(int frame) {
        return scene(figure.skeleton(frame), frame + 1);
    }

    /// The movement through all frames, and back the way it came unless it goes round.
    public Motion motion() {
        List<Step> steps = new ArrayList<>();
        List<Integer> stations = stations();
        double at = 0;
        double move = figure.isRound() ? STRIDE : MOVE;
        for (int i = 0; i < stations.size() - 1; i++) {
            int frame = stations.get(i);
            Scene still = scene(figure.skeleton(frame), 0);
            double rest = rest(frame);
            steps.add(new Step(at, frame, still));
            if (rest > 0) {
                at += rest;
                steps.add(new Step(at, frame, still));
            }
            List<Skeleton> between = figure.between(frame, stations.get(i + 1));
            for (int step = 0; step < between.size(); step++) {
                double share = (step + 1) / (double) (between.size() + 1);
                steps.add(new Step(at + move * share, frame, scene(between.get(step), 0)));
            }
            at += move;
        }
        steps.add(new Step(at, stations.getLast(), scene(figure.skeleton(stations.getLast()), 0)));
        return new Motion(at, List.copyOf(steps));
    }

    /// The frames in the order of the movement, ending where it began.
    private List<Integer> stations() {
        int frames = figure.frames().size();
        List<Integer> stations = new ArrayList<>();
        IntStream.range(0, frames).forEach(stations::add);
        if (figure.isRound()) {
            stations.add(0);
        } else {
            IntStream.iterate(frames - 2, frame -> frame >= 0, frame -> frame - 1)
                    .forEach(stations::add);
        }
        return stations;
    }

    private double rest(int frame) {
        if (figure.isRound()) {
            return 0;
        }
        return Math.min(
                LONGEST_REST,
                Math.max(REST, figure.frames().get(frame).holdSeconds().orElse(0.0)));
    }

    private Scene scene(Skeleton skeleton, int frame) {
        return new Scene(shapes(skeleton, frame).stream()
                .sorted(Comparator.comparingInt(shape -> order.indexOf(shape.name())))
                .toList());
    }

    private List<Shape> shapes(Skeleton skeleton, int frame) {
        List<Shape> shapes = new ArrayList<>(maker.body(skeleton));
        shapes.addAll(props.shapes(figure.props(), skeleton, frame));
        if (tilted && figure.props().stream().noneMatch(prop -> prop.kind() == Kind.MAT)) {
            shapes.add(props.ground(figure.props()));
        }
        return shapes;
    }
}
