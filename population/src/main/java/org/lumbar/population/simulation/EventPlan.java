package org.lumbar.population.simulation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lumbar.knowledge.Coding;
import org.lumbar.knowledge.simulation.PlantedEvent;
import org.lumbar.knowledge.simulation.PlantedEvent.Anchor;
import org.lumbar.reasoning.Truth;

/// The events that are planted, in the order of the content, and the findings that a reader takes from them.
final class EventPlan {

    /// What ends the reading of a prescription, and of a problem that is no history.
    private static final Set<String> OVER = Set.of("completed", "stopped", "resolved", "inactive", "remission");

    private final List<PlantedEvent> events;
    private final boolean[][] possible;
    private final int[] with;
    private final int[] without;
    private final List<List<Told>> told = new ArrayList<>();
    private final int today;

    /// A finding that an event tells, for so many days; -1 for ever.
    record Told(String finding, int days) {}

    /// @throws IllegalArgumentException when an event names one that does not stand before it
    EventPlan(List<PlantedEvent> events, Cells cells, RecordCodes codes, LookBacks lookBacks, int today) {
        this.events = events;
        this.today = today;
        possible = new boolean[events.size()][Cells.COUNT];
        with = new int[events.size()];
        without = new int[events.size()];
        int[] latest = new int[events.size()];
        for (int i = 0; i < events.size(); i++) {
            PlantedEvent event = events.get(i);
            Truth[] truth = cells.truth(event.when());
            for (int cell = 0; cell < Cells.COUNT; cell++) {
                possible[i][cell] = truth[cell] == Truth.TRUE;
            }
            int place = i;
            with[i] = event.with().map(id -> before(id, place)).orElse(-1);
            without[i] = event.without().map(id -> before(id, place)).orElse(-1);
            told.add(told(event, codes, lookBacks));
            latest[i] = event.toDay() + (event.anchor() == Anchor.EVENT ? latest[with[i]] : 0);
            if (latest[i] > 0) {
                throw new IllegalArgumentException("the planted event " + event.id() + " may lie " + latest[i]
                        + " days after the screening; let it end earlier");
            }
        }
    }

    private int before(String id, int place) {
        for (int i = 0; i < place; i++) {
            if (events.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("the planted event "
                + events.get(place).id() + " names " + id + ", which does not stand before it in the content");
    }

    private static List<Told> told(PlantedEvent event, RecordCodes codes, LookBacks lookBacks) {
        boolean read = Set.of("Condition", "MedicationRequest", "Procedure", "DiagnosticReport")
                .contains(event.resource());
        Set<String> findings = new LinkedHashSet<>();
        for (Coding coding : event.codings()) {
            findings.addAll(codes.meaning(coding));
        }
        return findings.stream()
                .filter(finding -> read)
                .filter(finding -> !isOver(event) || countsWhenOver(event, finding, lookBacks))
                .map(finding -> new Told(finding, lookBacks.days(finding)))
                .toList();
    }

    private static boolean isOver(PlantedEvent event) {
        boolean ends = event.resource().equals("Condition") || event.resource().equals("MedicationRequest");
        return ends && OVER.contains(event.status());
    }

    private static boolean countsWhenOver(PlantedEvent event, String finding, LookBacks lookBacks) {
        return event.resource().equals("Condition") && lookBacks.countsWhenOver(finding);
    }

    List<PlantedEvent> events() {
        return events;
    }

    /// The findings that any event may tell.
    Set<String> findings() {
        Set<String> findings = new LinkedHashSet<>();
        told.forEach(each -> each.forEach(one -> findings.add(one.finding())));
        return findings;
    }

    /// The findings that an event tells.
    List<Told> told(int event) {
        return told.get(event);
    }

    /// Whether an event of this person still tells a finding.
    boolean tells(Person person, int event, Told one) {
        return person.eventDay[event] != Person.NO_DAY
                && (one.days() < 0 || person.eventDay[event] + one.days() >= today);
    }

    /// Draws the days of the events of a person.
    void draw(Person person, PersonRandom random) {
        for (int i = 0; i < person.eventDay.length; i++) {
            PlantedEvent event = events.get(i);
            boolean has = random.nextDouble() < event.share();
            int days = event.fromDay() + random.nextInt(event.toDay() - event.fromDay() + 1);
            if (has
                    && possible[i][person.cell]
                    && (with[i] < 0 || person.eventDay[with[i]] != Person.NO_DAY)
                    && (without[i] < 0 || person.eventDay[without[i]] == Person.NO_DAY)) {
                int from = event.anchor() == Anchor.EVENT ? person.eventDay[with[i]] : today;
                person.eventDay[i] = from + days;
            }
        }
    }

    /// Whether a contact was planted: it belongs to an earlier episode.
    boolean hasContact(Person person) {
        for (int i = 0; i < person.eventDay.length; i++) {
            if (person.eventDay[i] != Person.NO_DAY && events.get(i).resource().equals("Encounter")) {
                return true;
            }
        }
        return false;
    }
}
