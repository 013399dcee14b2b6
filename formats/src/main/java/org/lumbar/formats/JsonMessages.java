package org.lumbar.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lumbar.knowledge.tree.Words;

/// What a JSON error says to the person who wrote the file: the parser's own messages speak of its switches.
final class JsonMessages {

    private record Advice(String sign, String words) {}

    private static final List<Advice> ADVICE = List.of(
            new Advice("Infinity'", "JSON has no infinity; leave the value out."),
            new Advice("NaN'", "JSON has no NaN; leave the value out."),
            new Advice("comment", "JSON has no comments; take it away, or write YAML."),
            new Advice(
                    "Unrecognized token",
                    "put texts in double quotation marks; without them JSON knows true, false and null."),
            new Advice(
                    "unquoted character",
                    "a line break, tab or control character in a text must be written \\n, \\t or \\u0000."),
            new Advice("regular white space", "only spaces, tabs and line breaks may stand between values."),
            new Advice("hex-digit", "after \\u four hexadecimal digits must follow."),
            new Advice("character escape", "after a backslash only \" \\ / b f n r t and u may follow."),
            new Advice(
                    "double-quote to start", "a key in double quotation marks must stand here, and no comma before }."),
            new Advice("field name and value", "a colon must stand between a key and its value."),
            new Advice("comma to separate", "a comma must stand between two values."),
            new Advice("close marker", "this closes nothing that is open here."),
            new Advice("numeric value", "this is no number; write it like 37, 0.5 or -1.2e3."),
            new Advice("root-level", "after the value more follows; keep one value."),
            new Advice(
                    "valid value",
                    "a value must stand here; take away a comma too many, and put texts in double quotation marks."),
            new Advice("too long", "a text, key or number is too long to be read."),
            new Advice("exceeds the maximum", "a text, key or number is too long to be read."));

    private static final Pattern CHARACTER = Pattern.compile("^Unexpected character \\('.*?' \\(code (\\d+)");
    private static final Pattern TOKEN = Pattern.compile("token '(.*?)':");

    private JsonMessages() {}

    static String of(JsonProcessingException error) {
        String message = error.getOriginalMessage();
        if (message.contains("end-of-input")) {
            return message.contains("quote") || message.contains("escape") || message.contains("field name")
                    ? "it ends inside a text; the closing quotation mark is missing."
                    : "it ends too early; a closing ] or } is missing.";
        }
        String words = ADVICE.stream()
                .filter(advice -> message.contains(advice.sign()))
                .findFirst()
                .map(Advice::words)
                .orElse("it cannot be read from here on.");
        return found(message)
                        .map(found -> "unexpected '" + Words.shortened(found) + "': ")
                        .orElse("")
                + words;
    }

    private static Optional<String> found(String message) {
        Matcher character = CHARACTER.matcher(message);
        if (character.find()) {
            return Optional.of(Character.toString(Integer.parseInt(character.group(1))));
        }
        Matcher token = TOKEN.matcher(message);
        return token.find() ? Optional.of(token.group(1)) : Optional.empty();
    }
}
