package org.lumbar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.formats.TextStyle;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.MechanismCriteria;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.knowledge.source.KnowledgeResource;

/// Every record of the built-in content, shown.
class AllRecordsTest {

    private static final Knowledge KNOWLEDGE = KnowledgeResource.knowledge();
    private static final MovementContent MOVEMENT = KnowledgeResource.movement();
    private static final Catalogue CATALOGUE = Catalogue.of(KNOWLEDGE, MOVEMENT, List.of(), Map.of());

    @Test
    void everyKindOfRecordIsThere() {
        Set<Kind> kinds = new HashSet<>();
        CATALOGUE.refs().forEach(ref -> kinds.add(ref.kind()));
        Set<Kind> withoutAny = new HashSet<>(List.of(Kind.values()));
        withoutAny.removeAll(kinds);
        assertThat(withoutAny).as("value sets come with packs").containsExactly(Kind.VALUE_SET);
    }

    @Test
    void everyRecordFitsThePageAtEveryWidth() {
        for (int width : new int[] {TextStyle.NARROWEST, TextStyle.WIDEST}) {
            var style = new TextStyle(false, false, width);
            for (Ref ref : CATALOGUE.refs()) {
                String text = CATALOGUE.text(CATALOGUE.sheets(ref.id()), style);
                assertThat(text.lines()).as(ref.toString()).allMatch(line -> line.length() <= width);
                assertThat(text.toLowerCase(Locale.ROOT).replaceAll("\\s", ""))
                        .contains(ref.toString().toLowerCase(Locale.ROOT).replaceAll("\\s", ""));
            }
        }
    }

    @Test
    void everyRecordIsJsonOfTheSchemaWithoutAKeyTwice() throws IOException {
        Schema schema = schema();
        var factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        for (Ref ref : CATALOGUE.refs()) {
            for (Sheet sheet : CATALOGUE.sheets(ref.id())) {
                String line = CATALOGUE.json(sheet);
                try (JsonParser parser = factory.createParser(line)) {
                    while (parser.nextToken() != null) {
                        // reading it all is the test
                    }
                }
                assertThat(schema.validate(line, InputFormat.JSON))
                        .as(ref.toString())
                        .isEmpty();
            }
        }
    }

    private static Schema schema() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(Catalogue.class.getResourceAsStream("lumbar-record-1.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }

    @Test
    void everyCitationOfTheContentIsAmongTheFigures() {
        Map<Citation, Integer> cited = new HashMap<>();
        citations(KNOWLEDGE, cited);
        Map<Citation, Integer> listed = new HashMap<>();
        citations(MOVEMENT, cited);
        allFigures().forEach(row -> listed.merge(row.citation(), 1, Integer::sum));
        assertThat(cited).hasSizeGreaterThan(300);
        assertThat(cited)
                .allSatisfy((citation, times) -> assertThat(listed.getOrDefault(citation, 0))
                        .as(citation.toString())
                        .isGreaterThanOrEqualTo(times));
    }

    private static List<FigureRow> allFigures() {
        List<FigureRow> all = new ArrayList<>(FigureRows.of(KNOWLEDGE));
        all.addAll(FigureRows.of(MOVEMENT));
        return all;
    }

    /// Walks all records, whatever kinds of them there will be.
    private static void citations(Object value, Map<Citation, Integer> found) {
        switch (value) {
            case Citation citation -> found.merge(citation, 1, Integer::sum);
            case Optional<?> optional -> optional.ifPresent(each -> citations(each, found));
            case Collection<?> all -> all.forEach(each -> citations(each, found));
            case Map<?, ?> map -> map.values().forEach(each -> citations(each, found));
            // an item that cites what its criteria cite is not listed by itself
            case MechanismCriteria.Item _ -> {}
            case Record each -> {
                for (RecordComponent component : each.getClass().getRecordComponents()) {
                    try {
                        citations(component.getAccessor().invoke(each), found);
                    } catch (ReflectiveOperationException error) {
                        throw new IllegalStateException(component.toString(), error);
                    }
                }
            }
            default -> {}
        }
    }

    @Test
    void aSourceIsShownWithEveryFigureThatRestsOnIt() {
        List<FigureRow> shown = new ArrayList<>();
        for (String key : KNOWLEDGE.sources().keySet()) {
            for (Sheet sheet : CATALOGUE.sheets(key)) {
                for (Part part : sheet.parts()) {
                    if (sheet.ref().kind() == Kind.SOURCE && part instanceof Part.Figures figures) {
                        shown.addAll(figures.rows());
                    }
                }
            }
        }
        List<FigureRow> all = allFigures().stream()
                .filter(row -> !row.citation().source().isEmpty())
                .toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(all);
    }
}
