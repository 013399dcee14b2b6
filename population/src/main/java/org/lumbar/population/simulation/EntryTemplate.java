package org.lumbar.population.simulation;

/// An entry of a record that has a code, a status and a day: of the background, or a planted event.
///
/// @param type the type of resource
/// @param head what stands between identifier and patient
@SuppressWarnings("ArrayRecordComponent") // written millions of times, never compared
record EntryTemplate(ResourceType type, byte[] head) {

    private static final int DAYS_UNTIL_OVER = 14;
    private static final byte[] EFFECTIVE = Bytes.of(",\"effectiveDateTime\":\"");
    private static final byte[] ONSET = Bytes.of(",\"onsetDateTime\":\"");
    private static final byte[] ABATEMENT = Bytes.of(",\"abatementDateTime\":\"");
    private static final byte[] RECORDED = Bytes.of(",\"recordedDate\":\"");
    private static final byte[] AUTHORED = Bytes.of(",\"authoredOn\":\"");
    private static final byte[] PERFORMED = Bytes.of(",\"performedDateTime\":\"");
    private static final byte[] STARTED = Bytes.of(",\"started\":\"");
    private static final byte[] START = Bytes.of(",\"period\":{\"start\":\"");
    private static final byte[] END = Bytes.of(",\"end\":\"");

    /// @param status status as FHIR names it; of a problem its clinical status
    /// @param concept code, as JSON
    static EntryTemplate of(ResourceType type, String status, String concept) {
        String head = switch (type) {
            case OBSERVATION -> AnswerTemplates.observation("laboratory") + concept;
            case CONDITION -> AnswerTemplates.problem(status, "problem-list-item") + concept;
            case ENCOUNTER -> PersonWriter.contact("AMB") + ",\"reasonCode\":[" + concept + "]";
            case MEDICATION_REQUEST ->
                status(status) + ",\"intent\":\"order\",\"medicationCodeableConcept\":" + concept;
            case PROCEDURE, DIAGNOSTIC_REPORT -> status(status) + ",\"code\":" + concept;
            case IMAGING_STUDY -> status(status) + ",\"procedureCode\":[" + concept + "]";
            case ALLERGY_INTOLERANCE ->
                ",\"clinicalStatus\":" + Json.status("allergyintolerance-clinical", "active")
                        + ",\"verificationStatus\":" + Json.status("allergyintolerance-verification", "confirmed")
                        + ",\"code\":" + concept;
            case PATIENT -> throw new IllegalArgumentException("a person is no entry of a record; name another type");
        };
        return new EntryTemplate(type, Bytes.of(head));
    }

    private static String status(String status) {
        return ",\"status\":\"" + status + "\"";
    }

    /// Writes all but the end of the line, and a value where there is one.
    ///
    /// @param latest the last day on which a problem may be over
    Bytes begin(Lines lines, int day, int latest, PersonRandom random) {
        Bytes out = lines.begin(type, random).put(head);
        switch (type) {
            case OBSERVATION, DIAGNOSTIC_REPORT -> lines.subject().day(EFFECTIVE, day);
            case CONDITION ->
                lines.subject()
                        .day(ONSET, day)
                        .day(ABATEMENT, Math.min(day + DAYS_UNTIL_OVER, latest))
                        .day(RECORDED, day);
            case ENCOUNTER -> {
                lines.subject().day(START, day).day(END, day);
                out.put('}');
            }
            case MEDICATION_REQUEST -> lines.subject().day(AUTHORED, day);
            case PROCEDURE -> lines.subject().day(PERFORMED, day);
            case IMAGING_STUDY -> lines.subject().day(STARTED, day);
            case ALLERGY_INTOLERANCE -> lines.patient().day(RECORDED, day);
            case PATIENT -> throw new IllegalStateException("a person is no entry of a record");
        }
        return out;
    }
}
