package org.lumbar.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.lumbar.formats.SafeText;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.source.Binder;
import org.lumbar.knowledge.source.Content;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.knowledge.source.PopulationBinder;
import picocli.CommandLine.Model.CommandSpec;

/// Lists figures with their basis, or the findings that cases may name: one a line, columns separated by tabs.
final class KnowledgeListCommand {

    private static final String BASIS = "--basis";
    private static final String UNUSED = "--unused";
    private static final String FINDINGS = "--findings";

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
                .flag(UNUSED, "Only evidence that is listed and not used, with the reason.")
                .flag(FINDINGS, "The findings that cases may name, with kind, unit and question.")
                .examples(
                        "  lumbar knowledge list --basis recalled",
                        "  lumbar knowledge list --unused",
                        "  lumbar knowledge list --findings");
        return KnowledgeOption.on(command).spec();
    }

    private int run(Given given) {
        int chosen = (given.has(BASIS) ? 1 : 0) + (given.has(UNUSED) ? 1 : 0) + (given.has(FINDINGS) ? 1 : 0);
        if (chosen > 1) {
            throw given.wrong("choose one of " + BASIS + ", " + UNUSED + " and " + FINDINGS);
        }
        Content content = KnowledgeOption.over(KnowledgeResource.load(), given);
        Knowledge knowledge = Binder.bind(content);
        if (given.has(FINDINGS)) {
            findings(knowledge);
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

    private void row(String... columns) {
        var line = new StringJoiner("\t");
        for (String column : columns) {
            line.add(SafeText.visible(column.strip().replace('\n', ' ')));
        }
        session.out().line(line.toString());
    }
}
