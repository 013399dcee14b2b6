package org.lumbar.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Setting;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// One command, told by calls and not by annotations: reading annotations at every start would take longer than
/// all the reasoning on one person.
final class Command implements Callable<Integer> {

    /// What a command does.
    interface Action {

        /// Runs the command.
        ///
        /// @return the exit code
        int run(Given given);
    }

    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
    private final Action action;

    private Command(String name, Action action) {
        this.action = action;
        spec.name(name).versionProvider(new Version());
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help message and exit.")
                .build());
        spec.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Print version information and exit.")
                .build());
        option(
                ColourOption.NAME,
                "auto|always|never",
                String.class,
                new ColourOption(),
                "Whether the answer is coloured. Default: auto, on a terminal.");
    }

    static Command of(String name, Action action) {
        return new Command(name, action);
    }

    /// What it is for, a paragraph each.
    Command description(String... paragraphs) {
        spec.usageMessage().description(paragraphs);
        return this;
    }

    /// Lines below the help.
    Command examples(String... lines) {
        spec.usageMessage().footerHeading("%nExamples:%n").footer(lines);
        return this;
    }

    /// Text to work on: one argument or more.
    Command files(String label, String description) {
        return positional("0..*", "1..*", label, description);
    }

    /// Exactly one file to work on.
    Command file(String label, String description) {
        return positional("0", "1", label, description);
    }

    /// At most one further word, such as a file to go on with.
    Command optional(String label, String description) {
        return positional("0", "0..1", label, description);
    }

    /// Further arguments behind the file, none or more.
    Command words(String label, String description) {
        return positional("1..*", "0..*", label, description);
    }

    private Command positional(String index, String arity, String label, String description) {
        spec.addPositional(PositionalParamSpec.builder()
                .type(List.class)
                .auxiliaryTypes(String.class)
                .index(index)
                .arity(arity)
                .required(!arity.startsWith("0"))
                .paramLabel(label)
                .description(description)
                .build());
        return this;
    }

    /// An option that is there or not.
    Command flag(String name, String description) {
        spec.addOption(OptionSpec.builder(name)
                .type(boolean.class)
                .arity("0")
                .description(description)
                .build());
        return this;
    }

    /// An option with a value.
    <T> Command option(String name, String label, Class<T> type, ITypeConverter<T> converter, String description) {
        spec.addOption(OptionSpec.builder(name)
                .type(type)
                .converters(converter)
                .completionCandidates(candidates(label, type))
                .paramLabel(label)
                .description(description)
                .build());
        return this;
    }

    /// An option with a value that may be given several times.
    <T> Command options(String name, String label, Class<T> type, ITypeConverter<T> converter, String description) {
        spec.addOption(OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(type)
                .converters(converter)
                .completionCandidates(candidates(label, type))
                .paramLabel(label)
                .description(description)
                .build());
        return this;
    }

    /// The values that a shell offers; none where anything may stand.
    private static Iterable<String> candidates(String label, Class<?> type) {
        if (type == Setting.class) {
            return Arrays.stream(Setting.values()).map(Setting::id).toList();
        }
        if (type == Basis.class) {
            return Arrays.stream(Basis.values()).map(Basis::id).toList();
        }
        return label.indexOf('|') > 0 ? List.of(label.split("\\|")) : List.of();
    }

    /// An option that names a folder and may be given several times.
    Command folders(String name, String description) {
        spec.addOption(OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(Path.class)
                .paramLabel("DIR")
                .description(description)
                .build());
        return this;
    }

    CommandSpec spec() {
        return spec;
    }

    @Override
    public Integer call() {
        return action.run(new Given(spec.commandLine()));
    }
}
