package org.lumbar.population.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.lumbar.knowledge.Coding;
import org.lumbar.knowledge.screening.EventClass;
import org.lumbar.knowledge.screening.EventKind;
import org.lumbar.knowledge.screening.ScreeningContent;
import org.lumbar.record.Code;
import org.lumbar.record.CodeMatcher;
import org.lumbar.record.Concept;
import org.lumbar.record.Days;
import org.lumbar.record.Entry;
import org.lumbar.record.Match;

/// Finds events in the entries of a record. What was entered in error, planned, refuted or only suspected is
/// none; nor is what has no day, or one after the screening. Immutable.
public final class EventFinder {

    private final CodeMatcher matcher;
    private final Map<String, List<EventClass>> byFinding = new HashMap<>();
    private final Map<String, Map<String, List<EventClass>>> byCode = new HashMap<>();
    private final Map<EventKind, List<EventClass>> ofAll = new EnumMap<>(EventKind.class);

    private EventFinder(CodeMatcher matcher, ScreeningContent content) {
        this.matcher = matcher;
        for (EventClass each : content.events().values()) {
            each.findings()
                    .forEach(id -> byFinding
                            .computeIfAbsent(id, _ -> new ArrayList<>())
                            .add(each));
            for (Coding code : each.codes()) {
                for (String name : CodeMatcher.systemNames().getOrDefault(code.system(), List.of())) {
                    byCode.computeIfAbsent(name, _ -> new HashMap<>())
                            .computeIfAbsent(code.code(), _ -> new ArrayList<>())
                            .add(each);
                }
            }
            if (each.takesEveryCode()) {
                each.kinds()
                        .forEach(kind -> ofAll.computeIfAbsent(kind, _ -> new ArrayList<>())
                                .add(each));
            }
        }
    }

    /// The finder of a content.
    public static EventFinder of(CodeMatcher matcher, ScreeningContent content) {
        return new EventFinder(matcher, content);
    }

    /// The events of a record by the identifier of their class, each list in the order of the days.
    ///
    /// @param date day of the screening
    public Map<String, List<Event>> find(List<Entry> entries, LocalDate date) {
        Map<String, Set<Event>> found = new HashMap<>();
        for (Entry entry : entries) {
            EventEntry.of(entry, matcher, date).ifPresent(each -> take(each, date, found));
        }
        Map<String, List<Event>> events = new HashMap<>();
        found.forEach((id, each) -> events.put(id, List.copyOf(each)));
        return events;
    }

    private void take(EventEntry entry, LocalDate date, Map<String, Set<Event>> found) {
        List<EventClass> classes = classes(entry);
        if (classes.isEmpty()) {
            return;
        }
        Optional<LocalDate> day = Days.of(entry.day(), date).filter(each -> !each.isAfter(date));
        if (day.isEmpty()) {
            return;
        }
        for (EventClass each : classes) {
            if (each.kinds().contains(entry.kind()) && (entry.open() || !each.openOnly())) {
                found.computeIfAbsent(each.id(), _ -> new TreeSet<>(Event.BY_DAY))
                        .add(new Event(each.id(), day.get(), entry.reference()));
            }
        }
    }

    /// The classes that an entry may be of by its codes, some of them more than once; most entries are of none.
    private List<EventClass> classes(EventEntry entry) {
        List<EventClass> classes = new ArrayList<>(ofAll.getOrDefault(entry.kind(), List.of()));
        for (Concept concept : entry.concepts()) {
            for (Match match : matcher.matches(concept)) {
                classes.addAll(byFinding.getOrDefault(match.finding().id(), List.of()));
            }
            for (Code code : concept.codes()) {
                classes.addAll(byCode.getOrDefault(code.system(), Map.of()).getOrDefault(code.code(), List.of()));
            }
        }
        return classes;
    }
}
