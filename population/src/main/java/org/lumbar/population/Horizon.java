package org.lumbar.population;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.lumbar.knowledge.screening.EventClass;
import org.lumbar.knowledge.screening.EventKind;
import org.lumbar.knowledge.screening.Indicator;
import org.lumbar.knowledge.screening.ScreeningContent;
import org.lumbar.knowledge.screening.Window;
import org.lumbar.knowledge.screening.Window.Anchor;

/// How far back the indicators of a content look at contacts of every kind, of which records hold many.
public final class Horizon {

    private Horizon() {}

    /// The first day at which a contact without a reason that is wanted may count.
    public static LocalDate ofVisits(ScreeningContent content, LocalDate date) {
        LocalDate earliest = date;
        for (Indicator indicator : content.indicators()) {
            earliest = earlier(earliest, firstDay(indicator, content.events(), date));
        }
        return earliest;
    }

    private static LocalDate firstDay(Indicator indicator, Map<String, EventClass> events, LocalDate date) {
        OptionalInt index = indicator.index().fromDaysAgo();
        LocalDate indexFrom = index.isPresent() ? date.minusDays(index.getAsInt()) : LocalDate.MIN;
        LocalDate earliest = date;
        if (anyVisit(indicator.index().events(), events)) {
            LocalDate quiet =
                    index.isPresent() ? indexFrom.minusDays(indicator.index().quietDays()) : LocalDate.MIN;
            earliest = earlier(earliest, quiet);
        }
        for (Window window : indicator.windows()) {
            earliest = earlier(earliest, firstDay(window, indexFrom, events, date));
        }
        return earliest;
    }

    private static LocalDate firstDay(
            Window window, LocalDate indexFrom, Map<String, EventClass> events, LocalDate date) {
        if (!anyVisit(window.events(), events)) {
            return date;
        }
        LocalDate anchor = window.anchor() == Anchor.INDEX ? indexFrom : date;
        if (window.fromDay().isEmpty() || anchor.equals(LocalDate.MIN)) {
            return LocalDate.MIN;
        }
        return earlier(date, anchor.plusDays(window.fromDay().getAsInt()));
    }

    private static boolean anyVisit(List<String> ids, Map<String, EventClass> events) {
        return ids.stream()
                .map(events::get)
                .anyMatch(each -> each.takesEveryCode() && each.kinds().contains(EventKind.ENCOUNTER));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
