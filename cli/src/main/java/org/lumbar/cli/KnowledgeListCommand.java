package org.lumbar.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.lumbar.formats.SafeText;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Instrument;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.source.Binder;
import org.lumbar.knowledge.source.Content;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.knowledge.source.PopulationBinder;
import picocli.CommandLine.Model.CommandSpec;

/// Lists figures with their basis, the findings that cases may name, or the questionnaires that can be scored: one a
/// line, columns separated by tabs.
final class KnowledgeListCommand {

    private static final String BASIS = "--basis";
    private static final String UNUSED = "--unused";
    private static final String FINDINGS = "--findings";
    private static final String INSTRUMENTS = "--instruments";

    private final Session session;

    private KnowledgeListCommand(Session session) {
        this.session = session;
    }

    static CommandSpec spec(Session session) {
        Command command = Command.of("list", new KnowledgeListCommand(session)::run)
                .description("Lists every figure and rule of the content with its basis and source, one a line, columns"
                        + " separated by tabs.")
                .option(
                        BASIS,
                        "BASIS",
                        Basis.class,
                        new Converters.OfBasis(),
                        "Only figures of this basis, such as recalled, design or pattern.")
                .flag(UNUSED, "Only figures that are known and not used, each with its reason and source.")
                .flag(FINDINGS, "The findings that cases may name, with kind, unit and question.")
                .flag(INSTRUMENTS, "The questionnaires that can be scored, with items, range, recall and licence.")
                .examples(
                        "  lumbar knowledge list --basis recalled",
                        "  lumbar knowledge list --unused",
                        "  lumbar knowledge list --findings",
                        "  lumbar knowledge list --instruments");
        return KnowledgeOption.on(command).spec();
    }

    private int run(Given given) {
        long chosen = Stream.of(BASIS, UNUSED, FINDINGS, INSTRUMENTS)
                .filter(given::has)
                .count();
        if (chosen > 1) {
            throw given.wrong("choose one of " + BASIS + ", " + UNUSED + ", " + FINDINGS + " and " + INSTRUMENTS);
        }
        Content content = KnowledgeOption.over(KnowledgeResource.load(), given);
        Knowledge knowledge = Binder.bind(content);
        if (given.has(FINDINGS)) {
            findings(knowledge);
        } else if (given.has(INSTRUMENTS)) {
            instruments(knowledge);
        } else {
            List<FigureRow> rows = new ArrayList<>(FigureRows.of(knowledge));
            rows.addAll(FigureRows.of(PopulationBinder.bind(content)));
            figures(rows, given.has(UNUSED), given.value(BASIS, Basis.class));
        }
        return Exit.ANSWERED;
    }

    private void figures(List<FigureRow> rows, boolean unused, Optional<Basis> basis) {
        row("basis", "of", "kind", "finding", "figure", "source", "locator", "not used because");
        for (FigureRow row : rows) {
            boolean wanted = unused
                    ? !row.notUsed().isEmpty()
                    : basis.isEmpty() || basis.get() == row.citation().basis();
            if (wanted) {
                row(
                        row.citation().basis().id(),
                        row.owner(),
                        row.kind(),
                        row.finding(),
                        row.figure(),
                        row.citation().source(),
                        row.citation().locator(),
                        row.notUsed());
            }
        }
    }

    private void findings(Knowledge knowledge) {
        row("finding", "kind", "unit", "obtained", "label", "question");
        for (Finding finding : knowledge.findings()) {
            String kind = finding.kind() == Finding.Kind.QUANTITY ? "quantity" : "boolean";
            row(finding.id(), kind, finding.unit(), finding.obtained().id(), finding.label(), finding.question());
        }
    }

    private void instruments(Knowledge knowledge) {
        row("instrument", "items", "range", "better", "recall", "wording", "label", "measures");
        for (Instrument each : knowledge.instruments().byId().values()) {
            row(
                    each.id(),
                    Integer.toString(each.items().size()),
                    each.range(each.scales().getFirst()).toString(),
                    each.better().id(),
                    each.recall(),
                    each.wording().licence().id(),
                    each.label(),
                    each.measures());
        }
    }

    private void row(String... columns) {
        var line = new StringJoiner("\t");
        for (String column : columns) {
            line.add(SafeText.visible(column.strip().replace('\n', ' ')));
        }
        session.out().line(line.toString());
    }
}
