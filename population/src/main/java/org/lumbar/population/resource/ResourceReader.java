package org.lumbar.population.resource;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.population.json.JsonCursor;
import org.lumbar.population.json.JsonException;
import org.lumbar.population.json.Keys;
import org.lumbar.population.json.Members;
import org.lumbar.record.Concept;
import org.lumbar.record.Entry;

/// Reads resources, one a line. Every line is checked whole; of those that nobody asks for nothing more is
/// looked at than their kind and codes. For one thread.
public final class ResourceReader {

    private static final int LAST_UPDATED = 0;
    private static final Keys META = Keys.of(List.of("lastUpdated"));
    private static final int CODE = 0;
    private static final Keys CODING = Keys.of(List.of("code"));

    private final JsonCursor cursor = new JsonCursor();
    private final JsonValues values = new JsonValues(cursor);
    private final PeriodReader periods = new PeriodReader(values);
    private final References references = new References(values);
    private final PersonReader persons = new PersonReader(values);
    private final Members top = new Members(Top.KEYS, Top.COUNT);
    private final Members meta = new Members(META, 1);
    private final Members coding = new Members(CODING, 1);
    private final Visits visits;
    private final ConceptReader concepts;
    private final ObservedReader observations;
    private final MedicineReader medicines;

    /// @param wanted the codes of which anything is read
    /// @param medicines medicines that stand in resources of their own
    /// @param visits which contacts are read
    public ResourceReader(WantedCodes wanted, Medicines medicines, Visits visits) {
        concepts = new ConceptReader(wanted, values);
        observations = new ObservedReader(values, concepts, periods);
        this.medicines = new MedicineReader(values, concepts, periods, references, medicines);
        this.visits = visits;
    }

    /// Lines are read in this buffer from now on.
    public void over(byte[] buffer) {
        cursor.over(buffer);
    }

    /// Reads the line that begins at `from`; a blank one says nothing.
    ///
    /// @return the position of the line feed that ends it
    /// @throws JsonException when it is no JSON, or no resource
    public int line(int from, Taker taker) {
        int begin = cursor.begin(from);
        if (cursor.bytes()[begin] == '\n') {
            return begin;
        }
        int end = cursor.space(top.read(cursor, begin));
        cursor.expect('\n', end, "more than one JSON value stands in the line");
        resource(begin, taker);
        return end;
    }

    private void resource(int begin, Taker taker) {
        if (!top.has(Top.RESOURCE_TYPE) || cursor.bytes()[top.at(Top.RESOURCE_TYPE)] != '"') {
            throw new JsonException("no FHIR resource: it has no resourceType", begin);
        }
        int name = top.at(Top.RESOURCE_TYPE) + 1;
        Kind kind = Kind.of(cursor.bytes(), name, cursor.text(name));
        taker.counted(kind);
        switch (kind) {
            case PATIENT -> taker.patient(persons.read(id(begin), updated(), top));
            case MEDICATION -> {
                boolean isWanted = concepts.isWanted(top, Top.CODE);
                taker.medicine(id(begin), isWanted ? concepts.read(top, Top.CODE) : Concept.NONE);
            }
            case OTHER -> {}
            default -> {
                if (isWanted(kind)) {
                    String reference = kind.resource() + "/" + id(begin);
                    taker.entry(person(), updated(), entry(kind, reference));
                } else if (isOfMedicine(kind) && medicines.isLost(top)) {
                    taker.lostMedicine();
                }
            }
        }
    }

    private static boolean isOfMedicine(Kind kind) {
        return kind == Kind.MEDICATION_REQUEST || kind == Kind.MEDICATION_STATEMENT;
    }

    private boolean isWanted(Kind kind) {
        return switch (kind) {
            case CONDITION, PROCEDURE, DIAGNOSTIC_REPORT -> concepts.isWanted(top, Top.CODE);
            case OBSERVATION -> observations.isWanted(top);
            case MEDICATION_REQUEST, MEDICATION_STATEMENT -> medicines.isWanted(top);
            case IMAGING_STUDY -> concepts.isWanted(top, Top.PROCEDURE_CODE);
            case FAMILY_MEMBER_HISTORY -> top.has(Top.CONDITION);
            case ENCOUNTER ->
                concepts.isWanted(top, Top.REASON_CODE)
                        || visits.areWanted(periods.read(top, Top.PERIOD).start());
            case PATIENT, MEDICATION, OTHER -> false;
        };
    }

