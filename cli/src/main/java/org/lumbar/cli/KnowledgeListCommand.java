package org.lumbar.cli;

import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import org.lumbar.formats.SafeText;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Knowledge;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists figures with their basis, or the findings that cases may name: one a line, columns separated by tabs.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Lists every figure and rule of the content with its basis and source, one a line, columns separated by"
                    + " tabs."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  lumbar knowledge list --basis recalled",
            "  lumbar knowledge list --unused",
            "  lumbar knowledge list --findings"
        })
final class KnowledgeListCommand implements Callable<Integer> {

    @ArgGroup(exclusive = true)
    private Choice choice = new Choice();

    @Mixin
    private KnowledgeOption content = new KnowledgeOption();

    private final Session session;

    KnowledgeListCommand(Session session) {
        this.session = session;
    }

    /// What is listed; every figure and rule when nothing is chosen.
    static final class Choice {

        @Option(
                names = "--basis",
                paramLabel = "BASIS",
                converter = Converters.OfBasis.class,
                description = "Only figures of this basis, such as recalled, design or pattern.")
        private Optional<Basis> basis = Optional.empty();

        @Option(names = "--unused", description = "Only evidence that is listed and not used, with the reason.")
        private boolean unused;

        @Option(names = "--findings", description = "The findings that cases may name, with kind, unit and question.")
        private boolean findings;
    }

    @Override
    public Integer call() {
        Knowledge knowledge = content.load();
        if (choice.findings) {
            findings(knowledge);
        } else {
            figures(knowledge);
        }
        return Exit.ANSWERED;
    }

    private void figures(Knowledge knowledge) {
        row("basis", "of", "kind", "finding", "figure", "source", "locator", "not used because");
        for (FigureRow row : FigureRows.of(knowledge)) {
            boolean wanted = choice.unused
                    ? !row.notUsed().isEmpty()
                    : choice.basis.isEmpty()
                            || choice.basis.get() == row.citation().basis();
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
