package org.lumbar.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lumbar.cli.Converters.Format;
import org.lumbar.formats.ScoreJson;
import org.lumbar.formats.ScoreReport;
import org.lumbar.formats.ScoreText;
import org.lumbar.instrument.AnswerException;
import org.lumbar.instrument.ScoreChange;
import org.lumbar.instrument.ScoreSheet;
import org.lumbar.instrument.Scorer;
import org.lumbar.knowledge.Instrument;
import org.lumbar.knowledge.Instruments;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Scale;
import org.lumbar.knowledge.ValueSet;
import org.lumbar.knowledge.tree.Words;
import picocli.CommandLine.Model.CommandSpec;

/// Scores a questionnaire from the numbers of its items, and judges the change since an earlier time.
final class ScoreCommand {

    private static final String ITEMS = "--items";
    private static final String FROM = "--from";
    private static final String BASELINE = "--baseline";
    private static final String VALUE_SET = "--value-set";
    private static final String FORMAT = "--format";

    private final Session session;

    private ScoreCommand(Session session) {
        this.session = session;
    }

    static CommandSpec spec(Session session) {
        Command command = Command.of("score", new ScoreCommand(session)::run)
                .description(
                        "Scores a questionnaire from the numbers of its items: score, band, what missing items did, and"
                                + " whether a change matters.",
                        "An item that is not given was not answered. `lumbar knowledge list --instruments` names the"
                                + " questionnaires.")
                .file("INSTRUMENT", "Questionnaire, such as rmdq-24 or odi.")
                .words("ITEM=ANSWER", "Answers by item number.")
                .option(
                        ITEMS,
                        "A,B,...",
                        String.class,
                        value -> value,
                        "Answers in the order of the items; an empty place is an item not answered.")
                .option(FROM, "SCORE", Double.class, new Converters.OfNumber(), "The earlier score of the first scale.")
                .option(
                        BASELINE,
                        "A,B,...",
                        String.class,
                        value -> value,
                        "The earlier answers in the order of the items, for the change of every scale.")
                .option(
                        VALUE_SET,
                        "ID",
                        String.class,
                        value -> value,
                        "Value set of an index. Default: the only one in the content.")
                .option(
                        FORMAT,
                        "text|json",
                        Format.class,
                        new Converters.OneOf<>(Format.class),
                        "How the answer is written. Default: text.")
                .examples(
                        "  lumbar score peg 1=6 2=5 3=7",
                        "  lumbar score odi --items 2,1,3,2,2,3,1,,2,1 --from 44",
                        "  lumbar score start-back --items 1,0,1,1,1,1,0,1,1 --format json");
        return KnowledgeOption.on(command).spec();
    }

    private int run(Given given) {
        Knowledge knowledge = KnowledgeOption.load(given);
        Instrument instrument =
                instrument(knowledge.instruments(), given.files().getFirst());
        Map<Integer, Integer> answers = answers(given);
        Scorer scorer = scorer(given, knowledge.instruments(), instrument);
        ScoreSheet sheet = score(scorer, answers);
        var report = new ScoreReport(answers, sheet, changes(given, scorer, sheet));
        session.out()
                .print(
                        given.value(FORMAT, Format.class).orElse(Format.TEXT) == Format.JSON
                                ? ScoreJson.line(report, knowledge.identity()) + "\n"
                                : ScoreText.of(knowledge, session.surroundings().style())
                                        .report(report));
        return Exit.ANSWERED;
    }

    private static Instrument instrument(Instruments instruments, String id) {
        Instrument instrument = instruments.byId().get(id);
        if (instrument == null) {
            throw new InputException("there is no instrument '" + Words.shortened(id) + "'."
                    + Words.maybe(id, instruments.byId().keySet()) + " The instruments are "
                    + String.join(", ", instruments.byId().keySet()) + ".");
        }
        return instrument;
    }

    private static Map<Integer, Integer> answers(Given given) {
        var arguments = new ItemArguments(given);
        Optional<String> list = given.value(ITEMS, String.class);
        if (list.isPresent() != given.words().isEmpty()) {
            throw given.wrong(
                    "give the answers either as ITEM=ANSWER or in the order of the items with " + ITEMS + " A,B,...");
        }
        return list.isPresent() ? arguments.list(list.get()) : arguments.pairs(given.words());
    }

    private static Scorer scorer(Given given, Instruments instruments, Instrument instrument) {
        List<ValueSet> sets = instruments.valueSetsOf(instrument);
        List<String> ids = sets.stream().map(ValueSet::id).toList();
        Optional<String> wanted = given.value(VALUE_SET, String.class);
        if (wanted.isPresent()) {
            ValueSet set = sets.stream()
                    .filter(each -> each.id().equals(wanted.get()))
                    .findFirst()
                    .orElseThrow(() -> new InputException(
                            "there is no value set '" + Words.shortened(wanted.get()) + "' for " + instrument.id() + "."
                                    + Words.maybe(wanted.get(), ids)
                                    + (ids.isEmpty()
                                            ? " None is loaded; lay a content pack with one over the content"
                                                    + " (--knowledge DIR)."
                                            : " Loaded are " + String.join(", ", ids) + ".")));
            return Scorer.of(instrument, set);
        }
        if (sets.size() > 1) {
            throw given.wrong("there are several value sets for " + instrument.id() + ", " + ids + "; choose one with "
                    + VALUE_SET);
        }
        return sets.isEmpty() ? Scorer.of(instrument) : Scorer.of(instrument, sets.getFirst());
    }

    private static ScoreSheet score(Scorer scorer, Map<Integer, Integer> answers) {
        try {
            return scorer.score(answers);
        } catch (AnswerException error) {
            throw new InputException(String.join("\n", error.problems()));
        }
    }

    private List<ScoreChange> changes(Given given, Scorer scorer, ScoreSheet sheet) {
        Optional<Double> from = given.value(FROM, Double.class);
        Optional<String> baseline = given.value(BASELINE, String.class);
        if (from.isPresent() && baseline.isPresent()) {
            throw given.wrong("give the earlier time either with " + FROM + " or with " + BASELINE);
        }
        List<ScoreChange> changes = new ArrayList<>();
        if (from.isPresent()) {
            Scale scale = sheet.principal().scale();
            sheet.score(scale.id())
                    .ifPresent(score -> changes.add(between(sheet.instrument(), scale, from.get(), score.value())));
        }
        if (baseline.isPresent()) {
            ScoreSheet before = score(scorer, new ItemArguments(given).list(baseline.get()));
            for (Scale scale : sheet.instrument().scales()) {
                before.score(scale.id())
                        .ifPresent(earlier -> sheet.score(scale.id())
                                .ifPresent(later -> changes.add(
                                        between(sheet.instrument(), scale, earlier.value(), later.value()))));
            }
        }
        if (changes.isEmpty() && (from.isPresent() || baseline.isPresent())) {
            session.complain("no change is given, since there is no score now or then to compare.");
        }
        return changes;
    }

    private static ScoreChange between(Instrument instrument, Scale scale, double before, double after) {
        try {
            return ScoreChange.between(instrument, scale, before, after);
        } catch (IllegalArgumentException error) {
            throw new InputException(error.getMessage() + "; correct it.");
        }
    }
}
