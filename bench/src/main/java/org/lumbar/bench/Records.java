package org.lumbar.bench;

import java.util.Random;

/// Records to measure with: one patient with a long history, most of it about other things, as records are.
final class Records {

    private static final String[] CONDITIONS = {
        "http://hl7.org/fhir/sid/icd-10-cm|M54.50",
        "http://hl7.org/fhir/sid/icd-10-cm|M54.31",
        "http://snomed.info/sct|59621000",
        "http://snomed.info/sct|44054006",
        "http://snomed.info/sct|195662009",
        "http://snomed.info/sct|64859006"
    };
    private static final String[] MEASUREMENTS = {
        "8302-2|cm|170",
        "29463-7|kg|80",
        "39156-5|kg/m2|27",
        "8480-6|mm[Hg]|130",
        "8462-4|mm[Hg]|80",
        "72514-3|{score}|6",
        "1988-5|mg/L|4",
        "718-7|g/dL|13"
    };

    private Records() {}

    /// A Bundle (collection) as JSON.
    ///
    /// @param resources how many resources it holds, 1 or more
    static String bundle(int resources, long seed) {
        var random = new Random(seed);
        var json = new StringBuilder("{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[");
        json.append(
                        "{\"fullUrl\":\"https://ehr.test/Patient/p\",\"resource\":{\"resourceType\":\"Patient\",\"id\":\"p\",")
                .append("\"gender\":\"female\",\"birthDate\":\"1970-04-01\"}}");
        for (int i = 1; i < resources; i++) {
            String day = "20" + (16 + random.nextInt(10)) + "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
            String about = "\"id\":\"r" + i + "\",\"subject\":{\"reference\":\"Patient/p\"},";
            json.append(",{\"fullUrl\":\"https://ehr.test/r").append(i).append("\",\"resource\":{");
            switch (random.nextInt(5)) {
                case 0 -> {
                    String[] code = CONDITIONS[random.nextInt(CONDITIONS.length)].split("\\|", 2);
                    json.append("\"resourceType\":\"Condition\",").append(about);
                    json.append("\"clinicalStatus\":")
                            .append(concept("http://terminology.hl7.org/CodeSystem/condition-clinical", "active"));
                    json.append(",\"code\":").append(concept(code[0], code[1]));
                    json.append(",\"recordedDate\":\"").append(day).append("\"");
                }
                case 1, 2, 3 -> {
                    String[] measured = MEASUREMENTS[random.nextInt(MEASUREMENTS.length)].split("\\|", 3);
                    json.append("\"resourceType\":\"Observation\",\"status\":\"final\",")
                            .append(about);
                    json.append("\"code\":").append(concept("http://loinc.org", measured[0]));
                    json.append(",\"effectiveDateTime\":\"").append(day).append("\",\"valueQuantity\":{\"value\":");
                    json.append(measured[2]).append(",\"unit\":\"").append(measured[1]);
                    json.append("\",\"system\":\"http://unitsofmeasure.org\",\"code\":\"")
                            .append(measured[1]);
                    json.append("\"}");
                }
                default -> {
                    json.append("\"resourceType\":\"MedicationRequest\",\"status\":\"active\",\"intent\":\"order\",");
                    json.append(about).append("\"medicationCodeableConcept\":");
                    json.append(concept("http://www.nlm.nih.gov/research/umls/rxnorm", "314076"));
                    json.append(",\"authoredOn\":\"").append(day).append("\"");
                }
            }
            json.append("}}");
        }
        return json.append("]}").toString();
    }

    private static String concept(String system, String code) {
        return "{\"coding\":[{\"system\":\"" + system + "\",\"code\":\"" + code
                + "\",\"display\":\"as the record says\"}]}";
    }
}
