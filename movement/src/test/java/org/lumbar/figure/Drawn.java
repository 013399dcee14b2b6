package org.lumbar.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.knowledge.source.KnowledgeResource;

/// The figures of the built-in content, and every posture that they pass through.
final class Drawn {

    static final MovementContent MOVEMENT = KnowledgeResource.movement();
    static final ExerciseFigures FIGURES = ExerciseFigures.of(MOVEMENT);

    private Drawn() {}

    /// A posture, with words that say which.
    record Posture(String name, Skeleton skeleton) {
        /// Whether it is on the way from a frame to the next.
        boolean between() {
            return name.contains("step");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Figure> figures() {
        return MOVEMENT.figures().drawings().keySet().stream().flatMap(exercise -> FIGURES.figure(exercise).stream());
    }

    static Figure figure(String exercise) {
        return FIGURES.figure(exercise).orElseThrow();
    }

    static Stream<Posture> frames(Figure figure) {
        return IntStream.range(0, figure.frames().size())
                .mapToObj(frame -> new Posture(figure.exercise() + ", frame " + (frame + 1), figure.skeleton(frame)));
    }

    /// All frames and all postures between them.
    static List<Posture> postures(Figure figure) {
        List<Posture> postures = new ArrayList<>(frames(figure).toList());
        for (int frame = 0; frame < figure.frames().size(); frame++) {
            int next = (frame + 1) % figure.frames().size();
            if (next == 0 && !figure.isRound()) {
                continue;
            }
            List<Skeleton> between = figure.between(frame, next);
            for (int step = 0; step < between.size(); step++) {
                postures.add(new Posture(
                        figure.exercise() + ", after frame " + (frame + 1) + ", step " + (step + 1),
                        between.get(step)));
            }
        }
        return postures;
    }
}
