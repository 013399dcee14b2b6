package org.lumbar.balance;

import java.time.LocalDate;
import java.util.Optional;
import org.lumbar.presentation.Side;

/// One physical test done on one person.
///
/// @param test identifier of the test
/// @param side the side measured; `UNSTATED` where the test has none
/// @param result what was found
/// @param unit the unit of the value; empty for a sign
/// @param date the day
/// @param method the way of doing it; empty where not said
/// @param pelvisHeld whether the pelvis was held; empty where it does not matter
/// @param provokesPain whether the test provoked the person's own pain
public record Measurement(
        String test,
        Side side,
        Result result,
        String unit,
        LocalDate date,
        Optional<String> method,
        Optional<Boolean> pelvisHeld,
        boolean provokesPain) {

    /// What was found.
    public sealed interface Result {}

    /// A value in the unit of the measurement.
    public record Amount(double value) implements Result {}

    /// A sign.
    public record Sign(boolean positive) implements Result {}
}
