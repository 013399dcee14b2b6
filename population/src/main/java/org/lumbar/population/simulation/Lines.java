package org.lumbar.population.simulation;

import java.util.Arrays;

/// Begins and ends lines, and writes references, in the manner that was drawn for a line. For one thread.
final class Lines {

    /// Where absolute references begin; a name that belongs to nobody (RFC 2606).
    static final String SERVER = "https://ehr.example.org/fhir/";

    private static final byte[] ABSOLUTE = Bytes.of(SERVER);
    private static final byte[] SUBJECT = Bytes.of(",\"subject\":{\"reference\":\"");
    private static final byte[] PATIENT = Bytes.of(",\"patient\":{\"reference\":\"");
    private static final byte[] OF_PATIENT = Bytes.of("Patient/");
    private static final byte[] ENCOUNTER = Bytes.of(",\"encounter\":{\"reference\":\"");
    private static final byte[] OF_ENCOUNTER = Bytes.of("Encounter/");
    private static final byte[] END_REFERENCE = Bytes.of("\"}");
    private static final int LETTERS = 26;

    private final byte[][] begins = Arrays.stream(ResourceType.values())
            .map(type -> Bytes.of("{\"resourceType\":\"" + type.fhir() + "\",\"id\":\""))
            .toArray(byte[][]::new);
    private final Chunk chunk;
    private final double absoluteShare;
    private final double blankShare;
    private final Days days;
    private final int[] numbers = new int[ResourceType.values().length];
    private long person;
    private boolean absolute;
    private Bytes out;

    Lines(Chunk chunk, double absoluteShare, double blankShare, Days days) {
        this.chunk = chunk;
        this.absoluteShare = absoluteShare;
        this.blankShare = blankShare;
        this.days = days;
        out = chunk.lines(ResourceType.PATIENT);
    }

    /// From now on lines are about this person.
    void start(long identifier) {
        person = identifier;
        Arrays.fill(numbers, 0);
    }

    /// Begins a line; its identifier is closed.
    Bytes begin(ResourceType type, PersonRandom random) {
        out = chunk.lines(type);
        chunk.counted(type);
        double draw = random.nextDouble();
        absolute = draw < absoluteShare;
        out.put(begins[type.ordinal()]).hex(person);
        if (type != ResourceType.PATIENT) {
            out.put('-').put((char) ('a' + type.ordinal() % LETTERS)).number(numbers[type.ordinal()]++);
        }
        return out.put('"');
    }

    /// Ends a line.
    void end(PersonRandom random) {
        out.put('}').put('\n');
        if (random.nextDouble() < blankShare) {
            out.put('\n');
        }
    }

    Lines subject() {
        return reference(SUBJECT);
    }

    Lines patient() {
        return reference(PATIENT);
    }

    private Lines reference(byte[] name) {
        out.put(name);
        if (absolute) {
            out.put(ABSOLUTE);
        }
        out.put(OF_PATIENT).hex(person).put(END_REFERENCE);
        return this;
    }

    /// The visit, which is the first contact of each person.
    Lines visit() {
        out.put(ENCOUNTER);
        if (absolute) {
            out.put(ABSOLUTE);
        }
        out.put(OF_ENCOUNTER)
                .hex(person)
                .put('-')
                .put((char) ('a' + ResourceType.ENCOUNTER.ordinal()))
                .put('0')
                .put(END_REFERENCE);
        return this;
    }

    /// A day behind its name.
    Lines day(byte[] name, int day) {
        out.put(name);
        days.put(day, out);
        out.put('"');
        return this;
    }
}
