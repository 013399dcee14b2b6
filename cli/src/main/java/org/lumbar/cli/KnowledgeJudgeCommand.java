package org.lumbar.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.lumbar.assess.Assessor;
import org.lumbar.cli.Converters.Format;
import org.lumbar.formats.SafeText;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.Populations;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.source.Binder;
import org.lumbar.knowledge.source.Content;
import org.lumbar.knowledge.source.ContentFolder;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.knowledge.source.PopulationBinder;
import org.lumbar.validation.Judge;
import org.lumbar.validation.Judgement;
import org.lumbar.validation.Judgement.Verdict;
import picocli.CommandLine.Model.CommandSpec;

/// Judges the content on generated populations: does plain back pain set off too many alarms, and is disease
/// missed?
final class KnowledgeJudgeCommand {

    private static final String CONTENT = "--content";
    private static final String POPULATION = "--population";
    private static final String SETTING = "--setting";
    private static final String PERSONS = "--persons";
    private static final String SEED = "--seed";
    private static final String FORMAT = "--format";
    private static final long DEFAULT_SEED = 1;

    private final Session session;

    private KnowledgeJudgeCommand(Session session) {
        this.session = session;
    }

    static CommandSpec spec(Session session) {
        Command command = Command.of("judge", new KnowledgeJudgeCommand(session)::run)
                .description(
                        "Draws persons of the content's populations, assesses each as seen in primary care and as seen in"
                                + " an emergency department, and compares the shares with the content's targets; exit 4"
                                + " when one is missed.",
                        "Populations and targets stand in the content's folder populations/; every figure there has its"
                                + " source or is marked as assumed.")
                .option(POPULATION, "ID", String.class, text -> text, "Only this population.")
                .option(SETTING, "SETTING", Setting.class, new Converters.OfSetting(), "Only as seen there.")
                .option(
                        PERSONS,
                        "N",
                        Integer.class,
                        new Converters.OfCount(),
                        "Draw at most so many persons of each population. Default: as many as its file says.")
                .option(SEED, "SEED", Long.class, Long::valueOf, "Seed of the persons. Default: " + DEFAULT_SEED + ".")
                .option(FORMAT, "FORMAT", Format.class, new Converters.OneOf<>(Format.class), "text (default) or json.")
                .option(CONTENT, "DIR", Path.class, Path::of, "Content folder in place of the built-in content.")
                .examples(
                        "  lumbar knowledge judge",
                        "  lumbar knowledge judge --persons 1000 --setting primary-care",
                        "  lumbar knowledge judge --population cauda-equina",
                        "  lumbar knowledge judge --knowledge my-pack --format json");
        return KnowledgeOption.on(command).spec();
    }

    private int run(Given given) {
        Content content = KnowledgeOption.over(content(given), given);
        Knowledge knowledge = Binder.bind(content);
        Populations populations = PopulationBinder.bind(content);
        if (populations.byId().isEmpty()) {
            throw new InputException("the content has no populations, so there is nothing to judge it on; write one in"
                    + " populations/.");
        }
        List<Setting> settings = given.value(SETTING, Setting.class)
                .map(List::of)
                .orElse(List.of(Setting.PRIMARY_CARE, Setting.EMERGENCY_DEPARTMENT));
        Set<String> known = populations.byId().keySet();
        Optional<String> chosen = given.value(POPULATION, String.class);
        if (chosen.isPresent() && !known.contains(chosen.get())) {
            throw given.wrong("there is no population '" + SafeText.visible(chosen.get()) + "'; the populations are "
                    + String.join(", ", known));
        }
        Optional<Integer> persons = given.value(PERSONS, Integer.class);
        var progress = new Progress(session, "persons");
        Judgement judgement = new Judge(Assessor.of(knowledge), populations)
                .judge(
                        chosen.<Collection<String>>map(List::of).orElse(known),
                        settings,
                        persons.map(OptionalInt::of).orElse(OptionalInt.empty()),
                        given.value(SEED, Long.class).orElse(DEFAULT_SEED),
                        progress::step);
        progress.done();
        session.out()
                .print(
                        given.value(FORMAT, Format.class).orElse(Format.TEXT) == Format.JSON
                                ? JudgementJson.of(judgement)
                                : JudgementText.of(judgement));
        List<Verdict> missed = judgement.missed();
        missed.forEach(this::complain);
        return missed.isEmpty() ? Exit.ANSWERED : Exit.CHECK_FAILED;
    }

    private static Content content(Given given) {
        Optional<Path> folder = given.value(CONTENT, Path.class);
        return folder.isPresent() ? ContentFolder.read(folder.get()) : KnowledgeResource.load();
    }

    private void complain(Verdict verdict) {
        String limit = verdict.target().atMost().isPresent()
                ? "at most " + Numbers.plain(100 * verdict.target().atMost().getAsDouble())
                : "at least " + Numbers.plain(100 * verdict.target().atLeast().orElse(0));
        session.complain("target " + SafeText.visible(verdict.target().id()) + " is missed in " + verdict.setting()
                + ": " + Numbers.plain(100 * verdict.share()) + " %"
                + verdict.detail()
                        .map(detail -> " (" + SafeText.visible(detail) + ")")
                        .orElse("") + ", wanted "
                + limit + " %. Look at the table of causes, and split or narrow what stands there without a source.");
    }
}
