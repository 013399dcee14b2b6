package org.lumbar.figure;

import java.util.Optional;
import org.lumbar.knowledge.movement.Drawing;
import org.lumbar.knowledge.movement.MovementContent;

/// The figures of exercises.
public final class ExerciseFigures {

    private final MovementContent movement;

    private ExerciseFigures(MovementContent movement) {
        this.movement = movement;
    }

    /// Figures of a content.
    public static ExerciseFigures of(MovementContent movement) {
        return new ExerciseFigures(movement);
    }

    /// The figure of an exercise; empty when it is not drawn.
    public Optional<Figure> figure(String exercise) {
        return drawing(exercise)
                .filter(drawing -> drawing.reason().isEmpty())
                .flatMap(drawing -> movement.figures().body().map(body -> new Figure(drawing, new Build(body), false)));
    }

    /// Why an exercise is not drawn; empty when it is, or when the content says nothing of it.
    public Optional<String> reasonNotDrawn(String exercise) {
        return drawing(exercise).map(Drawing::reason).filter(reason -> !reason.isEmpty());
    }

    private Optional<Drawing> drawing(String exercise) {
        return Optional.ofNullable(movement.figures().drawings().get(exercise));
    }
}
