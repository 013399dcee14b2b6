package org.lumbar.population.run;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lumbar.population.CohortHit;
import org.lumbar.population.Counter;
import org.lumbar.population.Judgement;
import org.lumbar.population.Names;
import org.lumbar.population.ScreeningKernel;
import org.lumbar.population.Tally;
import org.lumbar.population.fact.PersonRecord;
import org.lumbar.population.indicator.IndicatorResult;
import org.lumbar.population.report.JudgementJson;
import org.lumbar.record.Code;

/// Judges the people of one group: a line for each that is to be told, a line for each membership of a list,
/// and counts.
/// Immutable.
final class GroupJudge {

    private final ScreeningKernel kernel;
    private final Counter counter;
    private final Workspace workspace;
    private final List<SliceReport> slices;
    private final boolean patientsKnown;

    /// @param slices what was read
    /// @param patientsKnown whether the export holds any Patient: if so, people whom only references
    ///     name are not judged
    GroupJudge(ScreeningKernel kernel, Workspace workspace, List<SliceReport> slices, boolean patientsKnown) {
        this.kernel = kernel;
        counter = Counter.of(kernel);
        this.workspace = workspace;
        this.slices = List.copyOf(slices);
        this.patientsKnown = patientsKnown;
    }

    /// Judges a group.
    Tally judge(int group, Watcher watcher) throws IOException {
        People people = load(group);
        var tally = new Tally();
        Path part = workspace.file("group-%06d.ndjson.part".formatted(group));
        Path members = workspace.file("group-%06d.members.part".formatted(group));
        try (BufferedWriter lines = Files.newBufferedWriter(part, StandardCharsets.UTF_8);
                BufferedWriter lists = Files.newBufferedWriter(members, StandardCharsets.UTF_8)) {
            people.each(person -> person(person, lines, lists, tally, watcher));
        } catch (UncheckedIOException error) {
            throw error.getCause();
        }
        workspace.finish(part, lineName(group));
        workspace.finish(members, memberName(group));
        workspace.tally(group, tally);
        return tally;
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

    private void person(PersonRecord person, BufferedWriter lines, BufferedWriter lists, Tally tally, Watcher watcher) {
        watcher.judged(1);
        if (patientsKnown && person.line().isEmpty()) {
            tally.add(Names.ORPHANS);
            tally.add(Names.ORPHAN_RESOURCES, person.entries().size());
            return;
        }
        Judgement judgement = kernel.judge(person);
        counter.count(judgement, tally);
        try {
            if (kernel.plan().everyone() || judgement.isFlagged()) {
                lines.write(JudgementJson.line(judgement, kernel.knowledge()));
                lines.write('\n');
            }
            for (IndicatorResult each : judgement.results()) {
                if (each.isFlagged()) {
                    lists.write(MemberLine.of(Names.of(Names.INDICATOR_MEMBER, each.indicator()), person.id()));
                }
            }
            for (Code each :
                    judgement.cohorts().stream().map(CohortHit::code).distinct().toList()) {
                lists.write(MemberLine.of(Names.of(Names.COHORT_MEMBER, each.system(), each.code()), person.id()));
            }
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
