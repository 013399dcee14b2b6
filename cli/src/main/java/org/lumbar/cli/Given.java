package org.lumbar.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// What was given on the command line to one command.
record Given(CommandLine line) {

    /// The files to work on.
    List<String> files() {
        return line.getParseResult().matchedPositionalValue(0, List.<String>of());
    }

    /// The arguments behind the file.
    List<String> words() {
        return line.getParseResult().matchedPositionalValue(1, List.<String>of());
    }

    boolean has(String option) {
        return line.getParseResult().hasMatchedOption(option);
    }

    /// The value of an option.
    <T> Optional<T> value(String option, Class<T> type) {
        Object value = has(option) ? line.getParseResult().matchedOptionValue(option, (Object) "") : "";
        return type.isInstance(value) && has(option) ? Optional.of(type.cast(value)) : Optional.empty();
    }

    /// The values of an option that may be given several times.
    <T> List<T> values(String option) {
        return line.getParseResult().matchedOptionValue(option, List.<T>of());
    }

    /// A command line that cannot be carried out as it stands.
    ParameterException wrong(String message) {
        return new ParameterException(line, message);
    }
}
