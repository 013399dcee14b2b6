package org.lumbar.bench.screening;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.record.RecordMapping;
import org.lumbar.knowledge.screening.ScreeningContent;
import org.lumbar.knowledge.source.KnowledgeResource;

/// What is measured side by side.
enum Contestant {
    LINES("lines", "counting line feeds", false),
    DUCKDB("duckdb", "DuckDB: typed columns, wanted codes", false),
    EXTRACTION("lumbar-extraction", "Lumbar: the same extraction", false),
    CQL("cql", "HAPI's parser and the engine of CQL, ten indicators", true),
    INDICATORS("lumbar-indicators", "Lumbar: the same ten indicators", true),
    SCREENING("lumbar-screening", "Lumbar: whole screening, with its output", true);

    private final String id;
    private final String label;
    private final boolean wholeScreening;

    Contestant(String id, String label, boolean wholeScreening) {
        this.id = id;
        this.label = label;
        this.wholeScreening = wholeScreening;
    }

    String id() {
        return id;
    }

    /// Words for a reader.
    String label() {
        return label;
    }

    /// Whether it answers for people, rather than only reading.
    boolean isWholeScreening() {
        return wholeScreening;
    }

    /// @throws IllegalArgumentException when there is none of the identifier
    static Contestant of(String id) {
        return Arrays.stream(values())
                .filter(each -> each.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no " + id + " to measure; there are "
                        + Arrays.stream(values()).map(Contestant::id).toList()));
    }

    /// The work, with all that is made once already made.
    Work ready() {
        if (this == LINES) {
            return extraction(new NewlineCount());
        }
        Knowledge knowledge = KnowledgeResource.knowledge();
        RecordMapping mapping = KnowledgeResource.recordMapping();
        ScreeningContent content = KnowledgeResource.screening();
        return switch (this) {
            case LINES -> extraction(new NewlineCount());
            case DUCKDB -> extraction(new DuckDbExtraction(new EventCodes(knowledge, mapping, content), content));
            case EXTRACTION -> extraction(new LumbarScreening(knowledge, mapping, content, false));
            case INDICATORS -> screening(new LumbarIndicators(knowledge, mapping, content));
            case CQL -> screening(new CqlScreening(knowledge, mapping, content));
            case SCREENING -> screening(new LumbarScreening(knowledge, mapping, content, false));
        };
    }

    /// Does the work once.
    interface Work {

        /// Does it; what came of it is told afterwards, when the time is taken.
        Outcome run(Path folder, LocalDate date, int threads) throws IOException;
    }

    /// What came of the work.
    interface Outcome extends Closeable {
        String words() throws IOException;

        /// Lets go of whatever is kept of it.
        @Override
        default void close() throws IOException {}
    }

    private static Work extraction(Extractor extractor) {
        return (folder, date, threads) -> {
            Map<String, Long> counts = extractor.extract(folder, date, threads);
            return counts::toString;
        };
    }

    private static Work screening(Screener screener) {
        return (folder, date, threads) -> {
            Screener.Answers answers = screener.screen(folder, date, threads);
            return new Outcome() {
                @Override
                public String words() throws IOException {
                    return flagged(answers.read());
                }

                @Override
                public void close() throws IOException {
                    answers.close();
                }
            };
        };
    }

    private static String flagged(Map<String, Answer> answers) {
        long flags = answers.values().stream()
                .mapToLong(each -> each.flagged().size())
                .sum();
        long people = answers.values().stream()
                .filter(each -> !each.flagged().isEmpty())
                .count();
        return flags + " flags on " + people + " people";
    }
}
