package org.lumbar.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lumbar.knowledge.Figure;

/// A hundred people as four rows of signs, groups beside each other.
final class PeopleText {

    private static final int ROWS = 4;
    private static final int ACROSS = 25;
    private static final String GAP = "     ";

    private PeopleText() {}

    /// The rows of one group.
    static List<String> rows(Figure share, boolean unicode) {
        long counted = Math.round(Math.abs(share.value()));
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            var line = new StringBuilder();
            for (int i = 0; i < ACROSS; i++) {
                boolean one = row * ACROSS + i < counted;
                line.append(one ? unicode ? "\u25cf" : "#" : unicode ? "\u25cb" : ".");
            }
            rows.add(line.toString());
        }
        return rows;
    }

    /// Rows of one or two groups.
    static List<String> rows(Figure one, Optional<Figure> other, boolean unicode) {
        List<String> first = rows(one, unicode);
        if (other.isEmpty()) {
            return first;
        }
        List<String> second = rows(other.get(), unicode);
        List<String> both = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            both.add(first.get(row) + GAP + second.get(row));
        }
        return both;
    }
}
