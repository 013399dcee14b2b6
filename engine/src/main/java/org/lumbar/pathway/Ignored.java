package org.lumbar.pathway;

import java.time.LocalDate;

/// Something in the log that does not count, with the reason. Nothing is dropped in silence.
///
/// @param date the day it speaks of
/// @param what what it is
/// @param reason why it does not count
public record Ignored(LocalDate date, String what, String reason) {}
