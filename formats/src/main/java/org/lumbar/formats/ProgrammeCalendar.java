package org.lumbar.formats;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lumbar.programme.Programme.Item;
import org.lumbar.programme.Programme.Planned;
import org.lumbar.programme.Programme.WeekPlan;

/// A programme as a calendar that a phone takes (iCalendar, RFC 5545): one event for each session of each
/// week, with its
/// doses. Times are local to the reader ("floating"). The same programme gives the same identifiers, so that
/// reading it
/// again replaces the events.
public final class ProgrammeCalendar {

    private static final int OCTETS = 75;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);

    private final Optional<LocalTime> at;
    private final StringBuilder out = new StringBuilder();

    private ProgrammeCalendar(Optional<LocalTime> at) {
        this.at = at;
    }

    /// The calendar, with CRLF line ends.
    ///
    /// @param at when sessions begin; empty for events that take the day and no hour
    public static String of(Planned plan, Optional<LocalTime> at) {
        return new ProgrammeCalendar(at).calendar(plan);
    }

    private String calendar(Planned plan) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Lumbar//Exercise programme//EN");
        line("CALSCALE:GREGORIAN");
        line("METHOD:PUBLISH");
        for (WeekPlan week : plan.weeks()) {
            for (DayOfWeek day : plan.days()) {
                event(plan, week, day);
            }
        }
        line("END:VCALENDAR");
        return out.toString();
    }

    /// The date of a day of a week of the plan: a week has its seven days from the first day of the plan on.
    static LocalDate date(WeekPlan week, DayOfWeek day) {
        int ahead = Math.floorMod(day.getValue() - week.begins().getDayOfWeek().getValue(), DayOfWeek.values().length);
        return week.begins().plusDays(ahead);
    }

    private void event(Planned plan, WeekPlan week, DayOfWeek day) {
        LocalDate date = date(week, day);
        line("BEGIN:VEVENT");
        line("UID:" + uid(plan, date));
        line("DTSTAMP:" + plan.assessment().date().format(DATE) + "T000000Z");
        if (at.isPresent()) {
            double minutes = week.items().stream()
                    .filter(item -> item.days().contains(day))
                    .mapToDouble(Item::sessionMinutes)
                    .sum();
            line("DTSTART:" + date.format(DATE) + "T" + at.get().format(TIME));
            line("DURATION:PT" + Math.max(1, Math.round(minutes)) + "M");
        } else {
            line("DTSTART;VALUE=DATE:" + date.format(DATE));
            line("TRANSP:TRANSPARENT");
        }
        line("SUMMARY:" + escaped("Back exercises, week " + week.number()));
        line("DESCRIPTION:" + escaped(description(week, day)));
        if (at.isPresent()) {
            line("BEGIN:VALARM");
            line("ACTION:DISPLAY");
            line("DESCRIPTION:" + escaped("Back exercises"));
            line("TRIGGER:-PT10M");
            line("END:VALARM");
        }
        line("END:VEVENT");
    }

    private static String uid(Planned plan, LocalDate date) {
        String id = plan.assessment().caseId().replaceAll("[^A-Za-z0-9-]", "-");
        return (id.isEmpty() ? "programme" : id) + "-" + date.format(DATE) + "@lumbar.invalid";
    }

    private static String description(WeekPlan week, DayOfWeek day) {
        return week.items().stream()
                        .filter(item -> item.days().contains(day))
                        .map(item -> item.exercise().label() + ": " + ProgrammeWords.dose(item.exercise(), item.dose()))
                        .collect(Collectors.joining("\n"))
                + "\nStop and be assessed again when pain or tingling spreads down the leg, or numbness or weakness is"
                + " new.";
    }

    /// A text as RFC 5545 writes it (section 3.3.11).
    static String escaped(String text) {
        String safe = text.lines().map(SafeText::visible).collect(Collectors.joining("\n"));
        return safe.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /// Writes a line, folded so that none is longer than 75 octets and no character is cut (section 3.1).
    private void line(String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            int point = content.codePointAt(i);
            String character = Character.toString(point);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(character);
            octets += size;
            i += character.length();
        }
        out.append("\r\n");
    }
}
