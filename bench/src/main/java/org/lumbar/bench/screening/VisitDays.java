package org.lumbar.bench.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.lumbar.knowledge.screening.EventClass;
import org.lumbar.knowledge.screening.Indicator;
import org.lumbar.knowledge.screening.ScreeningContent;
import org.lumbar.knowledge.screening.Window;
import org.lumbar.knowledge.screening.Window.Anchor;

/// The days of contacts that count whatever their reason.
final class VisitDays {

    private VisitDays() {}

    /// The first of them; that of the screening is the last.
    ///
    /// @throws IllegalArgumentException when an indicator counts every contact since ever, or as its index
    ///     event
    static LocalDate first(ScreeningContent content, LocalDate date) {
        LocalDate first = date;
        for (Indicator each : content.indicators()) {
            if (takesAny(each.index().events(), content.events())) {
                throw new IllegalArgumentException(each.id() + ": every contact is an index event");
            }
            for (Window window : Stream.concat(Stream.of(each.lookedFor()), each.exclusions().stream())
                    .filter(window -> takesAny(window.events(), content.events()))
                    .toList()) {
                LocalDate begin = date.plusDays(known(window.fromDay(), each));
                if (window.anchor() == Anchor.INDEX) {
                    begin = begin.minusDays(known(each.index().fromDaysAgo(), each));
                }
                first = begin.isBefore(first) ? begin : first;
            }
        }
        return first;
    }

    private static int known(OptionalInt days, Indicator indicator) {
        return days.orElseThrow(
                () -> new IllegalArgumentException(indicator.id() + ": every contact counts, however long ago"));
    }

    private static boolean takesAny(List<String> classes, Map<String, EventClass> events) {
        return classes.stream()
                .anyMatch(each -> events.containsKey(each) && events.get(each).takesEveryCode());
    }
}
