package org.lumbar.programme;

import java.time.DayOfWeek;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.lumbar.knowledge.movement.Exercise.Position;

/// What a programme must fit. What nobody wished for is left to the content.
///
/// @param days days of the week with time; empty where none is named
/// @param minutes time on each of them
/// @param exercisesAtMost different exercises at most
/// @param level difficulty to start at, 1 to 5
/// @param equipment what is there, beside what every household has
/// @param lacking what is not there although most households have it
/// @param positionsNotPossible positions that the person cannot take
/// @param avoid exercises that the person does not want, by identifier
/// @param like exercises that the person likes
/// @param include exercises that must be in
/// @param goals circumstances stated as goals
/// @param ownWords the goal in the person's own words; may be empty
/// @param weeks how many weeks are planned
public record Wishes(
        List<DayOfWeek> days,
        OptionalInt minutes,
        OptionalInt exercisesAtMost,
        OptionalInt level,
        Set<String> equipment,
        Set<String> lacking,
        Set<Position> positionsNotPossible,
        Set<String> avoid,
        Set<String> like,
        Set<String> include,
        Set<String> goals,
        String ownWords,
        OptionalInt weeks) {

    /// No wish at all.
    public static final Wishes NONE = new Wishes(
            List.of(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            "",
            OptionalInt.empty());

    public Wishes {
        days = days.stream().distinct().sorted().toList();
        equipment = Set.copyOf(equipment);
        lacking = Set.copyOf(lacking);
        positionsNotPossible = Set.copyOf(positionsNotPossible);
        avoid = Set.copyOf(avoid);
        like = Set.copyOf(like);
        include = Set.copyOf(include);
        goals = Set.copyOf(goals);
    }
}
