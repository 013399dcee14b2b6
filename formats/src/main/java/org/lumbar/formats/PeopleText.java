package org.lumbar.formats;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.formats.AidPeople.Counted;
import org.lumbar.formats.AidPeople.Group;

/// A hundred people as four rows of signs, groups beside each other.
final class PeopleText {

    private static final int ROWS = 4;
    private static final int ACROSS = 25;
    private static final String GAP = "     ";

    /// What the signs mean.
    static final String SIGNS =
            "Each sign is one person: # counted, . not counted; + one more than in the other group; ?"
                    + " one more or fewer, not clear which.";

    private PeopleText() {}

    /// The rows of all groups of a count, beside each other where the columns allow it.
    static List<String> rows(Counted counted, int columns) {
        List<Group> groups = counted.groups();
        if (groups.size() * (ACROSS + GAP.length()) - GAP.length() <= columns) {
            return rows(groups, counted.isUnclear());
        }
        return groups.stream()
                .flatMap(group -> rows(List.of(group), counted.isUnclear()).stream())
                .toList();
    }

    private static List<String> rows(List<Group> groups, boolean unclear) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            var line = new StringBuilder();
            for (Group group : groups) {
                line.append(line.isEmpty() ? "" : GAP);
                row(line, row, group, unclear);
            }
            rows.add(line.toString());
        }
        return rows;
    }

    private static void row(StringBuilder line, int row, Group group, boolean unclear) {
        long counted = Math.round(Math.abs(group.share().value()));
        char sign = group.extra() ? unclear ? '?' : group.share().value() < 0 ? '-' : '+' : '#';
        for (int i = row * ACROSS; i < (row + 1) * ACROSS; i++) {
            line.append(i < counted ? sign : '.');
        }
    }
}
