package org.lumbar.fhir;

import ca.uhn.fhir.context.FhirContext;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.FamilyMemberHistory;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.lumbar.fhir.Unused.Reason;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Sex;
import org.lumbar.knowledge.record.RecordMapping;
import org.lumbar.presentation.Episode;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Presentation;

/// Reads FHIR R4 records into presentations. Nothing is taken as absent because the record is silent; what is read and
/// not used is listed with its reason. `docs/fhir-mapping.md` tells how each ambiguous point was decided.
public final class RecordReader {

    private final Matcher matcher;
    private final RecordMapping mapping;
    private final RecordParser parser;
    private final ConditionReader conditions;
    private final ObservationReader observations;
    private final IntakeExtraction extraction;

    private RecordReader(Knowledge knowledge, RecordMapping mapping) {
        this.mapping = mapping;
        matcher = new Matcher(knowledge, FindingIndex.of(knowledge), mapping);
        parser = new RecordParser(FhirContext.forR4Cached());
        conditions = new ConditionReader(matcher);
        observations = new ObservationReader(matcher);
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
        var sink = new Sink(mapping, date, assessment.isPresent());
        Set<String> notes = new LinkedHashSet<>(items.notes());
        var treatments = new TreatmentReader(matcher, items);
        var subjects = new Subjects(items);
        for (Item item : its) {
            read(item, treatments, sink);
        }
        for (Item item : ofNobody) {
            boolean names = subjects.of(item).isPresent();
            if (alone && !names) {
                read(item, treatments, sink);
            } else {
                sink.skip(item, subjects.of(item).orElse("names nobody"), Reason.OTHER_PERSON);
            }
        }
        if (patient.isEmpty()) {
            notes.add("the record holds no Patient: age and sex are unknown");
        }
        List<Unused> unused = new ArrayList<>(sink.unused());
        List<Statement> settled = Conflicts.settled(sink.statements(), unused);
        List<Observation> answers = settled.stream().map(Statement::observation).toList();
        Presentation presentation = assessment
                .map(each -> OwnPresentation.of(each, patient, its, sink.own()))
                .orElseGet(() -> new Presentation(
                        reference,
                        date,
                        setting(its, date, setting, notes),
                        patient.map(each -> person(each, date, notes)).orElse(Person.UNKNOWN),
                        episode(its, date),
                        answers));
        return new PatientRecord(
                reference,
                presentation,
                assessment.isPresent()
                        ? presentation.observations().stream()
                                .map(RecordReader::used)
                                .toList()
                        : settled.stream().map(RecordReader::used).toList(),
                unused,
                List.copyOf(notes),
                its.size() + ofNobody.size());
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
        return new Used("Observation", answer.finding(), Conflicts.answer(answer), answer.date());
    }

    private static Used used(Statement statement) {
        return new Used(
                statement.item().reference(),
                statement.observation().finding(),
                Conflicts.answer(statement.observation()),
                statement.recorded());
    }

    private void read(Item item, TreatmentReader treatments, Sink sink) {
        switch (item.resource()) {
            case Condition condition -> conditions.read(condition, item, sink);
            case org.hl7.fhir.r4.model.Observation observation -> observations.read(observation, item, sink);
            case MedicationRequest request -> treatments.read(request, item, sink);
            case MedicationStatement statement -> treatments.read(statement, item, sink);
            case Procedure procedure -> treatments.read(procedure, item, sink);
            case DiagnosticReport report -> treatments.read(report, item, sink);
            case FamilyMemberHistory history -> conditions.read(history, item, sink);
            case QuestionnaireResponse response -> answers(response, item, sink);
            case Patient _ -> {}
            default -> sink.skip(item, "", Reason.KIND);
        }
    }

    /// An intake of Lumbar's own; of other questionnaires nothing says what their answers mean.
    private void answers(QuestionnaireResponse response, Item item, Sink sink) {
        if (!String.valueOf(response.getQuestionnaire()).startsWith(Systems.BASE)) {
            sink.skip(
                    item, String.valueOf(response.getQuestionnaire()), Reason.KIND, "a questionnaire of another maker");
            return;
        }
        Extracted extracted = extraction.extract(response);
        extracted.observations().forEach(each -> sink.take(item, each, each.date(), false));
        extracted
                .notUsed()
                .forEach(each -> sink.skip(item, each.finding() + " " + each.answer(), Reason.NO_VALUE, each.reason()));
    }

