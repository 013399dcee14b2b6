package org.lumbar.population.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.lumbar.knowledge.screening.IndexEvent;
import org.lumbar.knowledge.screening.IndexEvent.Pick;
import org.lumbar.knowledge.screening.Indicator;
import org.lumbar.knowledge.screening.Window;
import org.lumbar.knowledge.screening.Window.Anchor;
import org.lumbar.population.indicator.IndicatorResult.Standing;

/// Puts indicators to the events of one person. Immutable.
public final class IndicatorJudge {

    private final List<Indicator> indicators;
    private final LocalDate date;

    /// @param date day of the screening
    public IndicatorJudge(List<Indicator> indicators, LocalDate date) {
        this.indicators = List.copyOf(indicators);
        this.date = date;
    }

    /// What each indicator says, in the order of the content.
    ///
    /// @param events events by the identifier of their class, in the order of their days
    /// @param ages tells the age in years on a day; empty when unknown
    public List<IndicatorResult> judge(Map<String, List<Event>> events, Ages ages) {
        return indicators.stream().map(each -> judge(each, events, ages)).toList();
    }

    /// The age of a person on a day.
    public interface Ages {

        /// In years; empty when unknown.
        OptionalInt on(LocalDate day);
    }

    private IndicatorResult judge(Indicator indicator, Map<String, List<Event>> events, Ages ages) {
        Optional<Event> index = index(indicator.index(), events);
        if (index.isEmpty()
                || !isOfAge(indicator, ages.on(index.get().day()))
                || !isAmong(indicator.among(), index.get(), events)) {
            return new IndicatorResult(indicator.id(), Standing.OUTSIDE, List.of(), List.of());
        }
        for (Window exclusion : indicator.exclusions()) {
            List<Event> found = within(exclusion, index.get(), events);
            if (!found.isEmpty()) {
                return new IndicatorResult(indicator.id(), Standing.EXCLUDED, List.of(index.get()), found);
            }
        }
        List<Event> found = within(indicator.lookedFor(), index.get(), events);
        boolean flagged = found.isEmpty() == indicator.flaggedWhenMissing();
        return new IndicatorResult(
                indicator.id(), flagged ? Standing.FLAGGED : Standing.NOT_FLAGGED, List.of(index.get()), found);
    }

    private boolean isAmong(List<Window> among, Event index, Map<String, List<Event>> events) {
        return among.isEmpty()
                || among.stream().anyMatch(each -> !within(each, index, events).isEmpty());
    }

    private Optional<Event> index(IndexEvent wanted, Map<String, List<Event>> events) {
        List<Event> all = all(wanted.events(), events);
        LocalDate last = date.minusDays(wanted.toDaysAgo());
        Event picked = null;
        for (int i = 0; i < all.size(); i++) {
            Event each = all.get(i);
            boolean early = wanted.fromDaysAgo().isPresent()
                    && each.day().isBefore(date.minusDays(wanted.fromDaysAgo().getAsInt()));
            if (early || each.day().isAfter(last) || !isQuietBefore(all, i, wanted.quietDays())) {
                continue;
            }
            picked = each;
            if (wanted.pick() == Pick.FIRST) {
                break;
            }
        }
        return Optional.ofNullable(picked);
    }

    private static boolean isQuietBefore(List<Event> all, int index, int days) {
        LocalDate day = all.get(index).day();
        for (int i = index - 1; i >= 0; i--) {
            if (all.get(i).day().isBefore(day)) {
                return all.get(i).day().isBefore(day.minusDays(days));
            }
        }
        return true;
    }

    private List<Event> within(Window window, Event index, Map<String, List<Event>> events) {
        LocalDate anchor = window.anchor() == Anchor.INDEX ? index.day() : date;
        LocalDate to = anchor.plusDays(window.toDay());
        List<Event> found = new ArrayList<>();
        for (Event each : all(window.events(), events)) {
            boolean early = window.fromDay().isPresent()
                    && each.day().isBefore(anchor.plusDays(window.fromDay().getAsInt()));
            boolean isIndex = each.reference().equals(index.reference())
                    && window.events().contains(index.id());
            if (!early && !each.day().isAfter(to) && !isIndex) {
                found.add(each);
            }
        }
        return found;
    }

    /// The events of several classes in the order of their days. A resource that belongs to two of them counts
    /// once.
    private static List<Event> all(List<String> classes, Map<String, List<Event>> events) {
        if (classes.size() == 1) {
            return events.getOrDefault(classes.getFirst(), List.of());
        }
        List<Event> all = new ArrayList<>();
        for (String each : classes) {
            for (Event event : events.getOrDefault(each, List.of())) {
                if (all.stream().noneMatch(other -> other.reference().equals(event.reference()))) {
                    all.add(event);
                }
            }
        }
        all.sort(Event.BY_DAY);
        return all;
    }

    private static boolean isOfAge(Indicator indicator, OptionalInt age) {
        if (indicator.minimumAge().isEmpty() && indicator.maximumAge().isEmpty()) {
            return true;
        }
        return age.isPresent()
                && age.getAsInt() >= indicator.minimumAge().orElse(0)
                && age.getAsInt() <= indicator.maximumAge().orElse(Integer.MAX_VALUE);
    }
}
