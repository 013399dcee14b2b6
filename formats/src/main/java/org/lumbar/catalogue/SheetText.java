package org.lumbar.catalogue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.lumbar.catalogue.Part.Figures;
import org.lumbar.catalogue.Part.Naming;
import org.lumbar.catalogue.Part.Row;
import org.lumbar.catalogue.Part.Use;
import org.lumbar.formats.AssessmentText;
import org.lumbar.formats.Page;
import org.lumbar.formats.TextStyle;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Numbers;

/// Sheets as a text within the width of a style; the sources they cite stand in full at the end.
public final class SheetText {

    private final Knowledge knowledge;
    private final int width;
    private final PredicateWords predicates;
    private final Page page;
    private final Set<String> cited = new LinkedHashSet<>();

    private SheetText(ContentIndex index, TextStyle style) {
        this.knowledge = index.knowledge();
        this.predicates = new PredicateWords(index);
        this.width = style.width();
        this.page = new Page(style);
    }

    static String of(ContentIndex index, List<Sheet> sheets, TextStyle style) {
        var text = new SheetText(index, style);
        for (Sheet sheet : sheets) {
            text.sheet(sheet);
            text.page.blank();
        }
        text.sources();
        text.page.paragraph(0, AssessmentText.content(index.knowledge().identity()));
        return text.page.text();
    }

    private void sheet(Sheet sheet) {
        page.emphasized(
                sheet.ref().kind().label().toUpperCase(Locale.ROOT) + " "
                        + sheet.ref().id(),
                "");
        if (!sheet.label().isEmpty()) {
            page.paragraph(0, sheet.label());
        }
        sheet.parts().forEach(this::part);
    }

    private void part(Part part) {
        switch (part) {
            case Part.Text text -> fact(part, text.value());
            case Part.Texts texts -> texts(texts);
            case Part.Amount number -> fact(part, Numbers.plain(number.value()));
            case Part.Flag flag -> fact(part, flag.value() ? "yes" : "");
            case Part.When when -> {
                page.paragraph(1, part.label() + ":");
                predicates.tree(when.predicate()).forEach(line -> page.item(depth(line.depth()), "-", line.words()));
            }
            case Figures figures -> figures(figures);
            case Part.Uses uses -> {
                heading(part, uses.uses().size());
                uses.uses().forEach(this::use);
            }
            case Part.Rows rows -> {
                heading(part, rows.rows().size());
                rows.rows().forEach(this::row);
            }
        }
    }

    private void fact(Part part, String value) {
        if (!value.isEmpty()) {
            page.hanging(1, part.label() + ": " + value);
        }
    }

    /// Identifiers stand in one paragraph, texts of several words one below the other.
    private void texts(Part.Texts texts) {
        if (texts.values().stream().noneMatch(value -> value.contains(" "))) {
            fact(texts, String.join(", ", texts.values()));
            return;
        }
        heading(texts, texts.values().size());
        texts.values().forEach(value -> page.item(2, "-", value));
    }

    private void heading(Part part, int rows) {
        if (rows > 0) {
            page.paragraph(1, part.label() + ", " + rows + ":");
        }
    }

    private void figures(Figures figures) {
        heading(figures, figures.rows().size());
        List<String> blocks = figures.rows().stream()
                .map(row -> row.study().block())
                .distinct()
                .toList();
        if (figures.naming() != Naming.HERE || blocks.equals(List.of(""))) {
            figures.rows().forEach(row -> figure(figures.naming(), row));
            return;
        }
        for (String block : blocks) {
            page.paragraph(2, "block " + block);
            figures.rows().stream()
                    .filter(row -> row.study().block().equals(block))
                    .forEach(row -> figure(figures.naming(), row));
        }
    }

    private void figure(Naming naming, FigureRow row) {
        String words = title(naming, row) + (row.figure().isEmpty() ? "" : ": " + row.figure());
        page.item(2, "-", words);
        String study = row.study().words();
        if (!study.isEmpty()) {
            page.paragraph(4, study);
        }
        page.paragraph(4, row.cited());
        if (!row.notUsed().isEmpty()) {
            page.paragraph(4, "not used: " + row.notUsed());
        }
        if (!row.citation().source().isEmpty()) {
            cited.add(row.citation().source());
        }
    }

    private static String title(Naming naming, FigureRow row) {
        return switch (naming) {
            case HERE -> row.what();
            case ELSEWHERE -> row.owner() + ", " + row.what();
            case OWNER -> row.owner().toString();
        };
    }

    /// Steps of indentation of a line of a predicate; half of the width is left to the words.
    private int depth(int inPredicate) {
        return Math.min(2 + inPredicate, width / 4);
    }

    private void use(Use use) {
        String label = use.label().isEmpty() ? "" : " (" + use.label() + ")";
        String through = use.through().isEmpty() ? "" : ", through " + use.through();
        page.item(2, "-", use.by() + label + ": " + use.role() + through);
    }

    private void row(Row row) {
        page.item(2, "-", row.words());
        row.below().stream().filter(line -> !line.isEmpty()).forEach(line -> page.paragraph(4, line));
    }

    private void sources() {
        if (cited.isEmpty()) {
            return;
        }
        page.paragraph(0, "SOURCES");
        for (String key : cited) {
            String words = Optional.ofNullable(knowledge.sources().get(key))
                    .map(source -> source.shortForm())
                    .orElse("not declared");
            page.hanging(1, key + ": " + words);
        }
        page.blank();
    }
}
