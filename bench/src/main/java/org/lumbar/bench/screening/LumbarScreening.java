package org.lumbar.bench.screening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.lumbar.assess.Assessor;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.record.RecordMapping;
import org.lumbar.knowledge.screening.ScreeningContent;
import org.lumbar.population.ScreeningKernel;
import org.lumbar.population.ScreeningPlan;
import org.lumbar.population.fact.Facts;
import org.lumbar.population.resource.Kind;
import org.lumbar.population.resource.PersonLine;
import org.lumbar.population.resource.ResourceReader;
import org.lumbar.population.resource.Taker;
import org.lumbar.population.run.ScreeningRun;
import org.lumbar.population.run.Watcher;
import org.lumbar.population.source.ExportReader;
import org.lumbar.population.source.Lines;
import org.lumbar.population.source.Slice;
import org.lumbar.population.source.SourceFile;
import org.lumbar.record.Concept;
import org.lumbar.record.Entry;

/// What is measured of Lumbar: its scanner alone, and a whole screening with its output.
public final class LumbarScreening implements Extractor, Screener {

    private static final long SLICE = 64L << 20;

    private final Assessor assessor;
    private final RecordMapping mapping;
    private final ScreeningContent content;
    private final boolean everyone;

    /// @param everyone whether each person is told rather than those to be looked at, which is the rule
    public LumbarScreening(Knowledge knowledge, RecordMapping mapping, ScreeningContent content, boolean everyone) {
        assessor = Assessor.of(knowledge);
        this.mapping = mapping;
        this.content = content;
        this.everyone = everyone;
    }

    private ScreeningKernel kernel(LocalDate date) {
        return ScreeningKernel.of(
                assessor, mapping, content, new ScreeningPlan(date, Setting.PRIMARY_CARE, everyone, List.of()));
    }

    @Override
    public Answers screen(Path folder, LocalDate date, int threads) throws IOException {
        Path out = Files.createTempDirectory("lumbar-screening-bench");
        new ScreeningRun(kernel(date), threads, Watcher.NOBODY).run(ExportReader.read(folder), out);
        return new Output(out);
    }

    /// The files that a screening wrote, until they are let go.
    private record Output(Path out) implements Answers {

        @Override
        public Map<String, Answer> read() throws IOException {
            return answers(out.resolve("people.ndjson"));
        }

        @Override
        public void close() throws IOException {
            try (Stream<Path> files = Files.walk(out)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private static Map<String, Answer> answers(Path people) throws IOException {
        var json = new ObjectMapper();
        Map<String, Answer> answers = new TreeMap<>();
        try (BufferedReader lines = Files.newBufferedReader(people)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode person = json.readTree(line);
                var counts = new TreeSet<String>();
                var flagged = new TreeSet<String>();
                for (JsonNode each : person.get("indicators")) {
                    String standing = each.get("standing").asText();
                    String id = each.get("id").asText();
                    if (standing.equals("flagged") || standing.equals("not-flagged")) {
                        counts.add(id);
                    }
                    if (standing.equals("flagged")) {
                        flagged.add(id);
                    }
                }
                String id = person.get("patient").asText().substring("Patient/".length());
                answers.put(id, new Answer(counts, flagged));
            }
        }
        return answers;
    }

    /// Packs what is read into memory, as a screening packs it for its temporary files.
    @Override
    public Map<String, Long> extract(Path folder, LocalDate date, int threads) {
        ScreeningKernel kernel = kernel(date);
        List<SourceFile> files = ExportReader.read(folder).files();
        Map<String, Concept> medicines = new HashMap<>();
        List<SourceFile> first = files.stream()
                .filter(each -> each.type().equals(Kind.MEDICATION.resource()))
                .toList();
        if (!first.isEmpty()) {
            pass(kernel, first, Map.of(), 1).forEach(each -> medicines.putAll(each.medicines));
        }
        Map<String, Long> counts = new TreeMap<>();
        pass(kernel, files, medicines, threads)
                .forEach(each -> each.counts.forEach((kind, count) -> counts.merge(kind, count, Long::sum)));
        return counts;
    }

    private static List<Pass> pass(
            ScreeningKernel kernel, List<SourceFile> files, Map<String, Concept> medicines, int threads) {
        var slices = new ConcurrentLinkedQueue<>(Slice.of(files, SLICE));
        List<Pass> passes = new ArrayList<>();
        Workers.run(threads, () -> {
            var pass = new Pass(kernel, medicines);
            passes.add(pass);
            return () -> {
                var lines = new Lines();
                for (Slice slice = slices.poll(); slice != null; slice = slices.poll()) {
                    lines.read(slice, pass, _ -> {});
                }
            };
        });
        return passes;
    }

    /// What one thread reads.
    private static final class Pass implements Lines.Reader, Taker {
        private final ResourceReader reader;
        private final Facts facts;
        private final List<byte[]> packed = new ArrayList<>();
        private final Map<String, Long> counts = new HashMap<>();
        private final Map<String, Concept> medicines = new HashMap<>();

        Pass(ScreeningKernel kernel, Map<String, Concept> medicines) {
            reader = kernel.reader(medicines);
            facts = new Facts(kernel.codes());
        }

        @Override
        public void over(byte[] buffer) {
            reader.over(buffer);
        }

        @Override
        public int line(int from) {
            return reader.line(from, this);
        }

        @Override
        public void bad(long line, long column, String reason) {
            throw new IllegalArgumentException("line " + line + ", column " + column + ": " + reason);
        }

        @Override
        public void counted(Kind kind) {
            // every resource, wanted or not
        }

        @Override
        public void patient(PersonLine person) {
            take(Kind.PATIENT.resource(), facts.of(person));
        }

        @Override
        public void entry(String person, String updated, Entry entry) {
            String reference = entry.reference();
            take(reference.substring(0, reference.indexOf('/')), facts.of(updated, entry));
        }

        @Override
        public void medicine(String id, Concept medicine) {
            medicines.put(id, medicine);
            counts.merge(Kind.MEDICATION.resource(), 1L, Long::sum);
        }

        @Override
        public void lostMedicine() {
            // DuckDB leaves it out too
        }

        private void take(String kind, byte[] fact) {
            packed.add(fact);
            counts.merge(kind, 1L, Long::sum);
        }
    }
}
