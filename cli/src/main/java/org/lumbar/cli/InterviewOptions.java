package org.lumbar.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.lumbar.cli.Converters.AssessmentFormat;
import org.lumbar.interview.Scope;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Sex;
import org.lumbar.presentation.Episode;
import org.lumbar.presentation.Person;
import org.lumbar.presentation.Presentation;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// The options of an interview: what is known before it begins, how far it goes, and how the answer is written.
final class InterviewOptions {

    static final String SAVE = "--save";
    static final String FORCE = "--force";

    private static final String SCOPE = "--scope";
    private static final String AGE = "--age";
    private static final String SEX = "--sex";
    private static final String DURATION = "--duration-days";

    private InterviewOptions() {}

    static Command on(Command command) {
        command.option(AGE, "YEARS", Integer.class, new OfWhole(), "Age in years.")
                .option(SEX, "female|male", Sex.class, new OfSex(), "Sex.")
                .option(DURATION, "DAYS", Integer.class, new OfWhole(), "Days since the pain began.")
                .option(
                        "--setting",
                        "SETTING",
                        Setting.class,
                        new Converters.OfSetting(),
                        "Where the person is seen: " + Setting.ids() + ".")
                .option(
                        SCOPE,
                        "asked|examined",
                        Scope.class,
                        new Converters.OneOf<>(Scope.class),
                        "Ask only, as on the telephone, or go on to the signs of an examination. Default: asked.")
                .option(SAVE, "FILE", String.class, value -> value, "Write the case to FILE after every answer.")
                .flag(FORCE, "Let --save and `save FILE` replace a file that is there.")
                .option(
                        "--format",
                        "text|json|html|fhir",
                        AssessmentFormat.class,
                        new Converters.OneOf<>(AssessmentFormat.class),
                        "How the assessment is written. Default: text.")
                .flag("--all", "Name every condition that was considered.")
                .option(
                        "--date",
                        "DATE",
                        LocalDate.class,
                        new Converters.OfDate(),
                        "Date of the interview. Default: today.")
                .flag("--measured-only", "Leave out textbook patterns whose accuracy was never measured.");
        return KnowledgeOption.on(command);
    }

    static Scope scope(Given given) {
        return given.value(SCOPE, Scope.class).orElse(Scope.ASKED);
    }

    /// The presentation with what the command line says of the person, which holds over what a case says.
    static Presentation apply(Given given, Presentation before) {
        Optional<Integer> age = given.value(AGE, Integer.class);
        Optional<Integer> days = given.value(DURATION, Integer.class);
        var person = new Person(
                age.isPresent() ? OptionalInt.of(age.get()) : before.person().age(),
                given.value(SEX, Sex.class).orElse(before.person().sex()));
        var episode = new Episode(
                days.isPresent() ? OptionalInt.of(days.get()) : before.episode().durationDays(),
                before.episode().onset());
        Setting setting = CaseOptions.setting(given).orElse(before.setting());
        return new Presentation(before.id(), before.date(), setting, person, episode, before.observations());
    }

    static final class OfWhole implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            try {
                int number = Integer.parseInt(value);
                if (number >= 0) {
                    return number;
                }
            } catch (NumberFormatException noNumber) {
                // the message below says what is accepted
            }
            throw new TypeConversionException("'" + value + "' must be a whole number, 0 or more");
        }
    }

    static final class OfSex implements ITypeConverter<Sex> {
        @Override
        public Sex convert(String value) {
            return Sex.ofId(value)
                    .filter(sex -> sex != Sex.UNKNOWN)
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' must be female or male"));
        }
    }
}
