package org.lumbar.population.run;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lumbar.population.ScreeningKernel;
import org.lumbar.population.Tally;
import org.lumbar.population.fact.PersonRecord;

/// Judges the people of one group: a line for each that is to be told, a line for each membership of a list, and
/// counts. Immutable.
final class GroupJudge {

    private final ScreeningKernel kernel;
    private final boolean patientsKnown;
    private final Workspace workspace;
    private final List<SliceReport> slices;

    /// @param slices what was read
    /// @param patientsKnown whether the export holds any Patient: if so, people whom only references
    ///     name are not judged
    GroupJudge(ScreeningKernel kernel, Workspace workspace, List<SliceReport> slices, boolean patientsKnown) {
        this.kernel = kernel;
        this.patientsKnown = patientsKnown;
        this.workspace = workspace;
        this.slices = List.copyOf(slices);
    }

    /// Judges a group.
    Tally judge(int group, Watcher watcher) throws IOException {
        People people = load(group);
        var tally = new Tally();
        Path part = workspace.file("group-%06d.ndjson.part".formatted(group));
        Path members = workspace.file("group-%06d.members.part".formatted(group));
        try (BufferedWriter lines = Files.newBufferedWriter(part, StandardCharsets.UTF_8);
                BufferedWriter lists = Files.newBufferedWriter(members, StandardCharsets.UTF_8)) {
            var judge = new PersonJudge(kernel, tally, patientsKnown, new GroupFiles(lines, lists));
            people.each(kernel.codes(), person -> person(person, judge, watcher));
        } catch (UncheckedIOException error) {
            throw error.getCause();
        }
        workspace.finish(part, lineName(group));
        workspace.finish(members, memberName(group));
        workspace.tally(group, tally);
        watcher.groupJudged(bytes(group));
        return tally;
    }

    /// How many bytes were kept of the people of a group.
    long bytes(int group) {
        long bytes = 0;
        for (SliceReport slice : slices) {
            for (SliceReport.Section section : slice.sections()) {
                bytes += section.group() == group ? section.length() : 0;
            }
        }
        return bytes;
    }

    static String lineName(int group) {
        return "group-%06d.ndjson".formatted(group);
    }

    static String memberName(int group) {
        return "group-%06d.members".formatted(group);
    }

    private People load(int group) throws IOException {
        var people = new People();
        for (SliceReport slice : slices) {
            if (slice.sections().stream().noneMatch(each -> each.group() == group)) {
                continue;
            }
            try (var file = new RandomAccessFile(workspace.facts(slice.slice()).toFile(), "r")) {
                for (SliceReport.Section section : slice.sections()) {
                    if (section.group() == group) {
                        byte[] bytes = new byte[section.length()];
                        file.seek(section.offset());
                        file.readFully(bytes);
                        people.add(bytes);
                    }
                }
            }
        }
        return people;
    }

    private static void person(PersonRecord person, PersonJudge judge, Watcher watcher) {
        watcher.judged(1);
        try {
            judge.judge(person);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }

    /// Writes to the files of the group.
    private record GroupFiles(BufferedWriter lines, BufferedWriter lists) implements PersonJudge.Writer {

        @Override
        public void line(String line) throws IOException {
            lines.write(line);
            lines.write('\n');
        }

        @Override
        public void member(String list, String patient) throws IOException {
            lists.write(MemberLine.of(list, patient));
        }
    }
}
