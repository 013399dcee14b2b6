package org.lumbar.spark;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lumbar.knowledge.Setting;
import org.lumbar.population.ScreeningPlan;
import org.lumbar.record.Code;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/// The command line of a screening on Spark: that of `lumbar screen`, and where Spark runs.
///
/// @param master where Spark runs; empty for what `spark-submit` says, else this machine
/// @param place the folder or manifest of the export
/// @param out the folder of the result
/// @param partitions over how many partitions people are spread; 0 for as many as the size asks for
/// @param knowledge content packs
record Options(
        Optional<String> master,
        String place,
        String out,
        Optional<LocalDate> date,
        Setting setting,
        boolean everyone,
        List<Code> cohorts,
        int partitions,
        List<Path> knowledge) {

    private static final String SPARK = "--spark";
    private static final String NO_MASTER = "as-submitted";
    private static final int MOST_PARTITIONS = 1_000_000;

    /// How addresses of Spark begin; any other word after `--spark` is the export.
    private static final Pattern MASTER =
            Pattern.compile("local|local\\[.*]|local-cluster\\[.*]|yarn|spark://.*|k8s://.*");

    Options {
        cohorts = List.copyOf(cohorts);
        knowledge = List.copyOf(knowledge);
    }

    /// The command, to parse with and to print its help.
    static CommandLine command() {
        CommandSpec screen = CommandSpec.create().name("screen");
        screen.usageMessage()
                .description(
                        "Screens the records of a population on Apache Spark: the answers are those of `lumbar screen`,"
                                + " person by person.",
                        "docs/spark.md tells how to run it on a cluster, and the files it writes.")
                .footerHeading("%nExamples:%n")
                .footer(
                        "  lumbar screen --spark export/ --out screened/",
                        "  lumbar screen --spark 'local[2]' export/ --out screened/",
                        "  lumbar screen --spark spark://host:7077 hdfs:///export --out hdfs:///screened");
        screen.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help message and exit.")
                .build());
        screen.addPositional(PositionalParamSpec.builder()
                .index("0")
                .arity("1")
                .type(String.class)
                .required(true)
                .paramLabel("DIR|MANIFEST")
                .description("Folder of .ndjson, .ndjson.gz or .parquet files, or the manifest of an export. A Parquet"
                        + " file has the resources as JSON in a column `resource` or `value`.")
                .build());
        option(
                screen,
                SPARK,
                "MASTER",
                String.class,
                "Where Spark runs. Default: local[*], all cores of this machine.");
        option(screen, "--out", "DIR", String.class, "Folder for the result: a new or empty one.");
        option(
                screen,
                "--date",
                "DATE",
                Options::date,
                LocalDate.class,
                "Day of the screening. Default: the day of the export, as its manifest says, else today.");
        option(
                screen,
                "--setting",
                "SETTING",
                Options::setting,
                Setting.class,
                "Where people are seen. Default: primary-care.");
        screen.addOption(OptionSpec.builder("--everyone")
                .type(boolean.class)
                .description("List every person, rather than those to be looked at.")
                .build());
        screen.addOption(OptionSpec.builder("--cohort")
                .type(List.class)
                .auxiliaryTypes(Code.class)
                .converters((ITypeConverter<Code>) Options::code)
                .paramLabel("CODE")
                .description("List everybody whose record holds this code, as SYSTEM|CODE; may be given several times.")
                .build());
        option(
                screen,
                "--partitions",
                "N",
                Options::partitions,
                Integer.class,
                "Over how many partitions people are spread. Default: by the size of the export.");
        screen.addOption(OptionSpec.builder("--knowledge")
                .type(List.class)
                .auxiliaryTypes(Path.class)
                .paramLabel("DIR")
                .description("Content pack to lay over the built-in content; may be given several times.")
                .build());
        CommandLine line = new CommandLine(CommandSpec.create().name("lumbar"));
        line.addSubcommand("screen", new CommandLine(screen));
        return line;
    }

    private static <T> void option(
            CommandSpec spec, String name, String label, ITypeConverter<T> converter, Class<T> type, String words) {
        spec.addOption(OptionSpec.builder(name)
                .type(type)
                .converters(converter)
                .paramLabel(label)
                .description(words)
                .build());
    }

    private static void option(CommandSpec spec, String name, String label, Class<String> type, String words) {
        option(spec, name, label, text -> text, type, words);
    }

    /// The words of the command line, so that the master, which may be left out, is one word with its option.
    static String[] joined(String... words) {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            if (!words[i].equals(SPARK)) {
                joined.add(words[i]);
            } else if (i + 1 < words.length && MASTER.matcher(words[i + 1]).matches()) {
                i++;
                joined.add(SPARK + "=" + words[i]);
            } else {
                joined.add(SPARK + "=" + NO_MASTER);
            }
        }
        return joined.toArray(String[]::new);
    }

    /// The options of a parsed command line.
    ///
    /// @throws CommandLine.ParameterException when the folder for the result is missing
    static Options of(CommandLine command, ParseResult parsed) {
        String out = parsed.matchedOptionValue("--out", "");
        if (out.isEmpty()) {
            throw new CommandLine.ParameterException(
                    command, "screen: a folder for the result is missing; add --out DIR.");
        }
        String place = parsed.matchedPositionalValue(0, "");
        String master = parsed.matchedOptionValue(SPARK, NO_MASTER);
        return new Options(
                master.equals(NO_MASTER) ? Optional.empty() : Optional.of(master),
                place,
                out,
                Optional.ofNullable(parsed.matchedOptionValue("--date", null)),
                parsed.matchedOptionValue("--setting", Setting.PRIMARY_CARE),
                parsed.matchedOptionValue("--everyone", false),
                parsed.matchedOptionValue("--cohort", List.of()),
                parsed.matchedOptionValue("--partitions", 0),
                parsed.matchedOptionValue("--knowledge", List.of()));
    }

    private static Code code(String text) {
        try {
            return ScreeningPlan.cohort(text);
        } catch (IllegalArgumentException error) {
            throw new TypeConversionException(String.valueOf(error.getMessage()));
        }
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw wrong(text, "no date; write YYYY-MM-DD, such as 2026-03-02");
        }
    }

    private static Setting setting(String text) {
        return Setting.ofId(text).orElseThrow(() -> wrong(text, "not one of " + Setting.ids()));
    }

    private static Integer partitions(String text) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= MOST_PARTITIONS) {
                return number;
            }
        } catch (NumberFormatException _) {
            // told below
        }
        throw wrong(text, "no number from 1 to " + MOST_PARTITIONS);
    }

    private static TypeConversionException wrong(String text, String words) {
        return new TypeConversionException("'" + text + "' is " + words);
    }
}
