package org.lumbar.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Whether an answer is coloured. It is looked for before the command line is read, since help and errors are
/// coloured too.
final class ColourOption implements ITypeConverter<String> {

    static final String NAME = "--colour";

    private static final List<String> WHEN = List.of("auto", "always", "never");

    @Override
    public String convert(String value) {
        if (!WHEN.contains(value)) {
            throw new TypeConversionException("'" + value + "' must be auto, always or never");
        }
        return value;
    }

    /// What the arguments say; the last word counts.
    static Optional<String> of(String[] arguments) {
        Optional<String> said = Optional.empty();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(NAME + "=")) {
                said = Optional.of(arguments[i].substring(NAME.length() + 1));
            } else if (arguments[i].equals(NAME) && i + 1 < arguments.length) {
                said = Optional.of(arguments[i + 1]);
            }
        }
        return said;
    }
}
