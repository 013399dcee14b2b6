package org.lumbar.formats;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lumbar.knowledge.tree.Node;
import org.lumbar.knowledge.tree.Node.Mapping;
import org.lumbar.knowledge.tree.Node.Scalar;
import org.lumbar.knowledge.tree.Node.ScalarType;
import org.lumbar.knowledge.tree.Node.Sequence;

/// Writes cases so that [CaseReader] reads the same case back. Answers of one finding are written together.
public final class CaseWriter {

    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z][A-Za-z0-9-]*|lumbar-case/1|[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Set<String> SPECIAL =
            Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n", "nan", "inf");

    private CaseWriter() {}

    /// The case as YAML, one finding a line.
    public static String yaml(Case written) {
        var text = new StringBuilder();
        for (Mapping.Entry entry : CaseTree.of(written).entries()) {
            text.append(entry.key()).append(':');
            if (entry.key().equals("findings") && entry.value() instanceof Mapping findings) {
                text.append('\n');
                for (Mapping.Entry finding : findings.entries()) {
                    text.append("  ").append(yamlText(finding.key())).append(":");
                    block(finding.value(), text);
                }
            } else {
                text.append(' ').append(yaml(entry.value())).append('\n');
            }
        }
        return text.toString();
    }

    /// The case as one line of JSON, without a line break.
    public static String json(Case written) {
        return json(CaseTree.of(written));
    }

    /// A tree as JSON on one line.
    static String json(Node node) {
        return switch (node) {
            case Scalar scalar -> scalar.type() == ScalarType.TEXT ? quoted(scalar.text()) : scalar.text();
            case Sequence sequence ->
                sequence.items().stream().map(CaseWriter::json).collect(Collectors.joining(", ", "[", "]"));
            case Mapping mapping ->
                mapping.entries().stream()
                        .map(entry -> quoted(entry.key()) + ": " + json(entry.value()))
                        .collect(Collectors.joining(", ", "{", "}"));
        };
    }

    private static void block(Node answer, StringBuilder text) {
        if (answer instanceof Sequence sequence) {
            text.append('\n');
            sequence.items()
                    .forEach(item -> text.append("    - ").append(yaml(item)).append('\n'));
        } else {
            text.append(' ').append(yaml(answer)).append('\n');
        }
    }

    private static String yaml(Node node) {
        return switch (node) {
            case Scalar scalar -> scalar.type() == ScalarType.TEXT ? yamlText(scalar.text()) : scalar.text();
            case Sequence sequence ->
                sequence.items().stream().map(CaseWriter::yaml).collect(Collectors.joining(", ", "[", "]"));
            case Mapping mapping ->
                mapping.entries().stream()
                        .map(entry -> yamlText(entry.key()) + ": " + yaml(entry.value()))
                        .collect(Collectors.joining(", ", "{", "}"));
        };
    }

    /// The text without quotation marks where no reader of YAML, old or new, takes it for anything but this text.
    private static String yamlText(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !SPECIAL.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : quoted(text);
    }

    /// The text in double quotation marks, escaped as both JSON and YAML read it.
    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (each == '"' || each == '\\') {
                quoted.append('\\').append(each);
            } else if (each == '\n') {
                quoted.append("\\n");
            } else if (each == '\t') {
                quoted.append("\\t");
            } else if (isHidden(each)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) each));
            } else {
                quoted.append(each);
            }
        }
        return quoted.append('"').toString();
    }

    /// Control and format characters, line separators and the characters that YAML forbids.
    private static boolean isHidden(char each) {
        return Character.isISOControl(each)
                || Character.getType(each) == Character.FORMAT
                || each == '\u2028'
                || each == '\u2029'
                || each >= '\uFFFE';
    }
}
