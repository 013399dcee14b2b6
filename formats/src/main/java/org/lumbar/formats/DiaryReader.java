package org.lumbar.formats;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.knowledge.tree.ContentException;
import org.lumbar.knowledge.tree.Fields;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.programme.DiaryEntry;
import org.lumbar.programme.DiaryEntry.LegSymptoms;
import org.lumbar.programme.DiaryEntry.NextMorning;

/// Reads sessions done and missed: the node `diary` of a movement file.
public final class DiaryReader {

    private static final int WORST = 10;
    private static final int LONGEST_DAY = 600;
    private static final List<String> MORNINGS =
            Arrays.stream(NextMorning.values()).map(NextMorning::id).toList();
    private static final List<String> LEGS =
            Arrays.stream(LegSymptoms.values()).map(LegSymptoms::id).toList();

    private final MovementContent content;

    /// @param content the library whose exercises may be named
    public DiaryReader(MovementContent content) {
        this.content = content;
    }

    /// The days, in the order written.
    ///
    /// @throws ContentException when a word is not known, a number is out of bounds, or a day stands twice
    public List<DiaryEntry> read(Node node) {
        Set<LocalDate> days = new HashSet<>();
        return Fields.asList(node, "diary").stream()
                .map(each -> {
                    DiaryEntry entry = entry(each);
                    if (!days.add(entry.date())) {
                        throw new ContentException(
                                each.place(), "the day " + entry.date() + " stands twice; join the two entries.");
                    }
                    return entry;
                })
                .toList();
    }

    private DiaryEntry entry(Node node) {
        Fields fields = Fields.of(node, "a day of the diary");
        fields.required("date");
        var entry = new DiaryEntry(
                Values.day(fields, "date").orElseThrow(),
                List.copyOf(WishesReader.exercises(fields, "done", content)),
                List.copyOf(WishesReader.exercises(fields, "missed", content)),
                WishesReader.between(fields, "pain", 0, WORST),
                Values.word(fields, "nextMorning", id -> morning(id), MORNINGS).orElse(NextMorning.UNKNOWN),
                WishesReader.between(fields, "minutes", 1, LONGEST_DAY),
                WishesReader.between(fields, "effort", 0, WORST),
                Values.word(fields, "legSymptoms", id -> legs(id), LEGS).orElse(LegSymptoms.UNKNOWN),
                fields.flag("newNumbnessOrWeakness", false));
        fields.done();
        return entry;
    }

    private static Optional<NextMorning> morning(String id) {
        return Arrays.stream(NextMorning.values())
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    private static Optional<LegSymptoms> legs(String id) {
        return Arrays.stream(LegSymptoms.values())
                .filter(each -> each.id().equals(id))
                .findFirst();
    }
}
