package org.lumbar.cli;

import java.util.List;
import java.util.Set;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Assessor;
import org.lumbar.care.DecisionAid;
import org.lumbar.care.DecisionAidMaker;
import org.lumbar.cli.Converters.AnswerFormat;
import org.lumbar.formats.DecisionAidJson;
import org.lumbar.formats.DecisionAidText;
import org.lumbar.formats.Extent;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.tree.Words;
import org.lumbar.page.DecisionAidPage;
import picocli.CommandLine.Model.CommandSpec;

/// Puts options for one person side by side.
final class CompareCommand {

    private static final String FORMAT = "--format";
    private static final String ALL = "--all";

    private final Session session;

    private CompareCommand(Session session) {
        this.session = session;
    }

    static CommandSpec spec(Session session) {
        Command command = Command.of("compare", new CompareCommand(session)::run)
                .description(
                        "Puts options for one person side by side: a decision aid to talk about, or to print.",
                        "What each option is, what the plan says of it, of 100 people in the studies how many reached"
                                + " what, averages with their intervals, harms, guidelines and costs. It ranks nothing.")
                .file("CASE", "A case as YAML or JSON; - is standard input.")
                .words("OPTION", "Interventions to compare, two to six, such as discectomy.")
                .option(
                        FORMAT,
                        "text|json|html",
                        AnswerFormat.class,
                        new Converters.OneOf<>(AnswerFormat.class),
                        "How it is written; html is one page to print. Default: text.")
                .flag(ALL, "Name every question, and results in a part of the people.")
                .examples(
                        "  lumbar compare examples/sciatica.yaml discectomy stay-active epidural-steroid-lumbar",
                        "  lumbar compare --format html examples/sciatica.yaml discectomy walking > aid.html",
                        "  lumbar compare --guideline danish examples/plain-acute-pain.yaml nsaid heat");
        return CaseOptions.on(OneCase.on(command), "Compare as if seen there, whatever the case says.")
                .spec();
    }

    private int run(Given given) {
        Knowledge knowledge = KnowledgeOption.forAssessment(given, session);
        List<String> options = options(given, knowledge.care().interventions().keySet());
        Assessor assessor = CaseOptions.assessor(given, knowledge);
        Assessment assessment =
                assessor.assess(OneCase.read(given, session, assessor).presentation());
        DecisionAid aid =
                new DecisionAidMaker(knowledge).make(assessment.plan(), assessment.evidenceApplies(), options);
        Extent extent = given.has(ALL) ? Extent.EVERYTHING : Extent.REPORT;
        session.out()
                .print(
                        switch (given.value(FORMAT, AnswerFormat.class).orElse(AnswerFormat.TEXT)) {
                            case TEXT ->
                                DecisionAidText.of(
                                                knowledge,
                                                session.surroundings().style())
                                        .report(assessment, aid, extent);
                            case JSON -> DecisionAidJson.of(knowledge).line(assessment, aid) + "\n";
                            case HTML -> DecisionAidPage.of(knowledge).page(assessment, aid);
                        });
        return Exit.ANSWERED;
    }

    private static List<String> options(Given given, Set<String> known) {
        List<String> options = given.words().stream().distinct().toList();
        for (String option : options) {
            if (!known.contains(option)) {
                List<String> near = Words.nearest(option, known);
                throw given.wrong("OPTION '" + Words.shortened(option) + "' is no intervention of the content."
                        + (near.isEmpty()
                                ? " It holds " + String.join(", ", known) + "."
                                : " Maybe you mean " + String.join(" or ", near) + "."));
            }
        }
        if (options.size() < DecisionAid.FEWEST || options.size() > DecisionAid.MOST) {
            throw given.wrong(
                    "a comparison takes " + DecisionAid.FEWEST + " to " + DecisionAid.MOST + " different options, not "
                            + options.size() + "; name interventions such as discectomy stay-active.");
        }
        return options;
    }
}
