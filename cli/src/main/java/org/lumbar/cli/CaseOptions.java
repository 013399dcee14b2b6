package org.lumbar.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lumbar.assess.Assessor;
import org.lumbar.formats.Strictness;
import org.lumbar.knowledge.Guideline;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Setting;

/// Options of every command that assesses cases.
final class CaseOptions {

    private static final String SETTING = "--setting";
    private static final String DATE = "--date";
    private static final String LENIENT = "--lenient";
    private static final String GUIDELINE = "--guideline";
    private static final String MEASURED_ONLY = "--measured-only";

    private CaseOptions() {}

    /// The command with these options.
    static Command on(Command command, String aboutSetting) {
        return further(command.option(SETTING, "SETTING", Setting.class, new Converters.OfSetting(), aboutSetting));
    }

    /// The same, with a setting that may be given several times.
    static Command onSeveralSettings(Command command, String aboutSetting) {
        return further(command.options(SETTING, "SETTING", Setting.class, new Converters.OfSetting(), aboutSetting));
    }

    private static Command further(Command command) {
        command.option(
                        DATE,
                        "DATE",
                        LocalDate.class,
                        new Converters.OfDate(),
                        "Date of cases that name none. Default: today.")
                .option(
                        GUIDELINE,
                        "nice|acp|who|danish",
                        Guideline.class,
                        new Converters.OfGuideline(),
                        "Guideline that the plan follows where it speaks. Conflicts are shown. Default: nice.")
                .flag(LENIENT, "List what cannot be taken as not used, and go on.")
                .flag(MEASURED_ONLY, "Leave out textbook patterns whose accuracy was never measured.");
        return KnowledgeOption.on(command);
    }

    static Optional<Setting> setting(Given given) {
        return given.value(SETTING, Setting.class);
    }

    /// The settings of a command that takes several, each once.
    static List<Setting> settings(Given given) {
        return given.<Setting>values(SETTING).stream().distinct().toList();
    }

    static Optional<LocalDate> date(Given given) {
        return given.value(DATE, LocalDate.class);
    }

    /// Whether the command line itself says what a reader of cases assumed.
    static boolean says(Given given, String assumption) {
        return assumption.startsWith("no date")
                ? date(given).isPresent()
                : assumption.startsWith("no setting") && given.has(SETTING);
    }

    static Assessor assessor(Given given, Knowledge knowledge) {
        Assessor assessor = given.has(MEASURED_ONLY) ? Assessor.measuredOnly(knowledge) : Assessor.of(knowledge);
        return given.value(GUIDELINE, Guideline.class).map(assessor::following).orElse(assessor);
    }

    /// The cases of the files given.
    static Cases cases(Given given, Session session, Assessor assessor) {
        var strictness = given.has(LENIENT) ? Strictness.LENIENT : Strictness.STRICT;
        return new Cases(session, assessor.interpreter(), date(given), strictness);
    }
}
