package org.lumbar.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.lumbar.catalogue.FigureLines;
import org.lumbar.catalogue.FigureMarkdown;
import org.lumbar.catalogue.FigureRow;
import org.lumbar.catalogue.FigureRows;
import org.lumbar.catalogue.Listing;
import org.lumbar.catalogue.Listings;
import org.lumbar.cli.Converters.ListFormat;
import org.lumbar.formats.SafeText;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.knowledge.source.Binder;
import org.lumbar.knowledge.source.Content;
import org.lumbar.knowledge.source.MovementBinder;
import org.lumbar.knowledge.source.PopulationBinder;
import picocli.CommandLine.Model.CommandSpec;

/// Lists figures with their basis, or all records of a kind: one a line, columns separated by tabs.
final class KnowledgeListCommand {

    private static final String BASIS = "--basis";
    private static final String UNUSED = "--unused";
    private static final String FORMAT = "--format";

    private final Session session;

    private KnowledgeListCommand(Session session) {
        this.session = session;
    }

    static CommandSpec spec(Session session) {
        Command command = Command.of("list", new KnowledgeListCommand(session)::run)
                .description("Lists every figure and rule of the content with its basis and source, one a line, columns"
                        + " separated by tabs; or all records of one kind.")
                .option(
                        BASIS,
                        "BASIS",
                        Basis.class,
                        new Converters.OfBasis(),
                        "Only figures of this basis, such as recalled, design or pattern.")
                .flag(UNUSED, "Only figures that are known and not used, each with its reason and source.")
                .option(
                        FORMAT,
                        "text|json|markdown",
                        ListFormat.class,
                        new Converters.OneOf<>(ListFormat.class),
                        "How it is written: columns, an object a line, or a page of figures. Default: text.")
                .examples(
                        "  lumbar knowledge list --basis recalled",
                        "  lumbar knowledge list --basis recalled --format markdown",
                        "  lumbar knowledge list --unused --basis verified",
                        "  lumbar knowledge list --red-flag-rules",
                        "  lumbar knowledge list --contraindications",
                        "  lumbar knowledge list --sources --format json");
        for (Listing listing : Listings.ALL) {
            command.flag(option(listing), listing.description());
        }
        return KnowledgeOption.withFolder(command).spec();
    }

    private static String option(Listing listing) {
        return "--" + listing.id();
    }

    private int run(Given given) {
        List<Listing> chosen =
                Listings.ALL.stream().filter(each -> given.has(option(each))).toList();
        ListFormat format = given.value(FORMAT, ListFormat.class).orElse(ListFormat.TEXT);
        if (chosen.size() > 1 || (chosen.size() == 1 && (given.has(BASIS) || given.has(UNUSED)))) {
            throw given.wrong("choose one list: figures, which " + BASIS + " and " + UNUSED + " narrow down, or one of "
                    + String.join(
                            ", ",
                            Listings.ALL.stream()
                                    .map(KnowledgeListCommand::option)
                                    .toList()));
        }
        if (chosen.size() == 1 && format == ListFormat.MARKDOWN) {
            throw given.wrong("only figures are written as markdown; leave out " + option(chosen.getFirst()));
        }
        Content content = KnowledgeOption.content(given);
        Knowledge knowledge = Binder.bind(content);
        if (chosen.size() == 1) {
            records(chosen.getFirst(), knowledge, MovementBinder.bind(content), format);
        } else {
            List<FigureRow> rows = new ArrayList<>(FigureRows.of(knowledge));
            rows.addAll(FigureRows.of(PopulationBinder.bind(content)));
            rows.addAll(FigureRows.of(MovementBinder.bind(content)));
            figures(knowledge, wanted(rows, given), given, format);
        }
        return Exit.ANSWERED;
    }

    private static List<FigureRow> wanted(List<FigureRow> rows, Given given) {
        Optional<Basis> basis = given.value(BASIS, Basis.class);
        return rows.stream()
                .filter(row -> !given.has(UNUSED) || !row.notUsed().isEmpty())
                .filter(row -> basis.isEmpty() || basis.get() == row.citation().basis())
                .toList();
    }

    private void figures(Knowledge knowledge, List<FigureRow> rows, Given given, ListFormat format) {
        switch (format) {
            case TEXT -> {
                row(FigureLines.COLUMNS);
                rows.forEach(row -> row(FigureLines.columns(row)));
            }
            case JSON -> rows.forEach(row -> session.out().line(FigureLines.json(row)));
            case MARKDOWN -> {
                String basis = given.value(BASIS, Basis.class).map(Basis::id).orElse("");
                String unused = given.has(UNUSED) ? " " + UNUSED : "";
                String of = basis.isEmpty() ? "" : " " + BASIS + " " + basis;
                session.out()
                        .print(FigureMarkdown.of(
                                knowledge,
                                rows,
                                "Figures" + (basis.isEmpty() ? "" : " with the basis *" + basis + "*")
                                        + (unused.isEmpty() ? "" : " that are not used"),
                                "./lumbar knowledge list" + of + unused + " --format markdown"));
            }
        }
    }

    private void records(Listing listing, Knowledge knowledge, MovementContent movement, ListFormat format) {
        List<List<String>> rows = listing.rows().apply(knowledge, movement);
        if (format == ListFormat.JSON) {
            rows.forEach(row -> session.out().line(listing.json(row)));
            return;
        }
        row(listing.columns());
        rows.forEach(this::row);
    }

    private void row(List<String> columns) {
        var line = new StringJoiner("\t");
        for (String column : columns) {
            line.add(SafeText.visible(column.strip().replace('\n', ' ')));
        }
        session.out().line(line.toString());
    }
}
