package org.lumbar.population.resource;

import java.util.List;
import org.lumbar.population.json.Keys;
import org.lumbar.population.json.Members;
import org.lumbar.record.Concept;
import org.lumbar.record.Entry;

/// Reads prescriptions and statements of medicines. A medicine may stand in the resource, be contained in it,
/// or be a resource of its own.
final class MedicineReader {

    private static final String MEDICATION = "Medication";

    private static final int VALIDITY = 0;
    private static final Keys DISPENSE = Keys.of(List.of("validityPeriod"));

    private final JsonValues values;
    private final ConceptReader concepts;
    private final PeriodReader periods;
    private final References references;
    private final Medicines medicines;
    private final Members dispense = new Members(DISPENSE, 1);
    private final Members contained = new Members(Top.KEYS, Top.COUNT);

    MedicineReader(
            JsonValues values,
            ConceptReader concepts,
            PeriodReader periods,
            References references,
            Medicines medicines) {
        this.values = values;
        this.concepts = concepts;
        this.periods = periods;
        this.references = references;
        this.medicines = medicines;
    }

    /// Whether anything is read of its medicine.
    boolean isWanted(Members top) {
        if (concepts.isWanted(top, Top.MEDICATION_CONCEPT)) {
            return true;
        }
        String reference = references.plain(top, Top.MEDICATION_REFERENCE);
        return reference.startsWith("#")
                ? find(reference, top) && concepts.isWanted(contained, Top.CODE)
                : medicines.isWanted(References.id(reference, MEDICATION));
    }

    /// Whether its medicine is a resource of its own that is not in the export.
    boolean isLost(Members top) {
        if (top.has(Top.MEDICATION_CONCEPT)) {
            return false;
        }
        String reference = references.plain(top, Top.MEDICATION_REFERENCE);
        return !reference.isEmpty()
                && !reference.startsWith("#")
                && !medicines.holds(References.id(reference, MEDICATION));
    }

    Entry prescription(String reference, Members top) {
        Concept medicine = medicine(top);
        String supplyEnd = "";
        if (values.isObject(top, Top.DISPENSE_REQUEST)) {
            dispense.read(values.cursor(), top.at(Top.DISPENSE_REQUEST));
            supplyEnd = periods.read(dispense, VALIDITY).end();
        }
        return new Entry.Prescription(
                reference,
                values.text(top, Top.STATUS),
                values.isTrue(top, Top.DO_NOT_PERFORM),
                medicine,
                values.text(top, Top.AUTHORED_ON),
                supplyEnd);
    }

    Entry intake(String reference, Members top) {
        Concept medicine = medicine(top);
        periods.read(top, Top.EFFECTIVE_PERIOD);
        return new Entry.Intake(
                reference,
                values.text(top, Top.STATUS),
                medicine,
                values.text(top, Top.EFFECTIVE_DATE_TIME),
                periods.start(),
                periods.end(),
                values.text(top, Top.DATE_ASSERTED));
    }

    private Concept medicine(Members top) {
        return top.has(Top.MEDICATION_CONCEPT) ? concepts.read(top, Top.MEDICATION_CONCEPT) : referred(top);
    }

    private Concept referred(Members top) {
        String reference = references.plain(top, Top.MEDICATION_REFERENCE);
        if (!reference.startsWith("#")) {
            return medicines.of(References.id(reference, MEDICATION));
        }
        return find(reference, top) ? concepts.read(contained, Top.CODE) : Concept.NONE;
    }

    /// Reads the contained resource that a reference names, whose members are then at hand.
    private boolean find(String reference, Members top) {
        boolean[] found = {false};
        values.objects(top, Top.CONTAINED, at -> {
            int end = contained.read(values.cursor(), at);
            found[0] = values.text(contained, Top.ID).equals(reference.substring(1));
            return found[0] ? JsonValues.ENOUGH : end;
        });
        return found[0];
    }
}
