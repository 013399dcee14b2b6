package org.lumbar.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lumbar.assess.Assessor;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.Presentation;
import picocli.CommandLine.Model.CommandSpec;

/// Compares assessments with what readers of the cases said is right.
final class ValidateCommand {

    private static final String FAIL_BELOW = "--fail-below-accepted";
    private static final List<Setting> WHERE_NONE_IS_NAMED =
            List.of(Setting.PRIMARY_CARE, Setting.EMERGENCY_DEPARTMENT);

    private final Session session;
    private boolean refused;

    private ValidateCommand(Session session) {
        this.session = session;
    }

    static CommandSpec spec(Session session) {
        Command command = Command.of("validate", new ValidateCommand(session)::run)
                .description(
                        "Compares assessments with the expected urgency and condition of cases.",
                        "A case is assessed where it says that the person is seen; one that does not say so is assessed"
                                + " as seen in primary care and as seen in an emergency department.")
                .files(
                        "CASES",
                        "Cases with `expected` as YAML, JSON or NDJSON, or vignettes as JSON lines; a folder stands for"
                                + " the files in it; - is standard input.")
                .option(
                        FAIL_BELOW,
                        "PERCENT",
                        Double.class,
                        new Converters.OfPercent(),
                        "Exit 4 when a smaller share of levels is accepted in any setting.")
                .examples(
                        "  lumbar validate knowledge/content/cases",
                        "  lumbar validate --setting primary-care --setting spine-clinic vignettes.jsonl",
                        "  lumbar validate --fail-below-accepted 90 cases.ndjson");
        return CaseOptions.onSeveralSettings(
                        command, "As seen there, whatever the case says; may be given several times.")
                .spec();
    }

    private int run(Given given) {
        Knowledge knowledge = KnowledgeOption.forAssessment(given, session);
        Assessor assessor = CaseOptions.assessor(given, knowledge);
        List<Setting> settings = CaseOptions.settings(given);
        Map<String, List<Verdict>> verdicts = new LinkedHashMap<>();
        var progress = new Progress(session, "cases", Progress.Answers.AT_THE_END);
        CaseOptions.cases(given, session, assessor)
                .withVignettes()
                .each(CaseFiles.expanded(given.files()), progress, item -> {
                    switch (item) {
                        case Cases.Read read -> compare(read, settings, assessor, verdicts);
                        case Cases.Refused(String message) -> refuse(message);
                    }
                });
        OptionalDouble lowest = report(knowledge, verdicts);
        if (refused) {
            return Exit.BAD_INPUT;
        }
        Optional<Double> required = given.value(FAIL_BELOW, Double.class);
        if (required.isPresent() && lowest.orElse(0) < required.get()) {
            session.complain("fewer than " + required.get() + " % of the levels are accepted; see the misses.");
            return Exit.CHECK_FAILED;
        }
        return Exit.ANSWERED;
    }

    /// Adds the verdicts on a case to those of each setting.
    private void compare(
            Cases.Read read, List<Setting> settings, Assessor assessor, Map<String, List<Verdict>> verdicts) {
        if (read.expected().isEmpty()) {
            refuse(read.where() + ": the case has no expected urgency, so there is nothing to compare; add"
                    + " expected: {urgency: routine}.");
            return;
        }
        for (Map.Entry<String, Presentation> each :
                presentations(read, settings).entrySet()) {
            verdicts.computeIfAbsent(each.getKey(), _ -> new ArrayList<>())
                    .add(Verdict.of(read.id(), read.expected().get(), each.getValue(), assessor));
        }
    }

    /// The presentations to assess, by the words for where the person is seen.
    private static Map<String, Presentation> presentations(Cases.Read read, List<Setting> settings) {
        if (settings.isEmpty() && read.namesSetting()) {
            return Map.of("Setting of each case", read.presentation());
        }
        Map<String, Presentation> presentations = new LinkedHashMap<>();
        for (Setting setting : settings.isEmpty() ? WHERE_NONE_IS_NAMED : settings) {
            presentations.put("Setting " + setting.id(), read.presentation().in(setting));
        }
        return presentations;
    }

    private void refuse(String message) {
        session.complain(message);
        refused = true;
    }

    /// Prints the tables.
    ///
    /// @return the lowest share of accepted levels, in percent
    private OptionalDouble report(Knowledge knowledge, Map<String, List<Verdict>> verdicts) {
        Knowledge.Identity identity = knowledge.identity();
        session.out().line("Content " + identity.version() + " " + identity.sha256());
        OptionalDouble lowest = OptionalDouble.empty();
        for (Map.Entry<String, List<Verdict>> each : verdicts.entrySet()) {
            session.out().line("");
            session.out().print(ValidationReport.of(each.getKey(), each.getValue()));
            double accepted = ValidationReport.acceptedPercent(each.getValue());
            lowest = OptionalDouble.of(Math.min(accepted, lowest.orElse(accepted)));
        }
        return lowest;
    }
}
