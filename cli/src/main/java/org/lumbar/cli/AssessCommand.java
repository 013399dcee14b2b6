package org.lumbar.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Assessor;
import org.lumbar.cli.Converters.Format;
import org.lumbar.formats.AssessmentJson;
import org.lumbar.formats.AssessmentText;
import org.lumbar.formats.Extent;
import org.lumbar.formats.Strictness;
import org.lumbar.formats.TextStyle;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Assesses cases, one after another; a case that cannot be read or assessed does not keep back the others.
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Says how urgent low back pain is, what may cause it, and what to ask next.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  lumbar assess examples/sciatica.yaml",
            "  lumbar assess --setting emergency-department --format json case.yaml",
            "  lumbar assess --format json - < cases.ndjson"
        })
final class AssessCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Cases as YAML, JSON or NDJSON; - is standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            converter = Converters.OfFormat.class,
            defaultValue = "text",
            description = "How the answer is written; json is one object a line. Default: text.")
    private Format format = Format.TEXT;

    @Option(
            names = "--setting",
            paramLabel = "SETTING",
            converter = Converters.OfSetting.class,
            description = "Assess as if seen there, whatever the case says.")
    private Optional<Setting> setting = Optional.empty();

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = Converters.OfDate.class,
            description = "Date of cases that name none. Default: today.")
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--lenient", description = "List what cannot be taken as not used, and go on.")
    private boolean lenient;

    @Option(names = "--measured-only", description = "Leave out textbook patterns whose accuracy was never measured.")
    private boolean measuredOnly;

    @Option(names = "--all", description = "Name every condition that was considered.")
    private boolean all;

    @Mixin
    private KnowledgeOption content = new KnowledgeOption();

    private final Session session;
    private int exit = Exit.ANSWERED;
    private final Set<String> said = new HashSet<>();
    private boolean first = true;

    AssessCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Knowledge knowledge = content.load();
        Assessor assessor = measuredOnly ? Assessor.measuredOnly(knowledge) : Assessor.of(knowledge);
        Function<Assessment, String> renderer = renderer(knowledge);
        var strictness = lenient ? Strictness.LENIENT : Strictness.STRICT;
        var cases = new Cases(session, assessor.interpreter(), date, strictness);
        var progress = new Progress(session);
        cases.each(files, item -> {
            switch (item) {
                case Cases.Read read -> {
                    note(read);
                    assess(read, assessor, renderer);
                }
                case Cases.Refused refused -> refuse(refused);
            }
            progress.step();
        });
        progress.done();
        return exit;
    }

    private void assess(Cases.Read read, Assessor assessor, Function<Assessment, String> renderer) {
        String answer;
        try {
            answer = renderer.apply(
                    assessor.assess(setting.map(read.presentation()::in).orElse(read.presentation())));
        } catch (RuntimeException failure) {
            int code = new Failures(session).report(read.where(), failure);
            exit = exit == Exit.DEFECT ? exit : code;
            return;
        }
        if (!first && format == Format.TEXT) {
            session.out().line("=".repeat(TextStyle.WIDEST));
        }
        first = false;
        session.out().print(answer);
    }

    /// Says once what was assumed, unless the command line has said what to assume.
    private void note(Cases.Read read) {
        if (setting.isEmpty() && date.isEmpty()) {
            for (String assumption : read.assumptions()) {
                if (said.add(assumption)) {
                    session.complain(read.where() + ": " + assumption + ".");
                }
            }
        }
    }

    private void refuse(Cases.Refused refused) {
        session.complain(refused.message());
        exit = exit == Exit.DEFECT ? exit : Exit.BAD_INPUT;
    }

    private Function<Assessment, String> renderer(Knowledge knowledge) {
        Extent extent = all ? Extent.EVERYTHING : Extent.REPORT;
        if (format == Format.JSON) {
            return assessment -> AssessmentJson.line(assessment, extent) + "\n";
        }
        AssessmentText text =
                AssessmentText.of(knowledge, session.surroundings().style());
        return assessment -> text.report(assessment, extent);
    }
}
