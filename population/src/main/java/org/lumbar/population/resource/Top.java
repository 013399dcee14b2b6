package org.lumbar.population.resource;

import java.util.List;
import org.lumbar.population.json.Keys;

/// The members at the top of resources that anything is read from, whatever the kind of the resource: the kind
/// may be told last.
final class Top {

    static final int RESOURCE_TYPE = 0;
    static final int ID = 1;
    static final int META = 2;
    static final int STATUS = 3;
    static final int CODE = 4;
    static final int SUBJECT = 5;
    static final int PATIENT = 6;
    static final int CLINICAL_STATUS = 7;
    static final int VERIFICATION_STATUS = 8;
    static final int ONSET_DATE_TIME = 9;
    static final int ONSET_PERIOD = 10;
    static final int ABATEMENT_DATE_TIME = 11;
    static final int ABATEMENT_PERIOD = 12;
    static final int ABATEMENT_AGE = 13;
    static final int ABATEMENT_RANGE = 14;
    static final int ABATEMENT_STRING = 15;
    static final int RECORDED_DATE = 16;
    static final int BODY_SITE = 17;
    static final int COMPONENT = 18;
    static final int DATA_ABSENT_REASON = 19;
    static final int EFFECTIVE_DATE_TIME = 20;
    static final int EFFECTIVE_PERIOD = 21;
    static final int EFFECTIVE_INSTANT = 22;
    static final int EFFECTIVE_TIMING = 23;
    static final int ISSUED = 24;
    static final int EXTENSION = 25;
    static final int MEDICATION_CONCEPT = 26;
    static final int MEDICATION_REFERENCE = 27;
    static final int CONTAINED = 28;
    static final int AUTHORED_ON = 29;
    static final int DISPENSE_REQUEST = 30;
    static final int DO_NOT_PERFORM = 31;
    static final int DATE_ASSERTED = 32;
    static final int PERFORMED_DATE_TIME = 33;
    static final int PERFORMED_PERIOD = 34;
    static final int DATE = 35;
    static final int CONDITION = 36;
    static final int CLASS = 37;
    static final int PERIOD = 38;
    static final int REASON_CODE = 39;
    static final int STARTED = 40;
    static final int PROCEDURE_CODE = 41;
    static final int BIRTH_DATE = 42;
    static final int GENDER = 43;
    static final int DECEASED_BOOLEAN = 44;
    static final int DECEASED_DATE_TIME = 45;
    static final int VALUE_CONCEPT = 46;
    static final int VALUE_QUANTITY = 47;
    static final int VALUE_BOOLEAN = 48;
    static final int VALUE_INTEGER = 49;
    static final int VALUE_STRING = 50;
    static final int ENTRY = 51;

    private static final List<String> NAMES = List.of(
            "resourceType",
            "id",
            "meta",
            "status",
            "code",
            "subject",
            "patient",
            "clinicalStatus",
            "verificationStatus",
            "onsetDateTime",
            "onsetPeriod",
            "abatementDateTime",
            "abatementPeriod",
            "abatementAge",
            "abatementRange",
            "abatementString",
            "recordedDate",
            "bodySite",
            "component",
            "dataAbsentReason",
            "effectiveDateTime",
            "effectivePeriod",
            "effectiveInstant",
            "effectiveTiming",
            "issued",
            "extension",
            "medicationCodeableConcept",
            "medicationReference",
            "contained",
            "authoredOn",
            "dispenseRequest",
            "doNotPerform",
            "dateAsserted",
            "performedDateTime",
            "performedPeriod",
            "date",
            "condition",
            "class",
            "period",
            "reasonCode",
            "started",
            "procedureCode",
            "birthDate",
            "gender",
            "deceasedBoolean",
            "deceasedDateTime",
            "valueCodeableConcept",
            "valueQuantity",
            "valueBoolean",
            "valueInteger",
            "valueString",
            "entry");

    static final Keys KEYS = Keys.of(NAMES);
    static final int COUNT = NAMES.size();

    private Top() {}
}