    private static Person person(Patient patient, LocalDate date, Set<String> notes) {
        if (isDead(patient, date)) {
            notes.add("the patient is recorded as dead; what follows describes the record and advises nobody");
        }
        Sex sex = sex(patient.getGender());
        if (sex == Sex.UNKNOWN) {
            notes.add("sex is not recorded as female or male; it is unknown here");
        }
        return new Person(age(patient, date, notes), sex);
    }

    private static boolean isDead(Patient patient, LocalDate date) {
        return switch (patient.getDeceased()) {
            case BooleanType dead -> dead.booleanValue();
            case DateTimeType day ->
                Days.of(day, date).filter(each -> !each.isAfter(date)).isPresent();
            case null, default -> false;
        };
    }

    private static Sex sex(AdministrativeGender gender) {
        return switch (gender) {
            case FEMALE -> Sex.FEMALE;
            case MALE -> Sex.MALE;
            case null, default -> Sex.UNKNOWN;
        };
    }

    private static OptionalInt age(Patient patient, LocalDate date, Set<String> notes) {
        DateType birth = patient.getBirthDateElement();
        String text = birth.getValueAsString();
        if (text == null) {
            notes.add("the birth date is not recorded; the age is unknown");
            return OptionalInt.empty();
        }
        // of a month or a year the first day counts: the older age is the more careful one
        String whole = text.length() == 4 ? text + "-01-01" : text.length() == 7 ? text + "-01" : text;
        LocalDate born;
        try {
            born = LocalDate.parse(whole);
        } catch (DateTimeParseException _) {
            notes.add("the birth date " + text + " is not possible; the age is unknown");
            return OptionalInt.empty();
        }
        if (born.isAfter(date)) {
            notes.add("the birth date " + text + " lies after the assessment; the age is unknown");
            return OptionalInt.empty();
        }
        if (!whole.equals(text)) {
            notes.add("of the birth date only " + text + " is recorded; the age may be a year less");
        }
        return OptionalInt.of(Period.between(born, date).getYears());
    }

    /// The setting of an encounter on the day of the assessment; else the one given.
    private static Setting setting(List<Item> items, LocalDate date, Setting otherwise, Set<String> notes) {
        for (Item item : items) {
            if (item.resource() instanceof Encounter encounter
                    && encounter.getPeriod().hasStart()
                    && Days.of(encounter.getPeriod().getStartElement(), date)
                            .filter(date::equals)
                            .isPresent()) {
                if ("EMER".equals(encounter.getClass_().getCode())) {
                    notes.add("seen in the emergency department, as " + item.reference() + " of the same day says");
                    return Setting.EMERGENCY_DEPARTMENT;
                }
            }
        }
        return otherwise;
    }

    /// The present episode began with the newest open problem that is back or leg pain and tells its day.
    private Episode episode(List<Item> items, LocalDate date) {
        return items.stream()
                .filter(item -> item.resource() instanceof Condition)
                .map(item -> (Condition) item.resource())
                .filter(condition -> ConditionReader.isOpen(condition, date) && isOfEpisode(condition))
                .filter(condition -> condition.hasOnsetDateTimeType() && Days.isExact(condition.getOnsetDateTimeType()))
                .flatMap(condition -> ConditionReader.onset(condition, date).stream())
                .filter(day -> !day.isAfter(date))
                .max(Comparator.naturalOrder())
                .map(day -> new Episode(OptionalInt.of((int) (date.toEpochDay() - day.toEpochDay())), Optional.empty()))
                .orElse(Episode.UNKNOWN);
    }

    private boolean isOfEpisode(Condition condition) {
        return matcher.matches(condition.getCode()).stream()
                .anyMatch(match ->
                        mapping.episodeFindings().contains(match.finding().id()));
    }

    /// How many of each reason, most first.
    public static Map<Reason, Integer> counts(List<Unused> unused) {
        Map<Reason, Integer> counts = new TreeMap<>();
        unused.forEach(each -> counts.merge(each.reason(), 1, Integer::sum));
        return counts;
    }
}
