package org.lumbar.population.simulation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lumbar.knowledge.Finding.Derivation.FromQuantity;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.simulation.SimulationContent;
import org.lumbar.population.Kernels;
import org.lumbar.population.run.ScreeningRun;
import org.lumbar.population.run.Watcher;
import org.lumbar.population.source.ExportReader;

/// People who were simulated and then screened, each with what was planted and what was read.
///
/// @param plan what they were drawn from
/// @param expected `expected.json`, as it stands beside the records
/// @param summary `summary.json` of the screening
/// @param people each of them
record RoundTrip(Plan plan, JsonNode expected, JsonNode summary, List<Someone> people) {

    private static final ObjectMapper JSON = new ObjectMapper();

    RoundTrip {
        people = List.copyOf(people);
    }

    /// One person.
    ///
    /// @param cell age and sex
    /// @param noise whether the record has any
    /// @param conditions the conditions that are true
    /// @param onset when the episode began
    /// @param planted by place in the plan: what was planted
    /// @param lost by place in the plan: whether the answer does not stand in the record, or only outdated
    /// @param read by place in the plan: what the screening read
    /// @param standings by indicator: where the screening puts the person
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Someone(
            int cell,
            boolean noise,
            LocalDate onset,
            Set<String> conditions,
            Answer[] planted,
            boolean[] lost,
            Answer[] read,
            Map<String, String> standings) {

        int age() {
            return Cells.age(cell);
        }
    }

    /// An answer.
    enum Answer {
        /// Nobody asked, or it is not on record.
        NONE,
        YES,
        NO
    }

    /// Simulates with a content, screens with the built-in one, and reads what both wrote.
    static RoundTrip of(SimulationContent content, int persons, long seed, Path folder) throws IOException {
        var request = new SimulationRequest(persons, seed, Setting.PRIMARY_CARE, Kernels.DATE, false, true, 1);
        Path in = folder.resolve("in");
        Path out = folder.resolve("out");
        Simulator.of(Simulations.KNOWLEDGE, Simulations.POPULATIONS, Simulations.MAPPING, content)
                .write(request, in, (_, _) -> {});
        new ScreeningRun(Kernels.everyone(), 1, Watcher.NOBODY).run(ExportReader.read(in), out);
        Plan plan = Plan.of(Simulations.KNOWLEDGE, Simulations.POPULATIONS, Simulations.MAPPING, content, request);
        var reader = new Reader(plan);
        reader.screened(out.resolve("people.ndjson"));
        return new RoundTrip(
                plan,
                JSON.readTree(in.resolve("expected.json").toFile()),
                JSON.readTree(out.resolve("summary.json").toFile()),
                reader.people(in.resolve("truth.ndjson")));
    }

    /// The same people, of whom another one's figures are expected.
    RoundTrip expecting(RoundTrip other) {
        return new RoundTrip(other.plan, other.expected, summary, people);
    }

    /// The place of a finding in the plan.
    int place(String finding) {
        for (int place = 0; place < plan.findings().drawn().size(); place++) {
            if (plan.findings().drawn().get(place).finding().id().equals(finding)) {
                return place;
            }
        }
        throw new AssertionError(finding + " is not drawn");
    }

    /// Reads the two files.
    private static final class Reader {

        private final List<Drawn> drawn;
        private final Map<String, Integer> places = new HashMap<>();
        private final Map<String, JsonNode> screened = new HashMap<>();

        Reader(Plan plan) {
            drawn = plan.findings().drawn();
            for (int place = 0; place < drawn.size(); place++) {
                places.put(drawn.get(place).finding().id(), place);
            }
        }

        void screened(Path file) throws IOException {
            try (BufferedReader lines = Files.newBufferedReader(file)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    JsonNode person = JSON.readTree(line);
                    screened.put(person.get("patient").asText(), person);
                }
            }
        }

        List<Someone> people(Path file) throws IOException {
            List<Someone> people = new ArrayList<>();
            try (BufferedReader lines = Files.newBufferedReader(file)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    people.add(person(JSON.readTree(line)));
                }
            }
            if (people.size() != screened.size()) {
                throw new AssertionError(people.size() + " people were planted and " + screened.size() + " screened");
            }
            return people;
        }

        private Someone person(JsonNode truth) {
            JsonNode screening = screened.get("Patient/" + truth.get("patient").asText());
            if (screening == null) {
                throw new AssertionError("the screening does not list " + truth.get("patient"));
            }
            Answer[] planted = answers();
            set(truth.get("present"), planted, Answer.YES);
            set(truth.get("absent"), planted, Answer.NO);
            Answer[] lost = answers();
            set(truth.get("missing"), lost, Answer.YES);
            set(truth.get("old"), lost, Answer.YES);
            boolean[] isLost = new boolean[lost.length];
            for (int place = 0; place < lost.length; place++) {
                isLost[place] = lost[place] == Answer.YES;
            }
            Set<String> conditions = new HashSet<>();
            truth.get("conditions").forEach(each -> conditions.add(each.asText()));
            Map<String, String> standings = new HashMap<>();
            screening
                    .get("indicators")
                    .forEach(each -> standings.put(
                            each.get("id").asText(), each.get("standing").asText()));
            return new Someone(
                    Cells.of(
                            truth.get("sex").asText().equals("female"),
                            truth.get("age").asInt()),
                    truth.get("noise").asBoolean(),
                    LocalDate.parse(truth.get("onset").asText()),
                    conditions,
                    planted,
                    isLost,
                    read(screening),
                    standings);
        }

        private Answer[] read(JsonNode screening) {
            Answer[] read = answers();
            for (JsonNode each : screening.get("findings")) {
                String finding = each.get("finding").asText();
                Integer place = places.get(finding);
                if (place != null) {
                    read[place] = each.get("status").asText().equals("present") ? Answer.YES : Answer.NO;
                } else if (finding.equals(Temperatures.QUANTITY)) {
                    told(each.get("value").asDouble(), read);
                }
            }
            return read;
        }

        /// What a temperature tells.
        private void told(double value, Answer[] read) {
            for (int place = 0; place < read.length; place++) {
                if (drawn.get(place).finding().derivation().orElse(null) instanceof FromQuantity from
                        && from.quantity().equals(Temperatures.QUANTITY)) {
                    read[place] = from.present().contains(value) ? Answer.YES : Answer.NO;
                }
            }
        }

        private Answer[] answers() {
            Answer[] answers = new Answer[drawn.size()];
            Arrays.fill(answers, Answer.NONE);
            return answers;
        }

        private void set(JsonNode findings, Answer[] answers, Answer answer) {
            findings.forEach(each -> {
                Integer place = places.get(each.asText());
                if (place == null) {
                    throw new AssertionError(each + " was planted and not drawn");
                }
                answers[place] = answer;
            });
        }
    }
}
