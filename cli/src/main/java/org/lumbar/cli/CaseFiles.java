package org.lumbar.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The files that are meant where a folder of cases is named.
final class CaseFiles {

    private static final Pattern NAME = Pattern.compile(".*\\.(yaml|json|ndjson|jsonl)");

    private CaseFiles() {}

    /// The same arguments, with the files of cases in each folder, in the order of their names, in its place.
    ///
    /// @throws InputException when a folder holds none or cannot be read
    static List<String> expanded(List<String> arguments) {
        List<String> files = new ArrayList<>();
        for (String argument : arguments) {
            if (isFolder(argument)) {
                files.addAll(inFolder(argument));
            } else {
                files.add(argument);
            }
        }
        return List.copyOf(files);
    }

    private static boolean isFolder(String argument) {
        try {
            return Files.isDirectory(Path.of(argument));
        } catch (InvalidPathException _) {
            // the reader of the file says what is wrong with it
            return false;
        }
    }

    private static List<String> inFolder(String folder) {
        try (Stream<Path> found = Files.list(Path.of(folder))) {
            List<String> files = found.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(NAME.asMatchPredicate())
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new InputException(
                        folder
                                + ": this folder holds no case; name one with files ending in .yaml, .json, .ndjson or .jsonl.");
            }
            return files;
        } catch (IOException error) {
            throw new InputException(folder + ": this folder cannot be read (" + error.getMessage() + ").");
        }
    }
}
