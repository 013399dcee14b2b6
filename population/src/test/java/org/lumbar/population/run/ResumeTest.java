package org.lumbar.population.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.knowledge.Setting;
import org.lumbar.population.Kernels;
import org.lumbar.population.ScreeningKernel;
import org.lumbar.population.ScreeningPlan;

/// A screening that was interrupted goes on where it was, and gives the same files.
class ResumeTest {

    private static final long SLICE = 60_000;

    @TempDir
    static Path folder;

    private static SortedMap<String, String> expected;

    @BeforeAll
    static void screenOnce() throws IOException {
        Screenings.simulate(120, folder.resolve("population"));
        run(folder.resolve("once"), Watcher.NOBODY);
        expected = Screenings.files(folder.resolve("once"));
    }

    private static void run(Path out, Watcher watcher) {
        Screenings.screen(Kernels.everyone(), folder.resolve("population"), out, 1, SLICE, watcher);
    }

    /// Stops a run by throwing, as a process that is killed stops, at some call of its watcher.
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static Watcher stopAtRead(int call) {
        var calls = new AtomicInteger();
        return new Watcher() {
            @Override
            public void read(long bytes) {
                if (calls.incrementAndGet() == call) {
                    throw new Stop();
                }
            }
        };
    }

    private static Watcher stopAtPerson(int person) {
        var calls = new AtomicInteger();
        return new Watcher() {
            @Override
            public void judged(long people) {
                if (calls.incrementAndGet() == person) {
                    throw new Stop();
                }
            }
        };
    }

    private static final class Resumed implements Watcher {
        private int done = -1;
        private int judged;

        @Override
        public void resumed(int done, int of) {
            this.done = done;
        }

        @Override
        public void judged(long people) {
            judged++;
        }
    }

    private static void assertGoesOn(Path out, Watcher stop, boolean mayKnowParts) throws IOException {
        assertThatThrownBy(() -> run(out, stop)).isInstanceOf(Stop.class);
        try (var inside = Files.list(out)) {
            assertThat(inside.map(each -> each.getFileName().toString())).containsExactly(".screening");
        }
        var watcher = new Resumed();
        run(out, watcher);

        assertThat(watcher.done > 0).isEqualTo(mayKnowParts);
        assertThat(Screenings.files(out)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 9})
    void stoppedWhileReading(int call) throws IOException {
        assertGoesOn(folder.resolve("reading-" + call), stopAtRead(call), call > 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 60, 119})
    void stoppedWhileJudging(int person) throws IOException {
        assertGoesOn(folder.resolve("judging-" + person), stopAtPerson(person), true);
    }

    @Test
    void peopleWhoWereJudgedAreNotJudgedAgain() throws IOException {
        Path out = folder.resolve("twice");
        assertThatThrownBy(() -> run(out, stopAtPerson(100))).isInstanceOf(Stop.class);
        var watcher = new Resumed();
        run(out, watcher);

        assertThat(watcher.judged).isBetween(20, 60);
        assertThat(Screenings.files(out)).isEqualTo(expected);
    }

    @Test
    void stoppedWhileTheFilesGotTheirNames() throws IOException {
        Path out = folder.resolve("publishing");
        assertThatThrownBy(() -> run(out, stopAtPerson(119))).isInstanceOf(Stop.class);
        Files.writeString(out.resolve(".screening/people.ndjson.part"), "half of it");
        Files.writeString(out.resolve("people.ndjson"), "from before the stop");
        run(out, Watcher.NOBODY);

        assertThat(Screenings.files(out)).isEqualTo(expected);
    }

    @Test
    void unfinishedPartsAreOfNoUse() throws IOException {
        Path out = folder.resolve("parts");
        assertThatThrownBy(() -> run(out, stopAtPerson(60))).isInstanceOf(Stop.class);
        Files.writeString(out.resolve(".screening/slice-000001.json.part"), "{\"slice\":");
        Files.delete(out.resolve(".screening/slice-000001.json"));
        Files.writeString(out.resolve(".screening/slice-000001.facts"), "half");
        run(out, Watcher.NOBODY);

        assertThat(Screenings.files(out)).isEqualTo(expected);
    }

    @Test
    void anotherPlanInTheSameFolderIsRefused() {
        Path out = folder.resolve("other-plan");
        assertThatThrownBy(() -> run(out, stopAtRead(3))).isInstanceOf(Stop.class);
        ScreeningKernel other = Kernels.of(
                new ScreeningPlan(Kernels.DATE.plusDays(1), Setting.PRIMARY_CARE, true, java.util.List.of()));

        assertThatThrownBy(() -> Screenings.screen(other, folder.resolve("population"), out, 1, SLICE, Watcher.NOBODY))
                .isInstanceOf(ScreeningException.class)
                .hasMessageContaining("an interrupted screening of other files, content or options lies in it")
                .hasMessageContaining(out.resolve(".screening").toString());
    }

    @Test
    void aFileThatChangedSinceIsAnotherPlan() throws IOException {
        Path some = folder.resolve("changing");
        Screenings.write(some, "Patient.ndjson", "{'resourceType':'Patient','id':'1'}");
        Path out = folder.resolve("of-changing");
        assertThatThrownBy(() -> Screenings.screen(Kernels.everyone(), some, out, 1, SLICE, stopAtRead(1)))
                .isInstanceOf(Stop.class);
        Screenings.write(
                some, "Patient.ndjson", "{'resourceType':'Patient','id':'1'}", "{'resourceType':'Patient','id':'2'}");

        assertThatThrownBy(() -> Screenings.screen(some, out))
                .isInstanceOf(ScreeningException.class)
                .hasMessageContaining("other files");
    }

    @Test
    void aFolderThatHoldsSomethingElseIsRefusedAndAFinishedOneToo() throws IOException {
        Path other = Files.createDirectories(folder.resolve("holiday"));
        Files.writeString(other.resolve("photo.jpg"), "x");

        assertThatThrownBy(() -> run(other, Watcher.NOBODY))
                .hasMessage(other + ": the folder is not empty; give a new one.");
        assertThatThrownBy(() -> run(folder.resolve("once"), Watcher.NOBODY))
                .hasMessageContaining("the folder is not empty");
        assertThat(Screenings.files(folder.resolve("once"))).isEqualTo(expected);
    }

    @Test
    void aFileInsteadOfAFolderIsRefused() throws IOException {
        Path file = folder.resolve("file");
        Files.writeString(file, "x");

        assertThatThrownBy(() -> run(file, Watcher.NOBODY)).hasMessage(file + ": this is a file; give a folder.");
    }
}
