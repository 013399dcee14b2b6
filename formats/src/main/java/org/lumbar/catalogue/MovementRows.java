package org.lumbar.catalogue;

import java.util.List;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.knowledge.movement.MovementFigure;
import org.lumbar.knowledge.movement.MovementFigures;

/// Every figure and statement of movement, in the order of the content.
final class MovementRows {

    private MovementRows() {}

    static List<FigureRow> of(MovementContent movement) {
        return MovementFigures.of(movement).stream()
                .map(each -> FigureRow.of(ref(each), each.what(), "", each.words(), each.citation()))
                .toList();
    }

    /// The record that a figure belongs to; the kinds bear the same names.
    static Ref ref(MovementFigure figure) {
        return new Ref(Kind.valueOf(figure.kind().name()), figure.id());
    }
}
