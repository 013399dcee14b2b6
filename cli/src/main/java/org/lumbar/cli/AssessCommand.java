package org.lumbar.cli;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Assessor;
import org.lumbar.cli.Converters.Format;
import org.lumbar.formats.AssessmentJson;
import org.lumbar.formats.AssessmentText;
import org.lumbar.formats.Extent;
import org.lumbar.formats.TextStyle;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.Presentation;
import picocli.CommandLine.Model.CommandSpec;

/// Assesses cases, one after another; a case that cannot be read or assessed does not keep back the others.
final class AssessCommand {

    private final Session session;
    private final Set<String> said = new HashSet<>();
    private int exit = Exit.ANSWERED;
    private boolean first = true;

    private AssessCommand(Session session) {
        this.session = session;
    }

    static CommandSpec spec(Session session) {
        Command command = Command.of("assess", new AssessCommand(session)::run)
                .description("Says how urgent low back pain is, what may cause it, and what to ask next.")
                .files("FILE", "Cases as YAML, JSON or NDJSON; - is standard input.")
                .option(
                        "--format",
                        "text|json",
                        Format.class,
                        new Converters.OfFormat(),
                        "How the answer is written; json is one object a line. Default: text.")
                .flag("--all", "Name every condition that was considered.")
                .examples(
                        "  lumbar assess examples/sciatica.yaml",
                        "  lumbar assess --setting emergency-department --format json case.yaml",
                        "  lumbar assess --format json - < cases.ndjson");
        return CaseOptions.on(command, "Assess as if seen there, whatever the case says.")
                .spec();
    }

    private int run(Given given) {
        Knowledge knowledge = KnowledgeOption.load(given);
        Assessor assessor = CaseOptions.assessor(given, knowledge);
        Optional<Setting> setting = CaseOptions.setting(given);
        // beside the reading of the first case; a case of another setting has its own built when it comes
        Thread.ofPlatform().daemon().start(() -> assessor.prepare(setting.orElse(Setting.PRIMARY_CARE)));
        Function<Assessment, String> renderer = renderer(given, knowledge);
        boolean note = setting.isEmpty() && CaseOptions.date(given).isEmpty();
        var progress = new Progress(session, "cases");
        CaseOptions.cases(given, session, assessor).each(given.files(), progress, item -> {
            switch (item) {
                case Cases.Read read -> {
                    if (note) {
                        note(read);
                    }
                    assess(read, setting, assessor, renderer);
                }
                case Cases.Refused(String message) -> refuse(message);
            }
        });
        return exit;
    }

    private void assess(
            Cases.Read read, Optional<Setting> setting, Assessor assessor, Function<Assessment, String> renderer) {
        Presentation presentation = setting.map(read.presentation()::in).orElse(read.presentation());
        String answer;
        try {
            answer = renderer.apply(assessor.assess(presentation));
        } catch (RuntimeException failure) {
            int code = new Failures(session).report(read.where(), failure);
            exit = exit == Exit.DEFECT ? exit : code;
            return;
        }
        if (!first) {
            session.out().print(separator(answer));
        }
        first = false;
        session.out().print(answer);
    }

    /// A line between two reports; lines of JSON need none.
    private static String separator(String answer) {
        return answer.startsWith("{") ? "" : "=".repeat(TextStyle.WIDEST) + "\n";
    }

    /// Says once what was assumed, unless the command line has said what to assume.
    private void note(Cases.Read read) {
        for (String assumption : read.assumptions()) {
            if (said.add(assumption)) {
                session.complain(read.where() + ": " + assumption + ".");
            }
        }
    }

    private void refuse(String message) {
        session.complain(message);
        exit = exit == Exit.DEFECT ? exit : Exit.BAD_INPUT;
    }

    private Function<Assessment, String> renderer(Given given, Knowledge knowledge) {
        Extent extent = given.has("--all") ? Extent.EVERYTHING : Extent.REPORT;
        if (given.value("--format", Format.class).orElse(Format.TEXT) == Format.JSON) {
            return assessment -> AssessmentJson.line(assessment, extent) + "\n";
        }
        AssessmentText text =
                AssessmentText.of(knowledge, session.surroundings().style());
        return assessment -> text.report(assessment, extent);
    }
}
