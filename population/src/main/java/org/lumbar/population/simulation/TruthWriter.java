package org.lumbar.population.simulation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.lumbar.knowledge.simulation.PlantedEvent;

/// Writes what was planted in a person: one line of `truth.ndjson`. For one thread.
final class TruthWriter {

    private static final byte[] PATIENT = Bytes.of("{\"patient\":\"");
    private static final byte[] AGE = Bytes.of("\",\"age\":");
    private static final byte[] FEMALE = Bytes.of(",\"sex\":\"female\",\"noise\":");
    private static final byte[] MALE = Bytes.of(",\"sex\":\"male\",\"noise\":");
    private static final byte[] TRUE = Bytes.of("true");
    private static final byte[] FALSE = Bytes.of("false");
    private static final byte[] VISIT = Bytes.of(",\"visit\":\"");
    private static final byte[] ONSET = Bytes.of("\",\"onset\":\"");
    private static final byte[] CONDITIONS = Bytes.of("\",\"conditions\":[");
    private static final byte[] PRESENT = Bytes.of(",\"present\":[");
    private static final byte[] ABSENT = Bytes.of(",\"absent\":[");
    private static final byte[] MISSING = Bytes.of(",\"missing\":[");
    private static final byte[] OLD = Bytes.of(",\"old\":[");
    private static final byte[] CONTRADICTED = Bytes.of(",\"contradicted\":[");
    private static final byte[] TOLD = Bytes.of(",\"presentByEvents\":[");
    private static final byte[] TEMPERATURE = Bytes.of(",\"values\":{\"temperature\":");
    private static final byte[] EVENTS = Bytes.of(",\"events\":[");
    private static final byte[] EVENT = Bytes.of("{\"event\":");
    private static final byte[] DAY = Bytes.of(",\"day\":\"");
    private static final byte[] END_EVENT = Bytes.of("\"},");

    private final EventPlan events;
    private final Days days;
    private final byte[][] conditionNames;
    private final byte[][] findingNames;
    private final byte[][] eventNames;
    private final List<String> tellable;
    private final byte[][] tellableNames;

    TruthWriter(Plan plan, Days days) {
        this.days = days;
        events = plan.events();
        conditionNames = new byte[plan.conditions().size()][];
        for (int i = 0; i < conditionNames.length; i++) {
            conditionNames[i] = name(plan.conditions().id(i));
        }
        List<Drawn> drawn = plan.findings().drawn();
        findingNames = drawn.stream().map(each -> name(each.finding().id())).toArray(byte[][]::new);
        eventNames = events.events().stream()
                .map(PlantedEvent::id)
                .map(id -> Bytes.of(Json.text(id)))
                .toArray(byte[][]::new);
        tellable = List.copyOf(events.findings());
        tellableNames = tellable.stream().map(TruthWriter::name).toArray(byte[][]::new);
    }

    private static byte[] name(String name) {
        return Bytes.of(Json.text(name) + ",");
    }

    void write(Person person, Bytes out) {
        out.put(PATIENT).hex(person.id).put(AGE).number(person.age);
        out.put(person.female ? FEMALE : MALE).put(person.noisy ? TRUE : FALSE).put(VISIT);
        days.put(person.visitDay, out);
        out.put(ONSET);
        days.put(person.onsetDay, out);
        list(CONDITIONS, conditionNames, i -> person.conditions[i], out);
        list(PRESENT, findingNames, i -> person.status[i] == Person.PRESENT, out);
        list(ABSENT, findingNames, i -> person.status[i] == Person.ABSENT, out);
        list(MISSING, findingNames, i -> person.fate[i] == Person.MISSING, out);
        list(OLD, findingNames, i -> person.fate[i] == Person.OLD, out);
        list(CONTRADICTED, findingNames, i -> person.contradicted[i], out);
        Set<String> told = told(person);
        list(TOLD, tellableNames, i -> told.contains(tellable.get(i)), out);
        if (person.temperature > 0) {
            out.put(TEMPERATURE).tenths(person.temperature).put('}');
        }
        out.put(EVENTS);
        int start = out.length();
        for (int i = 0; i < eventNames.length; i++) {
            if (person.eventDay[i] != Person.NO_DAY) {
                out.put(EVENT).put(eventNames[i]).put(DAY);
                days.put(person.eventDay[i], out);
                out.put(END_EVENT);
            }
        }
        end(out, start);
        out.put('}').put('\n');
    }

    private Set<String> told(Person person) {
        Set<String> told = new LinkedHashSet<>();
        for (int i = 0; i < eventNames.length; i++) {
            for (EventPlan.Told one : events.told(i)) {
                if (events.tells(person, i, one)) {
                    told.add(one.finding());
                }
            }
        }
        return told;
    }

    private static void list(byte[] key, byte[][] names, IntPredicate holds, Bytes out) {
        out.put(key);
        int start = out.length();
        for (int i = 0; i < names.length; i++) {
            if (holds.test(i)) {
                out.put(names[i]);
            }
        }
        end(out, start);
    }

    private static void end(Bytes out, int start) {
        if (out.length() > start) {
            out.dropLast();
        }
        out.put(']');
    }
}
