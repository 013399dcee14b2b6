package org.lumbar.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lumbar.record.Records.answers;
import static org.lumbar.record.Records.finding;
import static org.lumbar.record.Records.observed;
import static org.lumbar.record.Records.problem;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumbar.presentation.Side;
import org.lumbar.record.Unused.Reason;

/// What counts where several resources speak of one finding.
class ContradictionTest {

    private static final Value YES = new Value.Truth(true);
    private static final Value NO = new Value.Truth(false);

    @Test
    void theNewestCountsInWhateverOrderTheyStand() {
        Entry older = observed("night-pain", YES, "2026-02-10");
        Entry newer = observed("night-pain", NO, "2026-02-25");
        assertThat(answers(older, newer)).containsExactly("night-pain absent");
        assertThat(answers(newer, older)).containsExactly("night-pain absent");
        assertThat(Records.read(older, newer).unused())
                .containsExactly(new Unused(
                        "Observation/night-pain@2026-02-10",
                        "night-pain present",
                        Reason.OVERRULED,
                        "Observation/night-pain@2026-02-25 says absent (2026-02-25)"));
    }

    @Test
    void onOneDayAYesCountsBeforeANo() {
        assertThat(answers(
                        observed("night-pain", NO, "2026-02-25"), observed("night-pain", YES, "2026-02-25T08:00:00Z")))
                .containsExactly("night-pain present");
    }

    @Test
    void withoutDatesAYesCountsBeforeANo() {
        assertThat(answers(problem("diabetes", "refuted", "", "", ""), problem("diabetes", "", "active", "", "")))
                .containsExactly("diabetes present");
    }

    @Test
    void aDatedRecordCountsBeforeOneWithoutADate() {
        assertThat(answers(observed("night-pain", YES, ""), observed("night-pain", NO, "2026-02-25")))
                .containsExactly("night-pain absent");
    }

    @Test
    void whatANewerRecordSaysTooIsARepetition() {
        Entry older = observed("night-pain", YES, "2026-02-10");
        Entry newer = observed("night-pain", YES, "2026-02-25");
        assertThat(answers(older, newer)).containsExactly("night-pain present");
        assertThat(Records.reasons(older, newer)).containsExactly(Reason.REPEATED);
    }

    @Test
    void aTooOldRecordOverrulesNothing() {
        assertThat(answers(observed("night-pain", NO, "2025-01-01"), observed("night-pain", YES, "")))
                .containsExactly("night-pain present");
    }

    @Test
    void theTwoSidesDoNotContradictEachOther() {
        assertThat(answers(onSide(Side.LEFT, YES), onSide(Side.RIGHT, NO)))
                .containsExactly("foot-drop present (left)", "foot-drop absent (right)");
    }

    private static Entry onSide(Side side, Value value) {
        return new Entry.Observed(
                "Observation/" + side,
                "final",
                "2026-03-01",
                true,
                side,
                List.of(new Entry.Part(finding("foot-drop"), value, false)));
    }
}
