package org.lumbar.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTest {

    @TempDir
    static Path folder;

    private static Path people;

    private record Ran(int exit, String out, String err) {}

    @BeforeAll
    static void simulate() throws IOException {
        people = folder.resolve("people");
        Records.simulate(5, 3, people);
    }

    private static Ran run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = Main.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Records.DATE,
                false);
        return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void screensOnThisMachineWhenNoMasterIsNamed() {
        Path out = folder.resolve("out");
        Ran ran = run("screen", "--spark", people.toString(), "--out", out.toString(), "--everyone");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).startsWith("Screened 5 people on 2026-03-02").contains("Everything is in " + out);
        assertThat(out.resolve("summary.json")).exists();
        assertThat(out.resolve(".spark-screening")).doesNotExist();
    }

    @Test
    void badLinesAreToldAndMakeTheExitCodeOfBadInput() throws IOException {
        Path bad = folder.resolve("bad");
        Files.createDirectories(bad);
        Files.writeString(bad.resolve("Patient.ndjson"), "{\"resourceType\":\"Patient\",\"id\":\"1\"}\n{\"secret\n");
        Path out = folder.resolve("bad-out");
        Ran ran = run("screen", "--spark", "local[1]", bad.toString(), "--out", out.toString());
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err())
                .isEqualTo(
                        "lumbar: 1 line could not be read; " + out + "/errors.ndjson names file, line and reason.\n");
        assertThat(Files.readString(out.resolve("errors.ndjson")))
                .contains("\"file\":\"Patient.ndjson\",\"line\":2")
                .doesNotContain("secret");
    }

    @Test
    void whatCannotBeReadIsToldInOneLine() {
        Ran ran = run("screen", "--spark", folder.resolve("missing").toString(), "--out", "anywhere");
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err())
                .isEqualTo("lumbar: " + folder.resolve("missing") + ": there is no such folder or manifest.\n");
    }

    @Test
    void folderThatHoldsSomethingIsNotWrittenTo() {
        Ran ran = run("screen", "--spark", people.toString(), "--out", people.toString());
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err()).isEqualTo("lumbar: " + people + ": the folder is not empty; give a new one.\n");
    }

    @Test
    void masterThatIsNoneIsToldInOneLine() {
        Ran ran = run(
                "screen",
                "--spark=nowhere",
                people.toString(),
                "--out",
                folder.resolve("no").toString());
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(ran.err())
                .startsWith("lumbar: nowhere: Spark cannot be started there")
                .hasLineCount(1);
    }

    @Test
    void wrongCommandLinesAreOfUsage() {
        assertThat(run("screen", "--spark", people.toString())).satisfies(ran -> {
            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.err()).contains("add --out DIR");
        });
        assertThat(run("screen", "--spark", people.toString(), "--out", "o", "--date", "soon")
                        .err())
                .contains("'soon' is no date");
        assertThat(run("screen", "--spark", "--help")).satisfies(ran -> {
            assertThat(ran.exit()).isZero();
            assertThat(ran.out()).contains("--spark", "local[*]", "--cohort");
        });
    }

    @Test
    void packIsLaidOverTheContentAndNamedInTheSummary() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("pack"));
        Files.writeString(
                pack.resolve("pack.yaml"),
                "pack: {id: site, version: 1, licence: CC0-1.0, contentVersions: [" + Records.CONTENT.version()
                        + "]}\n");
        String indicators = Files.readString(Path.of("../knowledge/content/screening/indicators.yaml"));
        Files.writeString(
                pack.resolve("indicators.yaml"), indicators.replaceFirst("label: .*", "label: as the site calls it"));
        Path out = folder.resolve("pack-out");
        Ran ran = run("screen", "--spark", people.toString(), "--out", out.toString(), "--knowledge", pack.toString());
        assertThat(ran.err()).isEmpty();
        assertThat(Files.readString(out.resolve("summary.json"))).contains("\"id\":\"site\"", "as the site calls it");
    }
}
