package org.lumbar.bench.screening;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.lumbar.assess.Assessor;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.record.RecordMapping;
import org.lumbar.knowledge.screening.ScreeningContent;
import org.lumbar.population.ScreeningKernel;
import org.lumbar.population.ScreeningPlan;
import org.lumbar.population.fact.PersonRecord;
import org.lumbar.population.indicator.IndicatorResult;
import org.lumbar.population.resource.Kind;
import org.lumbar.population.run.MedicineList;
import org.lumbar.population.run.SliceReader;
import org.lumbar.population.source.ExportReader;
import org.lumbar.population.source.Lines;
import org.lumbar.population.source.Slice;
import org.lumbar.population.source.SourceFile;
import org.lumbar.record.Concept;

/// What the peer does and no more: everything read, people put together in memory, ten indicators for each. No
/// urgency, no causes, no output. Immutable.
public final class LumbarIndicators implements Screener {

    private static final long SLICE = 64L << 20;

    private final Assessor assessor;
    private final RecordMapping mapping;
    private final ScreeningContent content;

    public LumbarIndicators(Knowledge knowledge, RecordMapping mapping, ScreeningContent content) {
        assessor = Assessor.of(knowledge);
        this.mapping = mapping;
        this.content = content;
    }

    @Override
    public Answers screen(Path folder, LocalDate date, int threads) {
        ScreeningKernel kernel = ScreeningKernel.of(
                assessor, mapping, content, new ScreeningPlan(date, Setting.PRIMARY_CARE, false, List.of()));
        Queue<Map.Entry<String, List<byte[]>>> people =
                new ConcurrentLinkedQueue<>(read(kernel, folder, threads).entrySet());
        Map<String, Answer> answers = new ConcurrentHashMap<>();
        Workers.run(threads, () -> () -> {
            for (var each = people.poll(); each != null; each = people.poll()) {
                PersonRecord person = PersonRecord.of(each.getKey(), each.getValue(), kernel.codes());
                if (person.line().isPresent()) {
                    boolean isDead = kernel.isDead(person);
                    answers.put(each.getKey(), answer(isDead ? List.of() : kernel.indicators(person)));
                }
            }
        });
        Map<String, Answer> sorted = new TreeMap<>(answers);
        return () -> sorted;
    }

    /// What was read of each person.
    private static Map<String, List<byte[]>> read(ScreeningKernel kernel, Path folder, int threads) {
        List<SourceFile> files = ExportReader.read(folder).files();
        Map<String, Concept> medicines = MedicineList.of(
                kernel,
                files.stream()
                        .filter(each -> each.type().equals(Kind.MEDICATION.resource()))
                        .map(each -> new Slice(0, each, 0, each.bytes()))
                        .toList(),
                new Lines());
        var slices = new ConcurrentLinkedQueue<>(Slice.of(files, SLICE));
        List<Map<String, List<byte[]>>> parts = new ArrayList<>();
        Workers.run(threads, () -> {
            Map<String, List<byte[]>> part = new HashMap<>();
            parts.add(part);
            var reader = new SliceReader(kernel, medicines, Set.of(), new Lines());
            return () -> {
                for (Slice slice = slices.poll(); slice != null; slice = slices.poll()) {
                    reader.read(
                            slice,
                            (person, fact) -> part.computeIfAbsent(person, _ -> new ArrayList<>())
                                    .add(fact),
                            _ -> {});
                }
            };
        });
        Map<String, List<byte[]>> all = parts.removeFirst();
        parts.forEach(part -> part.forEach((person, facts) -> all.merge(person, facts, (one, other) -> {
            one.addAll(other);
            return one;
        })));
        return all;
    }

    private static Answer answer(List<IndicatorResult> results) {
        var counts = new TreeSet<String>();
        var flagged = new TreeSet<String>();
        for (IndicatorResult each : results) {
            if (each.counts()) {
                counts.add(each.indicator());
            }
            if (each.isFlagged()) {
                flagged.add(each.indicator());
            }
        }
        return new Answer(counts, flagged);
    }
}
