package org.lumbar.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.Populations;
import org.lumbar.knowledge.SmallContent;

class NotesTest {

    private static final String RECALLED =
            "citations: 1 of 16 rest on recalled figures, which nobody has seen in their source again.";

    private static List<String> notes(SmallContent content) {
        return KnowledgeCheck.notes(content.knowledge(), new Populations(Map.of(), List.of()));
    }

    @Test
    void recalledFiguresAreCountedAndNothingElseIsSaidOfASoundContent() {
        assertThat(notes(SmallContent.valid())).containsExactly(RECALLED);
    }

    @Test
    void aPatternWithoutFrequencyIsNoted() {
        assertThat(notes(SmallContent.valid().with("{finding: cancer-history, share", "{finding: lbp, share")))
                .contains(
                        "finding cancer-history: a pattern of disease, and without a frequency in plain back pain, so its"
                                + " LR is not bounded; add one to populations/.");
    }

    @Test
    void aVerifiedFigureWithoutLocatorIsNoted() {
        assertThat(notes(SmallContent.valid().with(", locator: table 2", "")))
                .contains(
                        "condition disease, evidence on night-pain (study): verified, but without a locator; say where in"
                                + " study it was seen.");
    }

    @Test
    void aRuleOrConstantThatNothingUsesIsNoted() {
        assertThat(notes(SmallContent.valid()
                        .with("  rules:\n    - {rule: score, block: a}\n", "")
                        .with(
                                "  incidenceClasses:",
                                "    - {name: spare, value: 1, reason: none}\n  incidenceClasses:")))
                .contains(
                        "rule score: no condition uses it; say why in notUsed.",
                        "design constant spare: nothing asks for it.");
    }
}
