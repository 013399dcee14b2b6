package org.lumbar.population.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lumbar.population.Tally;

/// The folder of a screening's output, and in it the folder of what is not finished: so an interrupted
/// screening can be taken up, and nothing half-written stands under a final name.
final class Workspace {

    private static final String HIDDEN = ".screening";
    private static final String PLAN = "plan.txt";

    private final Path out;
    private final Path work;

    private Workspace(Path out) {
        this.out = out;
        work = out.resolve(HIDDEN);
    }

    /// Opens the folder, or takes up an interrupted screening in it.
    ///
    /// @param plan everything the result depends on; work that was done for another plan is of no use
    /// @throws ScreeningException when it cannot be written, or holds something else
    static Workspace open(Path out, String plan) {
        var workspace = new Workspace(out);
        try {
            Files.createDirectories(out);
            Path written = workspace.work.resolve(PLAN);
            if (Files.exists(written)) {
                if (!Files.readString(written).equals(plan)) {
                    throw new ScreeningException(out
                            + ": an interrupted screening of other files, content or options lies in it; give another folder,"
                            + " or delete " + workspace.work + ".");
                }
                return workspace;
            }
            try (Stream<Path> inside = Files.list(out)) {
                if (inside.anyMatch(each -> !each.equals(workspace.work))) {
                    throw new ScreeningException(out + ": the folder is not empty; give a new one.");
                }
            }
            Files.createDirectories(workspace.work);
            workspace.write(PLAN, plan);
            return workspace;
        } catch (FileAlreadyExistsException _) {
            throw new ScreeningException(out + ": this is a file; give a folder.");
        } catch (IOException error) {
            throw failed(out, error);
        }
    }

    /// What to tell of a folder that cannot be written.
    static ScreeningException failed(Path place, IOException error) {
        String reason = error instanceof FileSystemException each && each.getReason() != null
                ? each.getReason()
                : String.valueOf(error.getMessage());
        String kind = error instanceof AccessDeniedException ? "no permission" : reason;
        return new ScreeningException(
                place + ": it cannot be written (" + kind
                        + "); make room or give another folder. What is done is kept: run it again to go on.",
                error);
    }

    /// The folder of the output.
    Path out() {
        return out;
    }

    /// A file of unfinished work.
    Path file(String name) {
        return work.resolve(name);
    }

    /// Whether a step was finished.
    boolean isDone(String name) {
        return Files.exists(work.resolve(name));
    }

    /// Finishes a file of the unfinished work: from now on it is there, and whole.
    void finish(Path part, String name) throws IOException {
        Files.move(part, work.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void write(String name, String text) throws IOException {
        Path part = work.resolve(name + ".part");
        Files.writeString(part, text);
        finish(part, name);
    }

    /// Writes the report of a part, which ends its reading.
    void report(SliceReport report) throws IOException {
        write(sliceName(report.slice()), ReportJson.of(report));
    }

    /// The report of a part that was read; empty when it was not.
    Optional<SliceReport> report(int slice) {
        return finished(sliceName(slice)).map(ReportJson::slice);
    }

    private static String sliceName(int slice) {
        return "slice-%06d.json".formatted(slice);
    }

    /// Where the facts of a part stand.
    Path facts(int slice) {
        return work.resolve("slice-%06d.facts".formatted(slice));
    }

    /// Writes what was counted of a group, which ends its judgement.
    void tally(int group, Tally tally) throws IOException {
        write(tallyName(group), ReportJson.of(tally));
    }

    /// What was counted of a group.
    Optional<Tally> tally(int group) {
        return finished(tallyName(group)).map(ReportJson::tally);
    }

    /// What stands in a finished file; empty when there is none.
    private Optional<String> finished(String name) {
        try {
            return Optional.of(Files.readString(work.resolve(name)));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    private static String tallyName(int group) {
        return "group-%06d.json".formatted(group);
    }

    /// Moves what was built under `.part` names to its final names, and takes the unfinished work away.
    void publish(Map<Path, Path> finished) throws IOException {
        for (Map.Entry<Path, Path> each : finished.entrySet()) {
            Files.move(each.getKey(), each.getValue(), StandardCopyOption.ATOMIC_MOVE);
        }
        try (Stream<Path> inside = Files.walk(work)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
