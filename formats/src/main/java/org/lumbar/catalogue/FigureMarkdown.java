package org.lumbar.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Source;

/// Figures as a page of Markdown: a table for each record, with what is still missing to check each figure.
public final class FigureMarkdown {

    private final Knowledge knowledge;
    private final Map<Ref, String> labels;
    private final StringBuilder text = new StringBuilder();

    private FigureMarkdown(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.labels = Labels.of(knowledge);
    }

    /// The page.
    ///
    /// @param title what the figures have in common, such as "Recalled figures"
    /// @param command the command that makes the page, for its head
    public static String of(Knowledge knowledge, List<FigureRow> rows, String title, String command) {
        var page = new FigureMarkdown(knowledge);
        page.head(rows, title, command);
        Map<Ref, List<FigureRow>> byOwner = new LinkedHashMap<>();
        rows.forEach(row ->
                byOwner.computeIfAbsent(row.owner(), _ -> new ArrayList<>()).add(row));
        byOwner.forEach(page::owner);
        page.sources(rows);
        return page.text.toString();
    }

    private void head(List<FigureRow> rows, String title, String command) {
        line("# " + title);
        line("");
        line("<!-- Made by the command below; do not edit by hand. A test of the build compares the two. -->");
        line("");
        line("```sh");
        line(command);
        line("```");
        line("");
        long used = rows.stream().filter(row -> row.notUsed().isEmpty()).count();
        line(rows.size() + " figures and rules, " + used
                + " of them in use. To check one, open its source, see the figure there, and"
                + " change its `basis` and `locator` ([how](knowledge.md#from-recalled-to-verified)).");
        line("*Still missing* is what the record does not hold beside that.");
    }

    private void owner(Ref owner, List<FigureRow> rows) {
        String label = labels.getOrDefault(owner, "");
        line("");
        line("## " + cell(label.isEmpty() ? owner.id() : label));
        line("");
        line(capital(owner.kind().label()) + " `" + owner.id() + "`");
        line("");
        line("| what | figure | measured in | source | place in it | still missing | not used because |");
        line("|---|---|---|---|---|---|---|");
        for (FigureRow row : rows) {
            var columns = new StringJoiner(" | ", "| ", " |");
            columns.add(cell(row.what()));
            columns.add(cell(row.figure()));
            columns.add(cell(row.study().words()));
            columns.add(cell(row.citation().source()));
            columns.add(cell(row.citation().locator()));
            columns.add(cell(missing(row)));
            columns.add(cell(row.notUsed()));
            line(columns.toString());
        }
    }

    /// What the record does not hold: interval, number of people, an identifier of the source.
    private String missing(FigureRow row) {
        var missing = new StringJoiner(", ");
        if (!row.measures().isEmpty()
                && row.measures().stream().noneMatch(measure -> measure.value().hasInterval())) {
            missing.add("interval");
        }
        if (!row.measures().isEmpty() && row.study().people().isEmpty()) {
            missing.add("n");
        }
        Optional<Source> source =
                Optional.ofNullable(knowledge.sources().get(row.citation().source()));
        if (source.filter(each -> each.doi().isEmpty() && each.pmid().isEmpty()).isPresent()) {
            missing.add("DOI or PMID of the source");
        }
        return missing.toString();
    }

    private void sources(List<FigureRow> rows) {
        line("");
        line("## Sources");
        line("");
        rows.stream()
                .map(row -> row.citation().source())
                .filter(key -> !key.isEmpty())
                .distinct()
                .sorted()
                .forEach(key -> line("- `" + key + "`: " + source(key)));
    }

    private String source(String key) {
        Source source = knowledge.sources().get(key);
        if (source == null) {
            return "not declared";
        }
        String words = cell(source.shortForm());
        if (!source.doi().isEmpty()) {
            return words + " (<https://doi.org/" + source.doi() + ">)";
        }
        return source.pmid().isEmpty() ? words : words + " (<https://pubmed.ncbi.nlm.nih.gov/" + source.pmid() + "/>)";
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /// Text that cannot end a cell or be taken for markup.
    private static String cell(String words) {
        return words.strip()
                .replace("\\", "\\\\")
                .replace("\n", " ")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .replace("~", "\\~")
                .replace("*", "\\*")
                .replace("`", "\\`");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
