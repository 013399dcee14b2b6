package org.lumbar.population.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lumbar.knowledge.Setting;

class SimulatorTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    /// Two chunks a file.
    private static final int PERSONS = 600;

    /// Enough to look at line by line.
    private static final int FEW = 40;

    @TempDir
    private Path folder;

    private static SimulationRequest request(long seed, int threads, boolean gzip) {
        return new SimulationRequest(PERSONS, seed, Setting.PRIMARY_CARE, Simulations.DATE, gzip, true, threads);
    }

    private static SimulationRequest few() {
        return new SimulationRequest(FEW, 7, Setting.PRIMARY_CARE, Simulations.DATE, false, true, 1);
    }

    @Test
    void theSameSeedGivesTheSameBytesOnAnyNumberOfThreads() throws IOException {
        Map<String, byte[]> one = Simulations.files(request(7, 1, false), folder.resolve("one"));
        Map<String, byte[]> three = Simulations.files(request(7, 3, false), folder.resolve("three"));

        assertThat(three.keySet()).isEqualTo(one.keySet());
        one.forEach((name, bytes) -> assertThat(three.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void anotherSeedGivesOtherPeople() throws IOException {
        Map<String, byte[]> seven = Simulations.files(request(7, 1, false), folder.resolve("seven"));
        Map<String, byte[]> eight = Simulations.files(request(8, 1, false), folder.resolve("eight"));

        assertThat(eight.get("Patient.0000.ndjson")).isNotEqualTo(seven.get("Patient.0000.ndjson"));
        assertThat(eight.get("truth.ndjson")).isNotEqualTo(seven.get("truth.ndjson"));
    }

    @Test
    void compressedFilesHoldTheSameLines() throws IOException {
        Map<String, byte[]> plain = Simulations.files(request(7, 2, false), folder.resolve("plain"));
        Map<String, byte[]> packed = Simulations.files(request(7, 2, true), folder.resolve("packed"));

        for (Map.Entry<String, byte[]> each : plain.entrySet()) {
            if (each.getKey().matches("[A-Z].*ndjson")) {
                byte[] bytes = packed.get(each.getKey() + ".gz");
                assertThat(bytes).as(each.getKey()).isNotNull();
                try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                    assertThat(in.readAllBytes()).isEqualTo(each.getValue());
                }
            }
        }
    }

    @Test
    void everyLineIsAResourceOfItsFileAndTheManifestCountsThem() throws IOException {
        Map<String, byte[]> files = Simulations.files(few(), folder);
        JsonNode manifest = JSON.readTree(files.get("manifest.json"));

        assertThat(files.keySet()).noneMatch(name -> name.endsWith(".part"));
        assertThat(manifest.get("output")).hasSizeGreaterThan(2 * ResourceType.values().length - 2);
        Set<String> identifiers = new HashSet<>();
        for (JsonNode output : manifest.get("output")) {
            String type = output.get("type").asText();
            List<String> lines = lines(files, output.get("url").asText());
            assertThat(lines).hasSize(output.get("count").asInt());
            for (String line : lines) {
                JsonNode resource = JSON.readTree(line);
                assertThat(resource.get("resourceType").asText()).isEqualTo(type);
                assertThat(identifiers.add(type + "/" + resource.get("id").asText()))
                        .as("an identifier stands once")
                        .isTrue();
            }
        }
    }

    @Test
    void everyReferenceLeadsToAResourceThatIsThere() throws IOException {
        Map<String, byte[]> files = Simulations.files(few(), folder);
        Set<String> there = new HashSet<>();
        Set<String> wanted = new HashSet<>();
        for (String name : files.keySet()) {
            if (name.matches("[A-Z].*ndjson")) {
                for (String line : lines(files, name)) {
                    JsonNode resource = JSON.readTree(line);
                    there.add(resource.get("resourceType").asText() + "/"
                            + resource.get("id").asText());
                    resource.findValuesAsText("reference")
                            .forEach(each -> wanted.add(each.replace("https://ehr.example.org/fhir/", "")));
                }
            }
        }

        assertThat(wanted).hasSizeGreaterThan(FEW);
        assertThat(there).containsAll(wanted);
    }

    @Test
    void referencesAreRelativeAndAbsoluteAndSomeLinesAreBlank() throws IOException {
        Map<String, byte[]> files = Simulations.files(request(7, 1, false), folder);
        String observations = new String(files.get("Observation.0000.ndjson"), StandardCharsets.UTF_8);

        assertThat(observations)
                .contains("\"reference\":\"Patient/")
                .contains("\"reference\":\"https://ehr.example.org/fhir/Patient/")
                .contains("\n\n");
    }

    @Test
    void mostLinesAreNotAboutBackPain() throws IOException {
        Map<String, byte[]> files = Simulations.files(few(), folder);
        long background = 0;
        long all = 0;
        Set<String> words = new HashSet<>();
        Simulations.SIMULATION
                .background()
                .forEach(each -> words.add("\"code\":\"" + each.coding().code() + "\""));
        for (String name : files.keySet()) {
            if (name.matches("[A-Z].*ndjson")) {
                for (String line : lines(files, name)) {
                    all++;
                    background += words.stream().anyMatch(line::contains) ? 1 : 0;
                }
            }
        }

        assertThat((double) background / all).isGreaterThan(0.5);
    }

    @Test
    void aFolderThatIsNotEmptyIsRefusedAndLeftAlone() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");

        assertThatThrownBy(() -> Simulations.files(request(7, 1, false), folder))
                .isInstanceOf(DirectoryNotEmptyException.class);
        assertThat(Simulations.files(folder).keySet()).containsExactly("mine.txt");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> Simulations.files(request(7, 1, false), file))
                .isInstanceOf(NotDirectoryException.class);
    }

    @Test
    void morePeopleThanTheDiskHoldsAreRefusedAtOnceAndNothingIsLeft() {
        var request =
                new SimulationRequest(Integer.MAX_VALUE, 1, Setting.PRIMARY_CARE, Simulations.DATE, false, false, 1);

        assertThatThrownBy(() -> Simulations.files(request, folder))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("MB are free");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatWasBegunAndNotFinishedIsTakenAway() throws IOException {
        try (OutputFolder output = OutputFolder.of(folder)) {
            output.begin("Patient.0000.ndjson").write('{');
            assertThat(Simulations.files(folder).keySet()).containsExactly("Patient.0000.ndjson.part");
        }
        assertThat(folder).isEmptyDirectory();
    }

    private static List<String> lines(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }
}
