package org.lumbar.population.simulation;

import java.util.List;
import org.lumbar.knowledge.simulation.Background;
import org.lumbar.knowledge.simulation.PlantedEvent;

/// Writes what fills a record, and the planted events. For one thread.
final class BackgroundWriter {

    private static final byte[] VALUE = Bytes.of(",\"valueQuantity\":{\"value\":");
    private static final double TENTHS = 10;

    @SuppressWarnings("ArrayRecordComponent") // written millions of times, never compared
    private record Entry(EntryTemplate template, double each, long low, long high, byte[] unit) {}

    private final Lines lines;
    private final List<Entry> entries;
    private final List<PlantedEvent> events;
    private final EntryTemplate[][] ofEvents;
    private final int days;
    private final int today;

    /// @throws IllegalArgumentException when an entry of the background means a finding
    BackgroundWriter(Plan plan, SimulationRequest request, Lines lines) {
        this.lines = lines;
        entries = plan.content().background().stream()
                .map(each -> entry(each, plan))
                .toList();
        events = plan.events().events();
        ofEvents = events.stream().map(BackgroundWriter::templates).toArray(EntryTemplate[][]::new);
        days = (int) plan.content().value("background-days");
        today = (int) request.date().toEpochDay();
    }

    private static Entry entry(Background background, Plan plan) {
        if (!plan.codes().meaning(background.coding()).isEmpty()) {
            throw new IllegalArgumentException("the background of simulated records holds " + background.coding()
                    + ", which means " + plan.codes().meaning(background.coding())
                    + " and would not be background; take another code");
        }
        ResourceType type = ResourceType.of(background.resource());
        String status = switch (type) {
            case CONDITION -> "resolved";
            case IMAGING_STUDY -> "available";
            case DIAGNOSTIC_REPORT -> "final";
            default -> "completed";
        };
        String concept =
                Json.concept(List.of(Json.coding(background.coding(), background.display())), background.display());
        String unit = background.unit();
        return new Entry(
                EntryTemplate.of(type, status, concept),
                background.each(),
                Math.round(background.low() * TENTHS),
                Math.round(background.high() * TENTHS),
                unit.isEmpty()
                        ? new byte[0]
                        : Bytes.of(",\"unit\":" + Json.text(unit)
                                + ",\"system\":\"http://unitsofmeasure.org\",\"code\":" + Json.text(unit) + "}"));
    }

    private static EntryTemplate[] templates(PlantedEvent event) {
        EntryTemplate[] templates = new EntryTemplate[event.codings().size()];
        for (int i = 0; i < templates.length; i++) {
            String display = event.displays().get(i);
            templates[i] = EntryTemplate.of(
                    ResourceType.of(event.resource()),
                    event.status(),
                    Json.concept(List.of(Json.coding(event.codings().get(i), display)), display));
        }
        return templates;
    }

    void write(Person person) {
        PersonRandom random = person.random;
        for (int i = 0; i < ofEvents.length; i++) {
            if (person.eventDay[i] != Person.NO_DAY) {
                EntryTemplate template = ofEvents[i][random.nextInt(ofEvents[i].length)];
                template.begin(lines, person.eventDay[i], today, random);
                lines.end(random);
            }
        }
        for (Entry entry : entries) {
            // on the average as many as the content says, from none to twice as many
            int count = (int) (2 * entry.each() * random.nextDouble() + random.nextDouble());
            for (int i = 0; i < count; i++) {
                int day = today - 1 - random.nextInt(days);
                Bytes out = entry.template().begin(lines, day, today, random);
                if (entry.unit().length > 0) {
                    out.put(VALUE)
                            .tenths(entry.low() + random.nextInt((int) (entry.high() - entry.low()) + 1))
                            .put(entry.unit());
                }
                lines.end(random);
            }
        }
    }
}
