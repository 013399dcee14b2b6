package org.lumbar.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.Populations;
import org.lumbar.knowledge.SmallContent;
import org.lumbar.knowledge.source.Content;
import org.lumbar.knowledge.source.MovementBinder;

class NotesTest {

    private static final String RECALLED =
            "citations: 1 of 16 rest on recalled figures, which nobody has seen in their source again.";

    private static List<String> notes(SmallContent content) {
        return KnowledgeCheck.notes(
                content.knowledge(),
                new Populations(Map.of(), List.of()),
                MovementBinder.bind(new Content("", "", List.of(), List.of())));
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

    @Test
    void aSourceThatNothingCitesIsNoted() {
        assertThat(notes(SmallContent.valid().and("""
                        sources:
                          - {key: forgotten, authors: Nobody, year: 2001, publication: Journal}
                        """))).contains("source forgotten: nothing cites it.");
    }

    @Test
    void everyCitationOfATreatmentCounts() {
        List<String> notes = notes(SmallContent.valid().and("""
                intervention:
                  id: tablet
                  label: Tablet
                  plain: a tablet
                  kind: medicine
                  mechanism: {steps: [transduction], words: It calms, source: study, basis: verified}
                  cautions:
                    - {text: It burns, source: study, basis: verified}
                  uses:
                    - id: early
                      for: [disease]
                      guidelines:
                        - {guideline: nice, stance: consider, words: Briefly, source: study, basis: verified}
                      otherwise: {stance: consider, words: A gain, source: study, basis: verified}
                      requires:
                        - {label: Night, when: night-pain, otherwise: do-not-offer, source: study, basis: verified}
                      after: {days: 42, words: Most improve, source: study, basis: verified}
                      effects:
                        - {id: e1, outcome: pain, comparator: placebo, population: some, scale: pain, figure: -7, horizon: soon, certainty: low, favours: none, design: randomised, source: study, basis: verified}
                contraindications:
                  - {id: tablet-fever, interventions: [tablet], action: block, when: fever, because: Harm, source: study, basis: verified}
                scales:
                  - {id: pain, label: pain, better: lower, range: [0, 100], minimalImportantChange: {value: 15, source: study, basis: verified}}
                """));
        assertThat(notes)
                .filteredOn(note -> note.contains("verified, but without a locator"))
                .extracting(note -> note.substring(0, note.indexOf(" (study)")))
                .containsExactly(
                        "intervention tablet, mechanism",
                        "intervention tablet, caution",
                        "intervention tablet, use early, nice",
                        "intervention tablet, use early, otherwise",
                        "intervention tablet, use early, requirement Night",
                        "intervention tablet, use early, waiting",
                        "intervention tablet, use early, effect e1",
                        "contraindication tablet-fever",
                        "outcome scale pain, minimal important change");
        assertThat(notes).last().asString().startsWith("citations: 1 of 25 ");
    }
}
