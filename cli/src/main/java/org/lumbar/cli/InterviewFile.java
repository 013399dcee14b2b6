package org.lumbar.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lumbar.formats.Case;
import org.lumbar.formats.CaseWriter;
import org.lumbar.formats.Expected;
import org.lumbar.presentation.Presentation;

/// Where an interview is saved. A file is written beside its place and renamed, so that it is whole at any
/// moment, and may be read by its owner only. A file that is there is replaced only where it is the case that
/// was taken up, where this interview wrote it, or by force.
final class InterviewFile {

    private final boolean force;
    private final Set<Path> own = new HashSet<>();
    private final Optional<Expected> expected;

    /// @param resumed the case that was taken up
    InterviewFile(boolean force, List<String> resumed, Optional<Expected> expected) {
        this.force = force;
        this.expected = expected;
        resumed.forEach(file -> own.add(path(file)));
    }

    /// The place of a name.
    ///
    /// @throws InputException when nothing may be written there
    Path place(String name) {
        Path path = path(name);
        if (Files.isDirectory(path)) {
            throw new InputException(name + ": this is a folder; give the name of a file in it.");
        }
        if (Files.exists(path) && !force && !own.contains(path)) {
            throw new InputException(
                    name + ": this file is there already and is not the case that was taken up; give another name, or "
                            + InterviewOptions.FORCE + " to replace it.");
        }
        Path folder = path.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new InputException(name + ": there is no folder to write it to; make it first.");
        }
        return path;
    }

    private static Path path(String name) {
        try {
            return Path.of(name).toAbsolutePath().normalize();
        } catch (InvalidPathException error) {
            throw new InputException(name + ": this is no path (" + error.getReason() + "); check its name.");
        }
    }

    /// Writes what is known as a case.
    ///
    /// @throws InputException when it cannot be written
    void save(String name, Presentation presentation) {
        Path path = place(name);
        Case written = Case.of(presentation, expected);
        String text = name.endsWith(".json") ? CaseWriter.json(written) + "\n" : CaseWriter.yaml(written);
        try {
            Path beside = Files.createTempFile(path.getParent(), ".lumbar-", ".tmp");
            try {
                Files.write(beside, text.getBytes(StandardCharsets.UTF_8));
                Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException error) {
            throw new InputException(name + ": this cannot be written (" + error.getMessage()
                    + "); check the folder's permissions and space.");
        }
        own.add(path);
    }
}
