package org.lumbar.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Assessor;
import org.lumbar.cli.Converters.Format;
import org.lumbar.explanation.Explainer;
import org.lumbar.formats.ExplanationJson;
import org.lumbar.formats.ExplanationText;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.tree.Words;
import org.lumbar.presentation.Presentation;
import picocli.CommandLine.Model.CommandSpec;

/// Explains a figure, the level, or a question of one case.
final class ExplainCommand {

    private static final String FORMAT = "--format";

    private final Session session;

    private ExplainCommand(Session session) {
        this.session = session;
    }

    static CommandSpec spec(Session session) {
        Command command = Command.of("explain", new ExplainCommand(session)::run)
                .description(
                        "Explains what `lumbar assess` says of a case: the way from prior to posterior of a condition,"
                                + " what gives the level and what would change it, or why a question is asked.",
                        "WHAT is urgency, next (the next question), question FINDING, or a condition by its identifier"
                                + " or label, whether the report shows it or not.")
                .file("CASE", "A case as YAML or JSON; - is standard input.")
                .words("WHAT", "What to explain.")
                .option(
                        FORMAT,
                        "text|json",
                        Format.class,
                        new Converters.OneOf<>(Format.class),
                        "How the explanation is written; json is one object a line. Default: text.")
                .examples(
                        "  lumbar explain examples/sciatica.yaml disc-herniation-radiculopathy",
                        "  lumbar explain examples/cauda-equina.yaml urgency",
                        "  lumbar explain examples/sciatica.yaml next",
                        "  lumbar explain examples/sciatica.yaml question saddle-anaesthesia");
        return CaseOptions.on(OneCase.on(command), "Explain as if seen there, whatever the case says.")
                .spec();
    }

    private int run(Given given) {
        Knowledge knowledge = KnowledgeOption.forAssessment(given, session);
        Assessor assessor = CaseOptions.assessor(given, knowledge);
        Presentation presentation = OneCase.read(given, session, assessor).presentation();
        var explainer = Explainer.of(assessor);
        boolean json = given.value(FORMAT, Format.class).orElse(Format.TEXT) == Format.JSON;
        session.out().print(answer(given, knowledge, assessor, presentation, explainer, json));
        return Exit.ANSWERED;
    }

    private String answer(
            Given given,
            Knowledge knowledge,
            Assessor assessor,
            Presentation presentation,
            Explainer explainer,
            boolean json) {
        List<String> words = given.words();
        Supplier<ExplanationText> text =
                () -> ExplanationText.of(knowledge, session.surroundings().style());
        Supplier<ExplanationJson> line = () -> ExplanationJson.of(knowledge);
        String first = words.isEmpty() ? "" : words.getFirst();
        if (first.equals("urgency") && words.size() == 1) {
            var explained = explainer.urgency(presentation);
            return json ? line.get().urgency(explained) + "\n" : text.get().urgency(explained);
        }
        if ((first.equals("next") && words.size() == 1) || first.equals("question")) {
            String finding = first.equals("next")
                    ? next(assessor.assess(presentation))
                    : finding(given, words.subList(1, words.size()), assessor);
            var explained = explainer.question(presentation, finding);
            return json ? line.get().question(explained) + "\n" : text.get().question(explained);
        }
        String condition = condition(String.join(" ", words), knowledge, assessor, presentation, given);
        var explained = explainer.condition(presentation, condition);
        return json ? line.get().condition(explained) + "\n" : text.get().condition(explained);
    }

    private static String next(Assessment assessment) {
        if (assessment.nextQuestions().isEmpty()) {
            throw new InputException("nothing is left to ask: no further answer would change what is said.");
        }
        return assessment.nextQuestions().getFirst().finding();
    }

    private static String finding(Given given, List<String> words, Assessor assessor) {
        if (words.size() != 1) {
            throw given.wrong("question needs one finding, such as: question saddle-anaesthesia");
        }
        String finding = words.getFirst();
        var index = assessor.interpreter().index();
        if (index.number(finding).isEmpty()) {
            throw new InputException("the finding '" + Words.shortened(finding) + "' is not known."
                    + Words.maybe(finding, index.names()) + " `lumbar knowledge list --findings` prints all.");
        }
        return finding;
    }

    /// The condition of an identifier, of a label, or of words that one label alone holds.
    private static String condition(
            String wanted, Knowledge knowledge, Assessor assessor, Presentation presentation, Given given) {
        if (wanted.isEmpty()) {
            throw given.wrong("say what to explain: urgency, next, question FINDING, or a condition, such as "
                    + likeliest(assessor.assess(presentation), knowledge));
        }
        String plain = plain(wanted);
        List<String> holding = new ArrayList<>();
        for (Condition condition : knowledge.conditions()) {
            if (condition.id().equals(plain) || plain(condition.label()).equals(plain)) {
                return condition.id();
            }
            if (condition.id().contains(plain) || plain(condition.label()).contains(plain)) {
                holding.add(condition.id());
            }
        }
        if (holding.size() == 1) {
            return holding.getFirst();
        }
        List<String> known = new ArrayList<>(List.of("urgency", "next", "question"));
        knowledge.conditions().forEach(each -> known.add(each.id()));
        throw new InputException(
                holding.size() > 1
                        ? "'" + Words.shortened(wanted) + "' may be " + String.join(", ", holding)
                                + "; name one of them."
                        : "there is no condition '" + Words.shortened(wanted) + "'." + Words.maybe(plain, known)
                                + " `lumbar knowledge list --conditions` prints all.");
    }

    private static String likeliest(Assessment assessment, Knowledge knowledge) {
        return assessment.differential().likely().isEmpty()
                ? knowledge.conditions().getFirst().id()
                : assessment.differential().likely().getFirst().condition();
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    }
}
