package org.lumbar.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.record.RecordMapping;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.Observation;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Presentation;
import org.lumbar.record.Entry.Visit;
import org.lumbar.record.Unused.Reason;

/// Turns what a record says into a presentation. Nothing is taken as absent because the record is silent; what
/// is read and not used is listed with its reason. `docs/fhir-mapping.md` tells how each ambiguous point was
/// decided. Immutable, so that threads may share it.
public final class RecordInterpreter {

    /// The note of a record that holds no Patient.
    public static final String NO_PATIENT = "the record holds no Patient: age and sex are unknown";

    private final CodeMatcher matcher;
    private final LookBacks lookBacks;
    private final ProblemReader problems;
    private final ObservationReader observations;
    private final TreatmentReader treatments;

    private RecordInterpreter(Knowledge knowledge, FindingIndex index, RecordMapping mapping) {
        matcher = new CodeMatcher(knowledge, index, mapping);
        lookBacks = new LookBacks(index, mapping);
        problems = new ProblemReader(matcher, Set.copyOf(mapping.episodeFindings()));
        observations = new ObservationReader(matcher);
        treatments = new TreatmentReader(matcher);
    }

    /// An interpreter for a content. Building one takes time.
    ///
    /// @param index the index of `knowledge`
    /// @throws IllegalArgumentException when the mapping names a finding that the content does not declare
    /// @throws IllegalStateException when the mapping does not say for how long a record of some finding speaks
    public static RecordInterpreter of(Knowledge knowledge, FindingIndex index, RecordMapping mapping) {
        return new RecordInterpreter(knowledge, index, mapping);
    }

    /// What codes mean.
    public CodeMatcher matcher() {
        return matcher;
    }

    /// Reads what a record says of one person.
    ///
    /// @param reference the person, such as `Patient/7`; becomes the identifier of the presentation; may be
    ///     empty
    /// @param patient the person's own resource, which is not among the entries
    /// @param entries every other resource about the person, in the order of the record
    /// @param date date of the assessment; age and what is out of date count from it
    /// @param setting where the person is seen, unless an encounter of that day says otherwise
    public RecordReading read(
            String reference, Optional<PatientEntry> patient, List<Entry> entries, LocalDate date, Setting setting) {
        var sink = new Sink(lookBacks, date);
        for (Entry each : entries) {
            read(each, sink);
        }
        List<String> notes = new ArrayList<>();
        if (patient.isEmpty()) {
            notes.add(NO_PATIENT);
        }
        List<Statement> settled = Conflicts.settled(sink.statements(), sink.unused());
        List<Observation> answers = new ArrayList<>(settled.size());
        List<Used> used = new ArrayList<>(settled.size());
        for (Statement each : settled) {
            Observation answer = each.observation();
            answers.add(answer);
            used.add(new Used(each.reference(), answer.finding(), Conflicts.answer(answer), each.recorded()));
        }
        Setting seen = setting(entries, date, setting, notes);
        Person person = patient.isPresent() ? PersonReader.read(patient.get(), date, notes) : Person.UNKNOWN;
        var presentation = new Presentation(reference, date, seen, person, problems.episode(entries, date), answers);
        return new RecordReading(presentation, used, sink.unused(), notes);
    }

    /// What an observation answers by the codes of its parts, before it is held against the calendar and other
    /// answers.
    ///
    /// @param date latest day, where only the month or the year of the observation is known
    public List<Observation> answers(Entry.Observed observed, LocalDate date) {
        return List.copyOf(observations.answers(observed, date));
    }

    /// An answer in words: `present`, `absent`, `unknown`, or a value with its unit; with its side.
    public static String words(Observation answer) {
        return Conflicts.answer(answer);
    }

    private void read(Entry entry, Sink sink) {
        switch (entry) {
            case Entry.Problem problem -> problems.read(problem, sink);
            case Entry.Observed observed -> observations.read(observed, sink);
            case Entry.Prescription prescription -> treatments.read(prescription, sink);
            case Entry.Intake intake -> treatments.read(intake, sink);
            case Entry.Done done -> treatments.read(done, sink);
            case Entry.Relative relative -> problems.read(relative, sink);
            case Entry.Answered answered -> sink.take(answered, answered.answer(), answered.recorded(), false);
            case Entry.NotRead notRead -> sink.unused().add(notRead.unused());
            case Entry.Imaged _, Entry.Visit _, Entry.Other _ -> sink.skip(entry, "", Reason.KIND);
        }
    }

    /// The setting of an encounter on the day of the assessment; else the one given.
    private static Setting setting(List<Entry> entries, LocalDate date, Setting otherwise, List<String> notes) {
        for (Entry each : entries) {
            if (each instanceof Visit visit
                    && visit.setting().equals("EMER")
                    && Days.of(visit.start(), date).equals(Optional.of(date))) {
                notes.add("seen in the emergency department, as " + visit.reference() + " of the same day says");
                return Setting.EMERGENCY_DEPARTMENT;
            }
        }
        return otherwise;
    }
}
