package org.lumbar.fhir;

import ca.uhn.fhir.context.FhirContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.record.RecordMapping;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Presentation;
import org.lumbar.record.Entry;
import org.lumbar.record.PatientEntry;
import org.lumbar.record.RecordInterpreter;
import org.lumbar.record.RecordReading;
import org.lumbar.record.Unused;
import org.lumbar.record.Unused.Reason;
import org.lumbar.record.Used;

/// Reads FHIR R4 records into presentations: tells whose each resource is and makes entries of it, which
/// [RecordInterpreter] reads. `docs/fhir-mapping.md` tells how each ambiguous point was decided.
public final class RecordReader {

    private final RecordInterpreter interpreter;
    private final RecordParser parser;
    private final IntakeExtraction extraction;

    private RecordReader(Knowledge knowledge, RecordMapping mapping) {
        interpreter = RecordInterpreter.of(knowledge, FindingIndex.of(knowledge), mapping);
        parser = new RecordParser(FhirContext.forR4Cached());
        extraction = new IntakeExtraction(knowledge);
    }

    /// A reader of records. Building one takes time; it may be shared by threads.
    public static RecordReader of(Knowledge knowledge, RecordMapping mapping) {
        return new RecordReader(knowledge, mapping);
    }

    /// Reads a record: a Bundle of any type, Parameters with resources, or a single resource, as JSON or XML.
    ///
    /// @param text the record
    /// @param name its name, for messages
    /// @param date date of the assessment; age and what is out of date count from it
    /// @param setting where the person is seen, unless an encounter of that day says otherwise
    /// @return one for each patient, in the order of the record; one without a patient where it holds none
    /// @throws RecordException when it cannot be read as R4, or looks like another version
    public List<PatientRecord> read(String text, String name, LocalDate date, Setting setting) {
        RecordParser.Parsed parsed = parser.parse(text, name);
        List<PatientRecord> records = read(parsed.resource(), date, setting);
        if (parsed.notes().isEmpty()) {
            return records;
        }
        return records.stream().map(each -> with(each, parsed.notes())).toList();
    }

    private static PatientRecord with(PatientRecord record, List<String> notes) {
        List<String> all = new ArrayList<>(notes);
        all.addAll(record.notes());
        return new PatientRecord(
                record.patient(), record.presentation(), record.used(), record.unused(), all, record.resources());
    }

    /// Reads a record that is already parsed.
    ///
    /// @throws RecordException when its Bundles stand in each other without end
    public List<PatientRecord> read(Resource resource, LocalDate date, Setting setting) {
        Items items = Items.of(resource);
        var subjects = new Subjects(items);
        Map<String, Patient> patients = subjects.patients();
        Map<String, List<Item>> ofPatient = new LinkedHashMap<>();
        patients.keySet().forEach(each -> ofPatient.put(each, new ArrayList<>()));
        List<Item> ofNobody = new ArrayList<>();
        for (Item item : items.all()) {
            Optional<String> subject = subjects.of(item);
            if (subject.isEmpty()) {
                ofNobody.add(item);
            } else if (patients.isEmpty() || patients.containsKey(subject.get())) {
                ofPatient.computeIfAbsent(subject.get(), _ -> new ArrayList<>()).add(item);
            } else {
                ofNobody.add(item);
            }
        }
        if (ofPatient.isEmpty()) {
            ofPatient.put("", new ArrayList<>());
        }
        boolean alone = ofPatient.size() == 1;
        List<PatientRecord> records = new ArrayList<>();
        ofPatient.forEach((reference, its) -> records.add(record(
                reference, Optional.ofNullable(patients.get(reference)), its, ofNobody, alone, items, date, setting)));
        return records;
    }

    private PatientRecord record(
            String reference,
            Optional<Patient> patient,
            List<Item> its,
            List<Item> ofNobody,
            boolean alone,
            Items items,
            LocalDate date,
            Setting setting) {
        Optional<Encounter> assessment = assessment(its);
        var own = new OwnObservations(interpreter, date);
        var entries = new Entries(items, extraction);
        var subjects = new Subjects(items);
        List<Entry> named = new ArrayList<>();
        for (Item item : its) {
            if (assessment.isEmpty() || !own.take(item)) {
                named.addAll(entries.of(item));
            }
        }
        List<Entry> others = new ArrayList<>();
        boolean nameless = false;
        for (Item item : ofNobody) {
            Optional<String> subject = subjects.of(item);
            if (!alone || subject.isPresent()) {
                others.add(Entries.ofAnother(item, subject.orElse("names nobody")));
            } else if (assessment.isEmpty() || !own.take(item)) {
                nameless = true;
                others.addAll(entries.of(item));
            }
        }
        RecordReading reading = read(reference, patient, named, others, nameless, date, setting);
        Set<String> notes = new LinkedHashSet<>(items.notes());
        if (assessment.isEmpty()) {
            notes.addAll(reading.notes());
        } else if (patient.isEmpty()) {
            notes.add(RecordInterpreter.NO_PATIENT);
        }
        Presentation presentation = assessment
                .map(each -> OwnPresentation.of(each, patient, its, own.answers()))
                .orElse(reading.presentation());
        List<Used> used = assessment.isEmpty()
                ? reading.used()
                : presentation.observations().stream().map(RecordReader::used).toList();
        return new PatientRecord(
                reference, presentation, used, reading.unused(), List.copyOf(notes), its.size() + ofNobody.size());
    }

    /// What names nobody answers, but tells neither where the person is seen nor when the episode began.
    private RecordReading read(
            String reference,
            Optional<Patient> patient,
            List<Entry> named,
            List<Entry> others,
            boolean nameless,
            LocalDate date,
            Setting setting) {
        Optional<PatientEntry> person = patient.map(each -> Entries.of(each, reference));
        List<Entry> all = new ArrayList<>(named);
        all.addAll(others);
        RecordReading whole = interpreter.read(reference, person, all, date, setting);
        if (!nameless) {
            return whole;
        }
        RecordReading narrow = interpreter.read(reference, person, named, date, setting);
        return new RecordReading(
                narrow.presentation().with(whole.presentation().observations()),
                whole.used(),
                whole.unused(),
                narrow.notes());
    }

    /// The encounter by which a presentation that Lumbar wrote is known.
    private static Optional<Encounter> assessment(List<Item> items) {
        return items.stream()
                .filter(item -> item.resource() instanceof Encounter)
                .map(item -> (Encounter) item.resource())
                .filter(each -> OwnPresentation.setting(each).isPresent())
                .findFirst();
    }

    private static Used used(Observation answer) {
        return new Used("Observation", answer.finding(), RecordInterpreter.words(answer), answer.date());
    }

    /// How many of each reason, most first.
    public static Map<Reason, Integer> counts(List<Unused> unused) {
        Map<Reason, Integer> counts = new TreeMap<>();
        unused.forEach(each -> counts.merge(each.reason(), 1, Integer::sum));
        return counts;
    }
}
