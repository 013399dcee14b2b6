package org.lumbar.population.resource;

import java.util.List;
import org.lumbar.population.json.Keys;
import org.lumbar.population.json.Members;
import org.lumbar.record.PatientEntry;

/// Reads persons (Patient), with the US Core extensions by which results are compared between groups.
final class PersonReader {

    private static final String RACE = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-race";
    private static final String ETHNICITY = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-ethnicity";
    private static final String IN_WORDS = "text";

    private static final int URL = 0;
    private static final int EXTENSION = 1;
    private static final int VALUE_STRING = 2;
    private static final Keys KEYS = Keys.of(List.of("url", "extension", "valueString"));

    private final JsonValues values;
    private final Members outer = new Members(KEYS, 3);
    private final Members inner = new Members(KEYS, 3);

    PersonReader(JsonValues values) {
        this.values = values;
    }

    PersonLine read(String id, String updated, Members top) {
        String[] words = {"", ""};
        values.objects(top, Top.EXTENSION, at -> {
            int end = outer.read(values.cursor(), at);
            switch (values.text(outer, URL)) {
                case RACE -> words[0] = words();
                case ETHNICITY -> words[1] = words();
                default -> {}
            }
            return end;
        });
        return new PersonLine(
                id,
                updated,
                new PatientEntry(
                        "Patient/" + id,
                        values.text(top, Top.GENDER),
                        values.text(top, Top.BIRTH_DATE),
                        values.isTrue(top, Top.DECEASED_BOOLEAN),
                        values.text(top, Top.DECEASED_DATE_TIME)),
                words[0],
                words[1]);
    }

    private String words() {
        String[] words = {""};
        values.objects(outer, EXTENSION, at -> {
            int end = inner.read(values.cursor(), at);
            if (values.text(inner, URL).equals(IN_WORDS)) {
                words[0] = values.text(inner, VALUE_STRING);
            }
            return end;
        });
        return words[0];
    }
}
