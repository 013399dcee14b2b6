package org.lumbar.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lumbar.formats.SafeText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// Writes the pages of the manual from the commands themselves, in the man macros of roff.
final class ManPages {

    private final StringBuilder text = new StringBuilder();

    private ManPages() {}

    /// The pages by name (`lumbar-knowledge-show`), one for each command that the help lists.
    static Map<String, String> of(CommandSpec root) {
        Map<String, String> pages = new LinkedHashMap<>();
        add(root, List.of(), pages);
        return pages;
    }

    private static void add(CommandSpec spec, List<CommandSpec> above, Map<String, String> pages) {
        List<CommandSpec> path = new ArrayList<>(above);
        path.add(spec);
        pages.put(name(path, "-"), new ManPages().page(spec, path));
        visible(spec).forEach(child -> add(child, path, pages));
    }

    private static List<CommandSpec> visible(CommandSpec spec) {
        return spec.subcommands().values().stream()
                .map(line -> line.getCommandSpec())
                .filter(child -> !child.usageMessage().hidden())
                .distinct()
                .toList();
    }

    private static String name(List<CommandSpec> path, String between) {
        return String.join(between, path.stream().map(CommandSpec::name).toList());
    }

    private String page(CommandSpec spec, List<CommandSpec> path) {
        String page = name(path, "-");
        String[] description = spec.usageMessage().description();
        line(".TH " + quoted(page.toUpperCase(Locale.ROOT)) + " 1 \"\" \"Lumbar\" \"Lumbar manual\"");
        line(".SH NAME");
        plain(page + " - " + (description.length == 0 ? "" : first(description[0])));
        line(".SH SYNOPSIS");
        synopsis(spec, path);
        line(".SH DESCRIPTION");
        for (String paragraph : description) {
            line(".PP");
            plain(paragraph);
        }
        arguments(spec);
        options(spec);
        commands(spec, path);
        examples(spec);
        exitStatus();
        seeAlso(path);
        return text.toString();
    }

    /// The first sentence without its full stop, which is what `apropos` shows.
    private static String first(String paragraph) {
        int end = paragraph.indexOf(". ");
        String sentence = end < 0 ? paragraph : paragraph.substring(0, end);
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private void synopsis(CommandSpec spec, List<CommandSpec> path) {
        var words = new StringBuilder("\\fB" + escaped(name(path, " ")) + "\\fR [\\fIOPTION\\fR]...");
        if (!visible(spec).isEmpty()) {
            words.append(" \\fICOMMAND\\fR");
        }
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            boolean optional = parameter.arity().min() == 0;
            words.append(optional ? " [" : " ")
                    .append("\\fI")
                    .append(escaped(parameter.paramLabel()))
                    .append("\\fR")
                    .append(optional ? "]" : "")
                    .append(parameter.arity().max() > 1 ? "..." : "");
        }
        line(words.toString());
    }

    private void arguments(CommandSpec spec) {
        if (spec.positionalParameters().isEmpty()) {
            return;
        }
        line(".SH ARGUMENTS");
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            line(".TP");
            line("\\fI" + escaped(parameter.paramLabel()) + "\\fR");
            plain(String.join(" ", parameter.description()));
        }
    }

    private void options(CommandSpec spec) {
        line(".SH OPTIONS");
        for (OptionSpec option : spec.options()) {
            line(".TP");
            String names = String.join(
                    ", ",
                    Arrays.stream(option.names())
                            .map(name -> "\\fB" + escaped(name) + "\\fR")
                            .toList());
            line(names + (option.arity().max() > 0 ? "=\\fI" + escaped(option.paramLabel()) + "\\fR" : ""));
            plain(String.join(" ", option.description()));
        }
    }

    private void commands(CommandSpec spec, List<CommandSpec> path) {
        if (visible(spec).isEmpty()) {
            return;
        }
        line(".SH COMMANDS");
        for (CommandSpec child : visible(spec)) {
            line(".TP");
            line("\\fB" + escaped(child.name()) + "\\fR");
            String[] description = child.usageMessage().description();
            plain((description.length == 0 ? "" : description[0]) + " See " + name(path, "-") + "-" + child.name()
                    + "(1).");
        }
    }

    private void examples(CommandSpec spec) {
        String[] footer = spec.usageMessage().footer();
        if (footer.length == 0) {
            return;
        }
        line(".SH EXAMPLES");
        line(".nf");
        for (String example : footer) {
            plain(example.strip());
        }
        line(".fi");
    }

    private void exitStatus() {
        line(".SH EXIT STATUS");
        plain("0 answered, 1 defect of Lumbar, 2 usage, 3 bad input, 4 a check failed.");
    }

    private void seeAlso(List<CommandSpec> path) {
        if (path.size() > 1) {
            line(".SH SEE ALSO");
            line("\\fB" + escaped(name(path.subList(0, path.size() - 1), "-")) + "\\fR(1)");
        }
    }

    /// A line of text, as picocli would show it; an empty one is a space between paragraphs.
    private void plain(String words) {
        String shown = String.format(Locale.ROOT, words);
        for (String each : shown.split("\n", -1)) {
            line(each.isBlank() ? ".sp" : escaped(each));
        }
    }

    private void line(String roff) {
        text.append(roff).append('\n');
    }

    private static String quoted(String words) {
        return '"' + escaped(words) + '"';
    }

    /// Text that roff prints as it stands.
    private static String escaped(String words) {
        String escaped =
                SafeText.ascii(words).replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq");
        return escaped.startsWith(".") ? "\\&" + escaped : escaped;
    }
}
