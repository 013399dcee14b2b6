package org.lumbar.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lumbar.assess.Assessor;
import org.lumbar.catalogue.Catalogue;
import org.lumbar.catalogue.RuleTests;
import org.lumbar.catalogue.Sheet;
import org.lumbar.cli.Converters.Format;
import org.lumbar.contenttest.ContentTestCase;
import org.lumbar.contenttest.ContentTestFiles;
import org.lumbar.contenttest.RuleCoverage;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.check.KnowledgeCheck;
import org.lumbar.knowledge.source.MovementBinder;
import org.lumbar.knowledge.tree.Words;
import org.lumbar.reasoning.Unused;
import picocli.CommandLine.Model.CommandSpec;

/// Shows all that the content says of a record: its figures, where it is used, and what is not used and why.
final class KnowledgeShowCommand {

    private static final String FORMAT = "--format";

    private final Session session;

    private KnowledgeShowCommand(Session session) {
        this.session = session;
    }

    static CommandSpec spec(Session session) {
        Command command = Command.of("show", new KnowledgeShowCommand(session)::run)
                .description(
                        "Shows all that the content says of a record: figures with interval, source and basis, where it"
                                + " is used, and what is not used and why.",
                        "An identifier is that of a finding, condition, rule, gate, treatment, effect, contraindication,"
                                + " investigation, source, instrument, nerve root, code or whatever else `lumbar knowledge list` prints; where it names several kinds, all"
                                + " are shown. The tests that cover a red-flag rule are named where they can be read:"
                                + " in packs and in the folder of --content.")
                .files("ID", "What to show.")
                .option(
                        FORMAT,
                        "text|json",
                        Format.class,
                        new Converters.OneOf<>(Format.class),
                        "How it is written; json is one object a line. Default: text.")
                .examples(
                        "  lumbar knowledge show cauda-equina",
                        "  lumbar knowledge show henschke-2009 L5 saddle-anaesthesia",
                        "  lumbar knowledge show nsaid",
                        "  lumbar knowledge show cauda-equina-suspected --content knowledge/content");
        return KnowledgeOption.withFolder(command).spec();
    }

    private int run(Given given) {
        Knowledge knowledge = KnowledgeOption.unchecked(given);
        boolean builtIn = KnowledgeOption.folders(given).isEmpty();
        Catalogue catalogue = Catalogue.of(
                knowledge,
                MovementBinder.bind(KnowledgeOption.content(given)),
                leftOut(knowledge, builtIn),
                tests(given));
        List<Sheet> sheets = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String id : given.files()) {
            List<Sheet> found = catalogue.sheets(id);
            if (found.isEmpty()) {
                unknown.add("the content has no record '" + Words.shortened(id) + "'."
                        + Words.maybe(id, catalogue.ids())
                        + " `lumbar knowledge list` prints what there is.");
            }
            sheets.addAll(found);
        }
        if (!unknown.isEmpty()) {
            throw new InputException(String.join("\n", unknown));
        }
        if (given.value(FORMAT, Format.class).orElse(Format.TEXT) == Format.JSON) {
            sheets.forEach(sheet -> session.out().line(catalogue.json(sheet)));
        } else {
            session.out().print(catalogue.text(sheets, session.surroundings().style()));
        }
        return Exit.ANSWERED;
    }

    /// What the arithmetic leaves out; it can only be told of a content that holds together.
    private Collection<Unused> leftOut(Knowledge knowledge, boolean checked) {
        int problems = checked ? 0 : KnowledgeCheck.problems(knowledge).size();
        if (problems > 0) {
            session.complain("the content has " + problems + (problems == 1 ? " problem" : " problems")
                    + ", so what the arithmetic leaves out is not shown; run `lumbar knowledge check`.");
            return List.of();
        }
        return Assessor.of(knowledge).reasoner().unused();
    }

    private static Map<String, RuleTests> tests(Given given) {
        List<ContentTestCase> tests = new ArrayList<>();
        for (Path folder : KnowledgeOption.folders(given)) {
            tests.addAll(ContentTestFiles.read(folder));
        }
        return RuleCoverage.of(tests);
    }
}
