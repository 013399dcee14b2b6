package org.lumbar.formats;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.lumbar.knowledge.movement.Circumstance;
import org.lumbar.knowledge.movement.Exercise.Position;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.knowledge.tree.Words;
import org.lumbar.programme.Wishes;

/// Reads what a programme must fit: the node `wishes` of a movement file.
public final class WishesReader {

    private static final int LONGEST_DAY = 240;
    private static final int HARDEST = 5;

    private final MovementContent content;
    private final Set<String> things;
    private final List<String> goals;

    /// @param content the library whose exercises, things and goals may be named
    public WishesReader(MovementContent content) {
        this.content = content;
        things = new TreeSet<>(content.programme().household());
        content.exercises().values().forEach(exercise -> things.addAll(ExerciseWords.equipmentIds(exercise)));
        goals = content.circumstances().values().stream()
                .filter(Circumstance::goal)
                .map(Circumstance::id)
                .toList();
    }

    /// The wishes.
    ///
    /// @throws ContentException when a word is not known, naming the nearest one, or a number is out of bounds
    public Wishes read(Node node) {
        Fields fields = Fields.of(node, "wishes");
        var wishes = new Wishes(
                fields.list("days", WishesReader::day),
                between(fields, "minutes", 1, LONGEST_DAY),
                between(fields, "exercisesAtMost", 1, content.exercises().size()),
                between(fields, "level", 1, HARDEST),
                known(fields, "equipment", "thing", things),
                known(fields, "lacking", "thing", things),
                positions(fields),
                exercises(fields, "avoid", content),
                exercises(fields, "like", content),
                exercises(fields, "include", content),
                known(fields, "goals", "goal", goals),
                fields.text("goalInOwnWords", ""),
                between(fields, "weeks", 1, content.programme().count("weeks-at-most")));
        fields.done();
        return wishes;
    }

    private static Set<Position> positions(Fields fields) {
        Set<Position> positions = new HashSet<>();
        List<String> words = Arrays.stream(Position.values()).map(Position::id).toList();
        for (Node node : fields.list("positionsNotPossible")) {
            String id = known(node, "position", words);
            Arrays.stream(Position.values())
                    .filter(each -> each.id().equals(id))
                    .forEach(positions::add);
        }
        return positions;
    }

    private static DayOfWeek day(Node node) {
        List<String> words = Arrays.stream(DayOfWeek.values())
                .map(day -> day.name().toLowerCase(Locale.ROOT))
                .toList();
        return DayOfWeek.of(words.indexOf(known(node, "day", words)) + 1);
    }

    static Set<String> exercises(Fields fields, String key, MovementContent content) {
        return known(fields, key, "exercise", content.exercises().keySet());
    }

    private static Set<String> known(Fields fields, String key, String what, Collection<String> known) {
        Set<String> ids = new LinkedHashSet<>();
        fields.list(key).forEach(node -> ids.add(known(node, what, known)));
        return ids;
    }

    private static String known(Node node, String what, Collection<String> known) {
        String id = Fields.asText(node, what);
        if (!known.contains(id)) {
            throw new ContentException(
                    node.place(),
                    "the " + what + " '" + Words.shortened(id) + "' is not known." + Words.maybe(id, known)
                            + (what.equals("exercise")
                                    ? " `lumbar exercise list` prints what there is."
                                    : " It is one of " + List.copyOf(known) + "."));
        }
        return id;
    }

    static OptionalInt between(Fields fields, String key, int lowest, int highest) {
        OptionalInt value = fields.optionalInteger(key);
        if (value.isPresent() && (value.getAsInt() < lowest || value.getAsInt() > highest)) {
            throw new ContentException(
                    fields.required(key).place(),
                    key + " must be from " + lowest + " to " + highest + ", not " + value.getAsInt() + ".");
        }
        return value;
    }
}
