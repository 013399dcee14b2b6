package org.lumbar.cli;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.lumbar.assess.Assessor;
import org.lumbar.cli.Converters.AssessmentFormat;
import org.lumbar.formats.Extent;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.Presentation;
import picocli.CommandLine.Model.CommandSpec;

/// Assesses cases, one after another; a case that cannot be read or assessed does not keep back the others.
final class AssessCommand {

    private final Session session;
    private final Set<String> said = new HashSet<>();
    private int exit = Exit.ANSWERED;

    AssessCommand(Session session) {
        this.session = session;
    }

    static CommandSpec spec(Session session) {
        Command command = Command.of("assess", new AssessCommand(session)::run)
                .description("Says how urgent low back pain is, what may cause it, and what to ask next.")
                .files(
                        "FILE",
                        "Cases as YAML, JSON or NDJSON, or FHIR R4 records (a Bundle, JSON or XML); - is standard input.")
                .option(
                        "--format",
                        "text|json|html|fhir",
                        AssessmentFormat.class,
                        new Converters.OneOf<>(AssessmentFormat.class),
                        "How the answer is written; json is one object a line, html one page of all cases, fhir one"
                                + " Bundle of R4 resources a line. Default: text.")
                .flag("--all", "Name every condition that was considered.")
                .examples(
                        "  lumbar assess examples/sciatica.yaml",
                        "  lumbar assess --setting emergency-department --format json case.yaml",
                        "  lumbar assess --format html examples/sciatica.yaml > sciatica.html",
                        "  lumbar assess --format json - < cases.ndjson",
                        "  lumbar assess examples/fhir/sciatica.json --date 2026-03-02 --format fhir");
        return CaseOptions.on(command, "Assess as if seen there, whatever the case says.")
                .spec();
    }

    private int run(Given given) {
        Knowledge knowledge = KnowledgeOption.forAssessment(given, session);
        Assessor assessor = CaseOptions.assessor(given, knowledge);
        Optional<Setting> setting = CaseOptions.setting(given);
        // beside the reading of the first case; a case of another setting has its own built when it comes
        Thread.ofPlatform().daemon().start(() -> assessor.prepare(setting.orElse(Setting.PRIMARY_CARE)));
        AssessmentPrinter printer = printer(given, knowledge);
        var progress = new Progress(session, "cases");
        var records = new RecordFiles(
                session,
                () -> RecordCommand.reader(given, knowledge),
                CaseOptions.date(given).orElseGet(session::today),
                setting.orElse(Setting.PRIMARY_CARE));
        CaseOptions.cases(given, session, assessor).withRecords(records).each(given.files(), progress, item -> {
            switch (item) {
                case Cases.Read read -> {
                    note(read, given);
                    assess(read, setting, assessor, printer);
                }
                case Cases.Refused(String message) -> refuse(message);
            }
        });
        printer.end();
        return exit;
    }

    private void assess(Cases.Read read, Optional<Setting> setting, Assessor assessor, AssessmentPrinter printer) {
        Presentation presentation = setting.map(read.presentation()::in).orElse(read.presentation());
        Runnable answer;
        try {
            answer = printer.ready(assessor.assess(presentation));
        } catch (RuntimeException failure) {
            int code = new Failures(session).report(read.where(), failure);
            exit = exit == Exit.DEFECT ? exit : code;
            return;
        }
        answer.run();
    }

    /// Says once what was assumed, unless the command line has said it, and what can hardly be meant.
    private void note(Cases.Read read, Given given) {
        for (String assumption : read.assumptions()) {
            if (!CaseOptions.says(given, assumption) && said.add(assumption)) {
                session.complain(read.where() + ": " + assumption + ".");
            }
        }
        LocalDate date = read.presentation().date();
        if (date.isAfter(session.today())) {
            session.complain(read.where() + ": the date " + date + " lies after today, " + session.today()
                    + "; age, duration and what is out of date count from it. Correct it if that is not meant.");
        }
    }

    private void refuse(String message) {
        session.complain(message);
        exit = exit == Exit.DEFECT ? exit : Exit.BAD_INPUT;
    }

    /// Writes assessments as the options say; of every command that prints one.
    AssessmentPrinter printer(Given given, Knowledge knowledge) {
        Extent extent = given.has("--all") ? Extent.EVERYTHING : Extent.REPORT;
        Output out = session.out();
        return switch (given.value("--format", AssessmentFormat.class).orElse(AssessmentFormat.TEXT)) {
            case TEXT ->
                AssessmentPrinter.text(out, knowledge, session.surroundings().style(), extent);
            case JSON -> AssessmentPrinter.json(out, extent);
            case HTML -> AssessmentPrinter.html(out, knowledge, extent);
            case FHIR ->
                AssessmentPrinter.fhir(
                        out, KnowledgeOption.load(given), session.clock().instant());
        };
    }
}
