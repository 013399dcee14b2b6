package org.lumbar.population.run;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lumbar.formats.JsonOut;
import org.lumbar.knowledge.screening.Indicator;
import org.lumbar.population.Figures;
import org.lumbar.population.Names;
import org.lumbar.population.ScreeningKernel;
import org.lumbar.population.Tally;
import org.lumbar.population.report.GroupResource;
import org.lumbar.population.report.MeasureReports;
import org.lumbar.population.report.ScreeningPage;
import org.lumbar.population.report.SummaryJson;
import org.lumbar.population.source.Export;
import org.lumbar.record.Code;

/// Builds the files of the output out of what the groups gave, then gives them their final names.
public final class Publisher {

    private final ScreeningKernel kernel;
    private final Workspace workspace;
    private final Export export;
    private final Judged judged;
    private final Map<Path, Path> finished = new LinkedHashMap<>();

    Publisher(ScreeningKernel kernel, Workspace workspace, Export export, Judged judged) {
        this.kernel = kernel;
        this.workspace = workspace;
        this.export = export;
        this.judged = judged;
    }

    /// Publishes what was judged elsewhere.
    ///
    /// @param export what was read
    /// @param out a folder that does not exist or is empty
    /// @param judged what the judging gave
    public static Publisher to(Path out, ScreeningKernel kernel, Export export, Judged judged) {
        return new Publisher(kernel, Workspace.open(out, ""), export, judged);
    }

    /// Writes all files.
    ///
    /// @param slices what came of reading, in the order of the parts of each file
    /// @param tally everything that was counted
    /// @param patientsKnown whether the export holds any Patient
    /// @throws IOException when they cannot be written
    public ScreeningOutcome publish(List<SliceReport> slices, Tally tally, boolean patientsKnown) throws IOException {
        List<String> problems = slices.stream()
                .filter(each -> !each.problem().isEmpty())
                .map(each -> each.file() + ": " + each.problem())
                .toList();
        List<String> notes = notes(tally, patientsKnown);
        people();
        errors(slices);
        groupResources(tally);
        cohorts(tally);
        text("measure-reports.ndjson", MeasureReports.lines(kernel, tally));
        text("report.html", ScreeningPage.of(kernel, tally, problems, notes));
        text("summary.json", SummaryJson.of(kernel, tally, problems, notes) + "\n");
        workspace.publish(finished);
        return new ScreeningOutcome(workspace.out(), tally, problems, notes);
    }

    private List<String> notes(Tally tally, boolean patientsKnown) {
        List<String> notes = new ArrayList<>(export.notes());
        if (!patientsKnown) {
            notes.add(
                    "the export holds no Patient: ages and sexes are unknown, and people are those whom resources name");
        }
        if (tally.of(Names.ORPHANS) > 0) {
            notes.add("people who are named by resources (" + tally.of(Names.ORPHAN_RESOURCES)
                    + ") and have no Patient in the export are not judged: " + tally.of(Names.ORPHANS));
        }
        note(notes, tally, Names.OF_NOBODY, "resources that name no patient are not used");
        note(
                notes,
                tally,
                Names.LOST_MEDICINES,
                "of prescriptions that point at a Medication that no Medication file of the export holds it is not known"
                        + " what was prescribed");
        note(
                notes,
                tally,
                Names.CONFLICTS,
                "of resources that stand more than once and differ the one changed later was used");
        return notes;
    }

    private static void note(List<String> notes, Tally tally, String count, String words) {
        if (tally.of(count) > 0) {
            notes.add(words + ": " + tally.of(count));
        }
    }

    private Path part(String name) {
        Path part = workspace.file(name + ".part");
        finished.put(part, workspace.out().resolve(name));
        return part;
    }

    private void text(String name, String text) throws IOException {
        Files.writeString(part(name), text);
    }

    private void people() throws IOException {
        try (OutputStream out = Files.newOutputStream(part("people.ndjson"))) {
            judged.people(out);
        }
    }

    private void errors(List<SliceReport> slices) throws IOException {
        Map<String, Long> linesBefore = new HashMap<>();
        try (BufferedWriter out = Files.newBufferedWriter(part("errors.ndjson"), StandardCharsets.UTF_8)) {
            for (SliceReport slice : slices) {
                long before = linesBefore.getOrDefault(slice.file(), 0L);
                for (BadLine bad : slice.bad()) {
                    out.write(JsonOut.object(line -> {
                        line.text("file", slice.file());
                        line.integer("line", before + bad.line());
                        line.integer("column", bad.column());
                        line.text("reason", bad.reason());
                    }));
                    out.write('\n');
                }
                if (!slice.problem().isEmpty()) {
                    out.write(JsonOut.object(line -> {
                        line.text("file", slice.file());
                        line.nothing("line");
                        line.nothing("column");
                        line.text("reason", slice.problem());
                    }));
                    out.write('\n');
                }
                linesBefore.merge(slice.file(), slice.lines(), Long::sum);
            }
        }
    }

    /// One FHIR Group for each indicator, whose members are the people it flags.
    private void groupResources(Tally tally) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(part("groups.ndjson"), StandardCharsets.UTF_8)) {
            for (Indicator indicator : kernel.content().indicators()) {
                try (GroupResource resource = GroupResource.begin(out, indicator, kernel, tally)) {
                    judged.members(Names.of(Names.INDICATOR_MEMBER, indicator.id()), resource::member);
                }
                out.write('\n');
            }
        }
    }

    private void cohorts(Tally tally) throws IOException {
        if (kernel.plan().cohorts().isEmpty()) {
            return;
        }
        try (BufferedWriter out = Files.newBufferedWriter(part("cohorts.ndjson"), StandardCharsets.UTF_8)) {
            for (Code code : kernel.plan().cohorts()) {
                List<String> patients = new ArrayList<>();
                judged.members(Names.of(Names.COHORT_MEMBER, code.system(), code.code()), patients::add);
                patients.sort(null);
                out.write(JsonOut.object(line -> {
                    line.text("system", code.system());
                    line.text("code", code.code());
                    line.objects(
                            "resources",
                            List.copyOf(new Figures(tally).cohortRows(code).entrySet()),
                            (inner, each) -> {
                                inner.text("kind", each.getKey());
                                inner.integer("count", each.getValue());
                            });
                    line.texts("patients", patients);
                }));
                out.write('\n');
            }
        }
    }
}
