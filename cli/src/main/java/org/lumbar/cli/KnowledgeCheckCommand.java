package org.lumbar.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lumbar.formats.SafeText;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Populations;
import org.lumbar.knowledge.check.KnowledgeCheck;
import org.lumbar.knowledge.check.MovementCheck;
import org.lumbar.knowledge.check.PopulationCheck;
import org.lumbar.knowledge.check.RecordMappingCheck;
import org.lumbar.knowledge.check.ScreeningCheck;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.knowledge.record.RecordMapping;
import org.lumbar.knowledge.screening.ScreeningContent;
import org.lumbar.knowledge.source.Binder;
import org.lumbar.knowledge.source.Binder.BindingException;
import org.lumbar.knowledge.source.Content;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.knowledge.source.MovementBinder;
import org.lumbar.knowledge.source.PopulationBinder;
import org.lumbar.knowledge.source.RecordMappingBinder;
import org.lumbar.knowledge.source.ScreeningBinder;
import org.lumbar.knowledge.tree.ContentException;
import picocli.CommandLine.Model.CommandSpec;

/// Checks content: every figure has its source and basis, every identifier is known, and what else the check
/// demands.
final class KnowledgeCheckCommand {

    private static final String NOTES = "--notes";

    private final Session session;

    private KnowledgeCheckCommand(Session session) {
        this.session = session;
    }

    static CommandSpec spec(Session session) {
        Command command = Command.of("check", new KnowledgeCheckCommand(session)::run)
                .description(
                        "Checks the content, counts what is in it, runs the tests that stand in the folders given, and"
                                + " prints every problem; exit 4 when there is one.")
                .flag(
                        NOTES,
                        "Also what a maintainer should look at, though nothing is wrong: verified figures without a"
                                + " locator, sources that nothing cites, rules and constants that nothing uses.")
                .examples(
                        "  lumbar knowledge check",
                        "  lumbar knowledge check --notes",
                        "  lumbar knowledge check --knowledge my-pack",
                        "  lumbar knowledge check --content knowledge/content");
        return KnowledgeOption.withFolder(command).spec();
    }

    private int run(Given given) {
        Knowledge knowledge;
        Populations populations;
        MovementContent movement;
        RecordMapping mapping;
        ScreeningContent screening;
        try {
            Content content = KnowledgeOption.content(given);
            knowledge = Binder.bind(content);
            populations = PopulationBinder.bind(content);
            movement = MovementBinder.bind(content);
            mapping = RecordMappingBinder.bind(content);
            screening = ScreeningBinder.bind(content);
        } catch (BindingException error) {
            return problems(error.problems());
        } catch (ContentException error) {
            return problems(List.of(String.valueOf(error.getMessage())));
        }
        counts(knowledge);
        count("populations", populations.byId().size());
        count("targets", populations.targets().size());
        count("exercises", movement.exercises().size());
        count("circumstances", movement.circumstances().size());
        count("muscles", movement.balance().muscles().size());
        count("physical tests", movement.balance().tests().size());
        count(
                "treatments placed on the path of pain",
                movement.pain().treatments().size());
        count("classes of events for screening", screening.events().size());
        count("indicators for screening", screening.indicators().size());
        if (given.has(NOTES)) {
            notes(knowledge, populations, movement);
            ScreeningCheck.unused(screening).forEach(note -> session.out().line("note: " + SafeText.visible(note)));
        }
        List<String> problems = new ArrayList<>(KnowledgeCheck.problems(knowledge));
        problems.addAll(PopulationCheck.problems(knowledge, populations));
        problems.addAll(MovementCheck.problems(knowledge, movement));
        problems.addAll(RecordMappingCheck.problems(knowledge, mapping));
        problems.addAll(ScreeningCheck.problems(knowledge, mapping, screening));
        if (problems.isEmpty()) {
            problems.addAll(tests(knowledge, given));
        }
        return problems(problems);
    }

    /// Runs the tests of the folders given; a content that does not hold together cannot be tested.
    private List<String> tests(Knowledge knowledge, Given given) {
        List<Path> folders = KnowledgeOption.folders(given);
        if (folders.isEmpty()) {
            return List.of();
        }
        try {
            Content before = KnowledgeOption.folder(given).isPresent()
                    ? new Content("", "", List.of(), List.of())
                    : KnowledgeResource.load();
            ContentTestReport report = ContentTestReport.of(knowledge, before, folders);
            count("tests run", report.run());
            return report.problems();
        } catch (ContentException error) {
            return List.of(String.valueOf(error.getMessage()));
        }
    }

    private void counts(Knowledge knowledge) {
        Knowledge.Identity identity = knowledge.identity();
        session.out().line("content " + identity.version() + " " + identity.sha256());
        for (Knowledge.Pack pack : identity.packs()) {
            session.out()
                    .line("pack " + SafeText.visible(pack.id()) + " " + SafeText.visible(pack.version()) + " "
                            + pack.sha256());
        }
        count("sources", knowledge.sources().size());
        count("findings", knowledge.findings().size());
        count("conditions", knowledge.conditions().size());
        int rows = 0;
        int used = 0;
        for (Condition condition : knowledge.conditions()) {
            rows += condition.evidence().size();
            used += (int)
                    condition.evidence().stream().filter(row -> row.used()).count();
        }
        count("evidence rows", rows);
        count("of these used", used);
        count("prediction rules", knowledge.rules().size());
        count("red-flag rules", knowledge.redFlagRules().size());
        count("routine rules", knowledge.routineRules().size());
        count("gates", knowledge.gates().size());
        count("predicates", knowledge.predicates().size());
        count(
                "nerve-root signs",
                knowledge.nerveRoots().map(roots -> roots.signs().size()).orElse(0));
        count("root discriminators", knowledge.labels().discriminators().size());
        count("root tables", knowledge.labels().rootTables().size());
        count("mechanism criteria", knowledge.labels().mechanisms().size());
        count("frequencies", knowledge.frequencies().size());
        count(
                "frequencies of imaging findings without pain",
                knowledge.withoutPain().size());
        count("further figures listed and not used", knowledge.unused().size());
        count("pinned codes", knowledge.codes().size());
        count("instruments", knowledge.instruments().byId().size());
        CareCounts.each(knowledge.care(), this::count);
        count("design constants", knowledge.design().constants().size());
    }

    private void notes(Knowledge knowledge, Populations populations, MovementContent movement) {
        KnowledgeCheck.notes(knowledge, populations, movement)
                .forEach(note -> session.out().line("note: " + SafeText.visible(note)));
    }

    private void count(String what, int number) {
        String digits = Integer.toString(number);
        session.out().line(" ".repeat(Math.max(0, 6 - digits.length())) + digits + " " + what);
    }

    private int problems(List<String> problems) {
        for (String problem : problems) {
            session.out().line("problem: " + SafeText.visible(problem));
        }
        session.out().line(problems.size() == 1 ? "1 problem" : problems.size() + " problems");
        return problems.isEmpty() ? Exit.ANSWERED : Exit.CHECK_FAILED;
    }
}
