package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenCommandTest {

    private static final String DATE = "2026-03-02";
    private static final String JANE = "{\"resourceType\":\"Patient\",\"id\":\"jane\",\"birthDate\":\"1970\"}\n";

    @TempDir
    Path folder;

    private Path in() {
        return folder.resolve("in");
    }

    private void jane() throws IOException {
        Files.createDirectories(in());
        Files.writeString(in().resolve("Patient.ndjson"), JANE);
    }

    private void simulate(int persons) {
        Run run = Run.of("simulate", "--persons", String.valueOf(persons), "--date", DATE, "--out", in().toString());
        assertThat(run.exit()).as(run.err()).isZero();
    }

    private Run screen(Path out, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("screen", in().toString(), "--out", out.toString(), "--date", DATE));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    private static SortedMap<String, String> files(Path out) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(out)) {
            for (Path each : all.toList()) {
                files.put(each.getFileName().toString(), Files.isDirectory(each) ? "folder" : Files.readString(each));
            }
        }
        return files;
    }

    /// The same screening in a process of its own.
    private ProcessBuilder process(Path out, String before) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        "bash",
                        "-c",
                        before + "exec \"$0\" \"$@\"",
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:-UsePerfData",
                        "-cp",
                        path,
                        "org.lumbar.cli.Main",
                        "screen",
                        in().toString(),
                        "--out",
                        out.toString(),
                        "--date",
                        DATE)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("told.txt").toFile());
    }

    private static boolean anyFinished(Path out, String ending) throws IOException {
        Path work = out.resolve(".screening");
        if (!Files.isDirectory(work)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(work)) {
            return inside.anyMatch(each -> each.toString().endsWith(ending));
        }
    }

    @Test
    void itTellsTheFiguresAndWritesTheFiles() throws IOException {
        simulate(60);
        Run run = screen(folder.resolve("out"));

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("Screened 60 people on 2026-03-02: ")
                .contains("early-imaging-without-indication")
                .contains("who is not found is not cleared")
                .contains("begin with report.html");
        assertThat(files(folder.resolve("out")).keySet())
                .containsExactly(
                        "errors.ndjson",
                        "groups.ndjson",
                        "measure-reports.ndjson",
                        "people.ndjson",
                        "report.html",
                        "summary.json");
    }

    @Test
    void damagedInputIsToldInOneLineAndByTheExitCode() throws IOException {
        jane();
        Files.writeString(in().resolve("Condition.ndjson"), "Jane Doe has cancer\n");
        Run run = screen(folder.resolve("out"));

        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err())
                .contains("1 line could not be read; " + folder.resolve("out/errors.ndjson")
                        + " names file, line and reason.");
        assertThat(run.err() + run.out() + files(folder.resolve("out"))).doesNotContain("Doe");
    }

    @Test
    void whatTheManifestDeletesIsLeftOutAndItsDayIsTheDayOfTheScreening() throws IOException {
        jane();
        Files.writeString(
                in().resolve("Condition.ndjson"),
                "{\"resourceType\":\"Condition\",\"id\":\"c1\",\"subject\":{\"reference\":\"Patient/jane\"},\"code\":{\"coding\":[{\"system\":\"http://snomed.info/sct\",\"code\":\"279039007\"}]},\"onsetDateTime\":\"2026-01-01\"}\n");
        Files.writeString(
                in().resolve("deleted.ndjson"),
                "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"request\":{\"method\":\"DELETE\",\"url\":\"Condition/c1\"}},{\"request\":{\"method\":\"POST\",\"url\":\"Patient/jane\"}}]}\n");
        for (String problems : List.of("\"error\"", "\"outcome\"")) {
            Files.writeString(
                    in().resolve("manifest.json"),
                    "{\"transactionTime\":\"2026-02-03T00:00:00Z\",\"output\":[{\"type\":\"Patient\",\"url\":\"https://example.org/Patient.ndjson\"},{\"type\":\"Condition\",\"url\":\"Condition.ndjson\"}],\"deleted\":[{\"type\":\"Bundle\",\"url\":\"deleted.ndjson\"}],"
                            + problems + ":[{\"type\":\"OperationOutcome\",\"url\":\"problems.ndjson\"}]}");
            Path out = folder.resolve("out-" + problems.length());
            Run run = Run.of("screen", in().toString(), "--out", out.toString(), "--everyone");

            assertThat(run.exit()).as(run.err()).isZero();
            assertThat(run.out()).startsWith("Screened 1 person on 2026-02-03: 0 with back pain on record");
            assertThat(run.err()).contains("the server reported problems of this export in 1 file");
        }
    }

    @Test
    void aFileOfDeletionsThatIsDamagedEndsTheScreening() throws IOException {
        jane();
        Files.writeString(in().resolve("deleted.ndjson"), "\n{\"resourceType\":");
        Files.writeString(
                in().resolve("manifest.json"),
                "{\"output\":[{\"type\":\"Patient\",\"url\":\"Patient.ndjson\"}],\"deleted\":[{\"url\":\"deleted.ndjson\"}]}");
        Run run = screen(folder.resolve("out"));

        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).contains("deleted.ndjson, line 2: it is no JSON, so it is not known what was deleted");
    }

    @Test
    void mistakesOfTheUserAreToldWithWhatToDo() throws IOException {
        jane();
        assertThat(Run.of("screen", in().toString()).err())
                .contains("a folder for the result is missing; add --out DIR");
        assertThat(screen(folder.resolve("out"), "--cohort", "279039007").err())
                .contains("'279039007' is no code; write SYSTEM|CODE");
        assertThat(screen(folder.resolve("out"), "--threads", "0").exit()).isEqualTo(Exit.USAGE);
        assertThat(Run.of(
                                "screen",
                                folder.resolve("gone").toString(),
                                "--out",
                                folder.resolve("out").toString())
                        .err())
                .contains("there is no such folder or manifest");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(screen(in()).err()).contains("the folder is not empty; give a new one");
    }

    @Test
    void aProcessThatWasKilledGoesOnAndGivesTheSameFiles() throws IOException, InterruptedException {
        simulate(4_000);
        Path once = folder.resolve("once");
        Path killed = folder.resolve("killed");
        assertThat(screen(once).exit()).isZero();
        for (String ending : List.of(".facts", "slice-000002.json", "group-000001.json")) {
            Process process = process(killed, "").start();
            while (process.isAlive() && !anyFinished(killed, ending)) {
                Thread.sleep(1);
            }
            process.destroyForcibly();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue())
                    .as(Files.readString(folder.resolve("told.txt")))
                    .isEqualTo(137);
            assertThat(files(killed).keySet()).containsExactly(".screening");
        }

        Run run = screen(killed);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(files(killed)).isEqualTo(files(once));
    }

    @Test
    void aFullDiskIsToldInOneLineAndTheScreeningGoesOnOnceThereIsRoom() throws IOException, InterruptedException {
        simulate(1_000);
        Path once = folder.resolve("once");
        Path full = folder.resolve("full");
        assertThat(screen(once).exit()).isZero();

        Process process = process(full, "ulimit -f 40; ").start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();

        String told = Files.readString(folder.resolve("told.txt"));
        assertThat(told.lines().filter(line -> !line.isBlank())).as(told).hasSize(1);
        assertThat(told).contains("it cannot be written").contains("make room or give another folder");
        assertThat(process.exitValue()).isEqualTo(Exit.BAD_INPUT);
        assertThat(files(full).keySet()).containsExactly(".screening");

        assertThat(screen(full).exit()).isZero();
        assertThat(files(full)).isEqualTo(files(once));
    }

    @Test
    void whatMayNotBeReadOrWrittenIsTold() throws IOException {
        jane();
        Path locked = Files.createDirectories(folder.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-x------"));
        assumeThat(Files.isWritable(locked))
                .as("the super-user may write everywhere")
                .isFalse();

        assertThat(screen(locked.resolve("out")).err()).contains("it cannot be written (no permission)");

        Files.setPosixFilePermissions(in().resolve("Patient.ndjson"), PosixFilePermissions.fromString("-w-------"));
        assertThat(screen(folder.resolve("out")).err())
                .contains("Patient.ndjson: it cannot be read; check that it is a file and its permissions");
    }
}
