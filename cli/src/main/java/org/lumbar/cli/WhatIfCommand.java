package org.lumbar.cli;

import java.util.List;
import org.lumbar.assess.Assessor;
import org.lumbar.cli.Converters.Format;
import org.lumbar.explanation.Comparison;
import org.lumbar.formats.ComparisonJson;
import org.lumbar.formats.ComparisonText;
import org.lumbar.knowledge.Knowledge;
import picocli.CommandLine.Model.CommandSpec;

/// Says what would change if some answers of a case were otherwise.
final class WhatIfCommand {

    private static final String FORMAT = "--format";

    private final Session session;

    private WhatIfCommand(Session session) {
        this.session = session;
    }

    static CommandSpec spec(Session session) {
        Command command = Command.of("what-if", new WhatIfCommand(session)::run)
                .description(
                        "Says what would change if answers of a case were otherwise. Everything is worked out anew.",
                        "A CHANGE is FINDING=present, absent or unknown, or FINDING=NUMBER with its unit; with @left,"
                                + " @right or @both behind the finding where the side matters, and with details behind"
                                + " commas (present,since=2016-05-01). Fields of the case are age, sex, setting, date,"
                                + " episode.durationDays and episode.onset.")
                .file("CASE", "A case as YAML or JSON; - is standard input.")
                .words("CHANGE", "What to change, one or more.")
                .option(
                        FORMAT,
                        "text|json",
                        Format.class,
                        new Converters.OneOf<>(Format.class),
                        "How the answer is written; json is one object a line. Default: text.")
                .examples(
                        "  lumbar what-if examples/sciatica.yaml saddle-anaesthesia=present",
                        "  lumbar what-if examples/sciatica.yaml crp=80mg/L age=72",
                        "  lumbar what-if examples/sciatica.yaml big-toe-extension@left=3",
                        "  lumbar what-if examples/cauda-equina.yaml urinary-retention=unknown");
        return CaseOptions.on(OneCase.on(command), "Compare as if seen there, whatever the case says.")
                .spec();
    }

    private int run(Given given) {
        List<String> edits = given.words();
        if (edits.isEmpty()) {
            throw given.wrong("say what to change, such as saddle-anaesthesia=present");
        }
        Knowledge knowledge = KnowledgeOption.forAssessment(given, session);
        Assessor assessor = CaseOptions.assessor(given, knowledge);
        OneCase one = OneCase.read(given, session, assessor);
        var comparison =
                Comparison.of(assessor.assess(one.presentation()), assessor.assess(one.edited(edits, assessor)));
        boolean json = given.value(FORMAT, Format.class).orElse(Format.TEXT) == Format.JSON;
        session.out()
                .print(
                        json
                                ? ComparisonJson.line(comparison, edits) + "\n"
                                : ComparisonText.of(
                                                knowledge,
                                                session.surroundings().style())
                                        .report(comparison, edits));
        return Exit.ANSWERED;
    }
}
