package org.lumbar.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.lumbar.assess.Assessor;
import org.lumbar.formats.Strictness;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Setting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Compares assessments with what readers of the cases said is right.
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Compares assessments with the expected urgency and condition of cases.",
            "Each case is assessed as seen in primary care and as seen in an emergency department."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  lumbar validate examples/*.yaml",
            "  lumbar validate --setting primary-care vignettes.jsonl",
            "  lumbar validate --fail-below-accepted 90 cases.ndjson"
        })
final class ValidateCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "CASES",
            description =
                    "Cases with `expected` as YAML, JSON or NDJSON, or vignettes as JSON lines; - is standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--setting",
            paramLabel = "SETTING",
            converter = Converters.OfSetting.class,
            description = "Only as seen there.")
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

    @Option(
            names = "--fail-below-accepted",
            paramLabel = "PERCENT",
            converter = Converters.OfPercent.class,
            description = "Exit 4 when a smaller share of levels is accepted in any setting.")
    private Optional<Double> failBelowAccepted = Optional.empty();

    @Mixin
    private KnowledgeOption content = new KnowledgeOption();

    private final Session session;
    private boolean refused;

    ValidateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Knowledge knowledge = content.load();
        Assessor assessor = measuredOnly ? Assessor.measuredOnly(knowledge) : Assessor.of(knowledge);
        Map<Setting, List<Verdict>> verdicts = new LinkedHashMap<>();
        for (Setting each : settings()) {
            verdicts.put(each, new ArrayList<>());
        }
        var strictness = lenient ? Strictness.LENIENT : Strictness.STRICT;
        var progress = new Progress(session);
        new Cases(session, assessor.interpreter(), date, strictness)
                .withVignettes()
                .each(files, item -> {
                    switch (item) {
                        case Cases.Read read -> compare(read, assessor, verdicts);
                        case Cases.Refused(String message) -> refuse(message);
                    }
                    progress.step();
                });
        progress.done();
        return report(knowledge, verdicts);
    }

    private List<Setting> settings() {
        return setting.map(List::of).orElse(List.of(Setting.PRIMARY_CARE, Setting.EMERGENCY_DEPARTMENT));
    }

    private void compare(Cases.Read read, Assessor assessor, Map<Setting, List<Verdict>> verdicts) {
        if (read.expected().isEmpty()) {
            refuse(read.where() + ": the case has no expected urgency, so there is nothing to compare; add"
                    + " expected: {urgency: routine}.");
            return;
        }
        verdicts.forEach((where, list) -> list.add(Verdict.of(
                read.id(),
                read.expected().get(),
                assessor.assess(read.presentation().in(where)))));
    }

    private void refuse(String message) {
        session.complain(message);
        refused = true;
    }

    private int report(Knowledge knowledge, Map<Setting, List<Verdict>> verdicts) {
        Knowledge.Identity identity = knowledge.identity();
        session.out().line("Content " + identity.version() + " " + identity.sha256());
        OptionalDouble lowest = OptionalDouble.empty();
        for (Map.Entry<Setting, List<Verdict>> each : verdicts.entrySet()) {
            session.out().line("");
            session.out().print(ValidationReport.of(each.getKey(), each.getValue()));
            double accepted = ValidationReport.acceptedPercent(each.getValue());
            lowest = OptionalDouble.of(Math.min(accepted, lowest.orElse(accepted)));
        }
        if (refused) {
            return Exit.BAD_INPUT;
        }
        if (failBelowAccepted.isPresent() && lowest.orElse(0) < failBelowAccepted.get()) {
            session.complain(
                    "fewer than " + failBelowAccepted.get() + " % of the levels are accepted; see the misses.");
            return Exit.CHECK_FAILED;
        }
        return Exit.ANSWERED;
    }
}
