package org.lumbar.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An interview as it stands on the screen of a terminal, what was typed behind each prompt.
///
/// @param arguments the command line
/// @param typed what was typed, one answer a line; `^D` is the end of input
/// @param shown what Lumbar itself writes to standard error
record InterviewTranscript(List<String> arguments, String typed, String shown) {

    private static final Pattern TYPED = Pattern.compile("(.+ > )(\\S.*)");
    private static final String COMMAND = "$ lumbar ";
    private static final Surroundings TERMINAL = new Surroundings(false, true, Map.of("NO_COLOR", "1"));

    /// Reads a transcript that begins with its command.
    static InterviewTranscript of(String text) {
        List<String> lines = text.strip().lines().toList();
        if (!lines.getFirst().startsWith(COMMAND)) {
            throw new AssertionError("a transcript begins with its command, not with " + lines.getFirst());
        }
        List<String> typed = new ArrayList<>();
        var shown = new StringBuilder();
        for (String line : lines.subList(1, lines.size())) {
            Matcher matcher = TYPED.matcher(line);
            if (matcher.matches()) {
                shown.append(matcher.group(1));
                typed.add(matcher.group(2));
            } else {
                shown.append(line).append('\n');
            }
        }
        typed.remove("^D");
        String command = lines.getFirst().substring(COMMAND.length()).strip();
        return new InterviewTranscript(
                List.of(command.split(" +")),
                String.join("\n", typed),
                shown.toString().strip());
    }

    /// Plays it.
    Run play() {
        return Run.in(TERMINAL, typed, arguments.toArray(String[]::new));
    }
}
