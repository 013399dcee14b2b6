package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.lumbar.cli.Progress.Answers;

class ProgressTest {

    private static final long SECOND = 1_000_000_000L;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong();

    private Progress progress(Surroundings surroundings, Answers answers) {
        var session = new Session(
                new ByteArrayInputStream(new byte[0]),
                new Output(new ByteArrayOutputStream()),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Run.CLOCK,
                surroundings);
        return new Progress(session, "cases", answers, clock::get);
    }

    private static Surroundings terminal(boolean output) {
        return new Surroundings(output, true, Map.of("TERM", "xterm"));
    }

    private String written() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aLongRunOfKnownLengthShowsABarWithRateAndTimeLeft() {
        Progress progress = progress(terminal(false), Answers.AS_THEY_COME);
        progress.expect(1000);
        for (int i = 0; i < 50; i++) {
            clock.addAndGet(SECOND / 10);
            progress.read(10);
            progress.step();
        }
        assertThat(written()).contains("[########............] 40 %  40 cases, 10/s, 6 s left");
        progress.done();
        assertThat(written()).endsWith("\r");
    }

    @Test
    void aRunOfUnknownLengthShowsTheRateAndTheTimePassed() {
        Progress progress = progress(terminal(false), Answers.AS_THEY_COME);
        clock.addAndGet(90 * SECOND);
        progress.step();
        assertThat(written()).contains("1 cases").contains("1 min 30 s").doesNotContain("[");
    }

    @Test
    void aShortRunShowsNothing() {
        Progress progress = progress(terminal(false), Answers.AS_THEY_COME);
        for (int i = 0; i < 9; i++) {
            clock.addAndGet(SECOND / 10);
            progress.step();
        }
        progress.done();
        assertThat(written()).isEmpty();
    }

    @Test
    void nothingIsShownWhereNobodyLooks() {
        for (Surroundings nobody : new Surroundings[] {
            Surroundings.NONE,
            new Surroundings(true, false, Map.of()),
            new Surroundings(false, true, Map.of("TERM", "dumb")),
            terminal(true)
        }) {
            Progress progress = progress(nobody, Answers.AS_THEY_COME);
            clock.addAndGet(10 * SECOND);
            progress.step();
            progress.done();
        }
        assertThat(written()).isEmpty();
    }

    @Test
    void aCommandThatAnswersAtTheEndShowsItBesideAnOutputOnTheSameTerminal() {
        Progress progress = progress(terminal(true), Answers.AT_THE_END);
        clock.addAndGet(10 * SECOND);
        progress.step();
        assertThat(written()).contains("1 cases");
    }

    @Test
    void aShorterLineCoversTheLongerOneBeforeIt() {
        Progress progress = progress(terminal(false), Answers.AS_THEY_COME);
        clock.addAndGet(119 * SECOND);
        progress.step();
        clock.addAndGet(SECOND);
        progress.step();
        String[] lines = written().substring(1).split("\r", -1);
        assertThat(lines[1].length()).isGreaterThanOrEqualTo(lines[0].length());
    }
}
