package org.lumbar.population.resource;

import java.time.LocalDate;

/// Which contacts (Encounter) are read whatever their reason: those of the day of the screening, that may tell
/// the setting, and those of the time in which an indicator asks for any contact.
///
/// @param from first day, as `2025-01-31`
/// @param to last day, as `2026-01-31`
public record Visits(String from, String to) {

    private static final int DAY = 10;

    /// Those from one day to another.
    public static Visits between(LocalDate from, LocalDate to) {
        return new Visits(from.toString(), to.toString());
    }

    /// Whether one that begins so is read. Of which only month or year is known is read.
    boolean areWanted(String start) {
        if (start.isEmpty()) {
            return false;
        }
        String day = start.substring(0, Math.min(start.length(), DAY));
        return day.compareTo(from.substring(0, day.length())) >= 0 && day.compareTo(to.substring(0, day.length())) <= 0;
    }
}
