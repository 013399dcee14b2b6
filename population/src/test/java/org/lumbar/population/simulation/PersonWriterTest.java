package org.lumbar.population.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.Setting;

/// The lines of one person made by hand, byte for byte.
class PersonWriterTest {

    private static String lines(ResourceType type) {
        SimulationRequest request = Simulations.request(1, 1, Setting.EMERGENCY_DEPARTMENT);
        Plan plan = Simulations.plan(request);
        var chunk = new Chunk();
        var lines = new Lines(chunk, 0, 0, new Days(Simulations.DATE));
        Person person = Simulations.person(plan);
        person.clear();
        person.random.start(1, 1);
        person.id = 0x00c0ffee00c0ffeeL;
        person.female = true;
        person.birthDay = (int) LocalDate.of(1961, 7, 9).toEpochDay();
        person.visitDay = (int) LocalDate.of(2026, 3, 1).toEpochDay();
        person.onsetDay = (int) LocalDate.of(2026, 2, 20).toEpochDay();
        person.temperature = 384;
        lines.start(person.id);
        new PersonWriter(plan, request, lines, new Days(Simulations.DATE)).write(person);
        return chunk.lines(type).toString();
    }

    @Test
    void thePatientHasSexBirthDateAndCategories() {
        assertThat(lines(ResourceType.PATIENT))
                .startsWith("{\"resourceType\":\"Patient\",\"id\":\"00c0ffee00c0ffee\",\"extension\":[{\"url\":"
                        + "\"http://hl7.org/fhir/us/core/StructureDefinition/us-core-race\",")
                .endsWith("],\"gender\":\"female\",\"birthDate\":\"1961-07-09\"}\n");
    }

    @Test
    void theVisitHasClassReasonAndDay() {
        assertThat(lines(ResourceType.ENCOUNTER))
                .isEqualTo("{\"resourceType\":\"Encounter\",\"id\":\"00c0ffee00c0ffee-b0\",\"status\":\"finished\","
                        + "\"class\":{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ActCode\","
                        + "\"code\":\"EMER\"},\"reasonCode\":[{\"coding\":[{\"system\":\"http://snomed.info/sct\","
                        + "\"code\":\"279039007\",\"display\":\"Low back pain\"},{\"system\":"
                        + "\"http://hl7.org/fhir/sid/icd-10-cm\",\"code\":\"M54.5\",\"display\":\"Low back pain\"}],"
                        + "\"text\":\"Low back pain\"}],\"subject\":{\"reference\":\"Patient/00c0ffee00c0ffee\"},"
                        + "\"period\":{\"start\":\"2026-03-01\",\"end\":\"2026-03-01\"}}\n");
    }

    @Test
    void theTemperatureStandsUnderItsCodeAndUnit() {
        assertThat(lines(ResourceType.OBSERVATION))
                .isEqualTo("{\"resourceType\":\"Observation\",\"id\":\"00c0ffee00c0ffee-d0\",\"status\":\"final\","
                        + "\"category\":[{\"coding\":[{\"system\":"
                        + "\"http://terminology.hl7.org/CodeSystem/observation-category\",\"code\":\"vital-signs\"}]}],"
                        + "\"code\":{\"coding\":[{\"system\":\"http://loinc.org\",\"code\":\"8310-5\",\"display\":"
                        + "\"Body temperature\"}],\"text\":\"Body temperature\"},\"subject\":{\"reference\":"
                        + "\"Patient/00c0ffee00c0ffee\"},\"encounter\":{\"reference\":"
                        + "\"Encounter/00c0ffee00c0ffee-b0\"},\"effectiveDateTime\":\"2026-03-01\",\"valueQuantity\":"
                        + "{\"value\":38.4,\"unit\":\"Cel\",\"system\":\"http://unitsofmeasure.org\",\"code\":\"Cel\"}}"
                        + "\n");
    }

    @Test
    void theProblemBeganWithTheEpisode() {
        assertThat(lines(ResourceType.CONDITION))
                .contains("\"code\":\"active\"")
                .contains("\"code\":\"M54.5\"")
                .endsWith("\"onsetDateTime\":\"2026-02-20\",\"recordedDate\":\"2026-03-01\"}\n");
    }
}
