package org.lumbar.programme;

import org.lumbar.knowledge.movement.Exercise;
import org.lumbar.knowledge.movement.Exercise.Kind;

/// An exercise at a dose that a week may hold.
///
/// @param exercise the exercise
/// @param dose how much of it in a session
/// @param tenths its time in a session in tenths of a minute; 0 where it is done beside the sessions
/// @param days on how many of the person's days
/// @param worth what it adds by itself, in points, below 0 where it costs more than it adds
/// @param load minutes times effort in the whole week
record Option(Exercise exercise, PlannedDose dose, int tenths, int days, int worth, int load) {

    boolean isStrength() {
        return exercise.kind() == Kind.STRENGTH || exercise.kind() == Kind.RETURN_TO_SPORT;
    }

    boolean isAerobic() {
        return exercise.kind() == Kind.AEROBIC;
    }
}
