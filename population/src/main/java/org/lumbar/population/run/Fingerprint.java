package org.lumbar.population.run;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.lumbar.population.ScreeningKernel;
import org.lumbar.population.source.Export;
import org.lumbar.population.source.SourceFile;

/// Everything that the result of a screening depends on, as text: only work that was done for the same is taken
/// up.
final class Fingerprint {

    private static final String FORMAT = "lumbar-screening-work/2";

    private Fingerprint() {}

    static String of(ScreeningKernel kernel, Export export, int groups) {
        var text = new StringBuilder(FORMAT).append('\n');
        text.append(kernel.knowledge().identity()).append('\n');
        text.append(kernel.plan()).append('\n');
        text.append("groups ").append(groups).append('\n');
        for (List<SourceFile> files : List.of(export.files(), export.deleted())) {
            files.forEach(each -> text.append(line(each)));
        }
        return text.toString();
    }

    private static String line(SourceFile file) {
        try {
            return file.name() + " " + file.bytes() + " " + Files.getLastModifiedTime(file.path()) + "\n";
        } catch (IOException error) {
            throw new ScreeningException(
                    file.path() + ": it cannot be read (" + error.getMessage() + "); check its permissions.", error);
        }
    }
}