    private Entry entry(Kind kind, String reference) {
        return switch (kind) {
            case CONDITION -> problem(reference);
            case OBSERVATION -> observations.read(reference, top);
            case MEDICATION_REQUEST -> medicines.prescription(reference, top);
            case MEDICATION_STATEMENT -> medicines.intake(reference, top);
            case PROCEDURE -> done(reference, Entry.Done.Kind.PROCEDURE, Top.PERFORMED_DATE_TIME, Top.PERFORMED_PERIOD);
            case DIAGNOSTIC_REPORT ->
                done(reference, Entry.Done.Kind.REPORT, Top.EFFECTIVE_DATE_TIME, Top.EFFECTIVE_PERIOD);
            case IMAGING_STUDY ->
                new Entry.Imaged(
                        reference,
                        values.text(top, Top.STATUS),
                        concepts.readAll(top, Top.PROCEDURE_CODE),
                        values.text(top, Top.STARTED));
            case FAMILY_MEMBER_HISTORY -> relative(reference);
            case ENCOUNTER -> visit(reference);
            case PATIENT, MEDICATION, OTHER -> new Entry.Other(reference, kind.resource());
        };
    }

    private Entry problem(String reference) {
        Concept code = concepts.read(top, Top.CODE);
        String onset = values.text(top, Top.ONSET_DATE_TIME);
        boolean isPoint = !onset.isEmpty();
        return new Entry.Problem(
                reference,
                code,
                concepts.firstCode(top, Top.VERIFICATION_STATUS),
                concepts.firstCode(top, Top.CLINICAL_STATUS),
                isPoint ? onset : periods.read(top, Top.ONSET_PERIOD).start(),
                isPoint,
                values.text(top, Top.ABATEMENT_DATE_TIME),
                top.has(Top.ABATEMENT_PERIOD)
                        || top.has(Top.ABATEMENT_AGE)
                        || top.has(Top.ABATEMENT_RANGE)
                        || top.has(Top.ABATEMENT_STRING),
                values.text(top, Top.RECORDED_DATE));
    }

    private Entry done(String reference, Entry.Done.Kind kind, int point, int period) {
        String day = values.text(top, point);
        return new Entry.Done(
                reference,
                kind,
                values.text(top, Top.STATUS),
                concepts.read(top, Top.CODE),
                day.isEmpty() ? periods.read(top, period).endOrStart() : day);
    }

    private Entry relative(String reference) {
        List<Concept> diseases = new ArrayList<>();
        var disease = new Members(Top.KEYS, Top.COUNT);
        values.objects(top, Top.CONDITION, at -> {
            int end = disease.read(cursor, at);
            diseases.add(concepts.read(disease, Top.CODE));
            return end;
        });
        return new Entry.Relative(reference, values.text(top, Top.STATUS), values.text(top, Top.DATE), diseases);
    }

    private Entry visit(String reference) {
        String setting = "";
        if (values.isObject(top, Top.CLASS)) {
            coding.read(cursor, top.at(Top.CLASS));
            setting = values.text(coding, CODE);
        }
        periods.read(top, Top.PERIOD);
        return new Entry.Visit(
                reference,
                values.text(top, Top.STATUS),
                setting,
                concepts.readAll(top, Top.REASON_CODE),
                periods.start(),
                periods.end());
    }

    private String id(int begin) {
        String id = values.text(top, Top.ID);
        if (id.isEmpty()) {
            throw new JsonException("the resource has no id", begin);
        }
        return id;
    }

    private String updated() {
        if (!values.isObject(top, Top.META)) {
            return "";
        }
        meta.read(cursor, top.at(Top.META));
        return values.text(meta, LAST_UPDATED);
    }

    private String person() {
        String subject = references.id(top, Top.SUBJECT, Kind.PATIENT.resource());
        return subject.isEmpty() ? references.id(top, Top.PATIENT, Kind.PATIENT.resource()) : subject;
    }
}
