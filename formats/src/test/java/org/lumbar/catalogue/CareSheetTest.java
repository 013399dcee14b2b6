package org.lumbar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumbar.formats.TextStyle;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Figure;

/// What is said of the records of a small content of care.
class CareSheetTest {

    private static final Catalogue CATALOGUE = SmallCare.catalogue();

    private static String text(String id) {
        return CATALOGUE.text(CATALOGUE.sheets(id), TextStyle.PLAIN);
    }

    private static String json(String id) {
        return CATALOGUE.json(CATALOGUE.sheets(id).getFirst());
    }

    @Test
    void aTreatmentTellsForWhomItIsAndWhatItWaitsFor() {
        assertThat(text("tablet")).contains("""
                INTERVENTION tablet
                Tablet
                  For the person: a tablet
                  Kind: medicine
                  Gates that must be answered first: blood-thinner
                  One question whose denial denies most of what forbids it: screen
                  Uses, of which the first that fits is taken, 1:
                    - early: for plain; acute or subacute
                        fits when unless frail
                        requires Strong pain: pain >= 5
                        waits until day 42 of the pain, unless kidney
                        guidelines disagree
                        effects e1
                """);
    }

    @Test
    void bothSidesOfADisagreementOfGuidelinesAreShownWithTheirSources() {
        assertThat(text("tablet")).contains("""
                  What guidelines say of each use, 3:
                    - guideline, early: NICE (England), consider: For a short time
                        memory, recalled, not re-checked
                    - guideline, early: Danish Health Authority, do not offer: Against it
                        study, verified, page 3
                    - where the guideline is silent, early: consider: A small gain
                        study, design default of Lumbar
                """);
    }

    @Test
    void anEffectTellsItsIntervalWithItsSignAndTheSmallestChangeThatMatters() {
        assertThat(text("tablet")).contains("""
                    - effect, e1: pain, 0 to 100 (lower is better): -7.3 (-11 to -3.6) against
                      placebo in plain acute pain, 3 weeks; moderate certainty; what matters is
                      15: all of it lies below
                        n 815
                        study, verified, table 2
                """);
        assertThat(json("tablet"))
                .contains(
                        "\"measures\":[{\"name\":\"pain-0-100\",\"value\":-7.3,\"low\":-11,\"high\":-3.6}],\"n\":815");
        assertThat(Measure.words(Figure.of(-1.6, -3.1, 0))).isEqualTo("-1.6 (-3.1 to 0)");
    }

    @Test
    void anEffectIsFoundByItsIdentifier() {
        assertThat(CATALOGUE.sheets("e1")).isEqualTo(CATALOGUE.sheets("tablet")).hasSize(1);
    }

    @Test
    void besideARecalledContraindicationStandsThatAPharmacistMustCheckIt() {
        assertThat(text("tablet")).contains("""
                  Contraindications, 2:
                    - contraindication tablet-kidney (Kidney injury): block, needs a
                      pharmacist's check
                    - contraindication tablet-thinner (Bleeding): hold
                """);
        assertThat(text("tablet-kidney")).contains("Still to be done: needs a pharmacist's check");
        assertThat(text("tablet-thinner")).contains("Until: it is stopped").doesNotContain("pharmacist");
        assertThat(json("tablet-kidney")).contains("\"check\":\"needs a pharmacist's check\"");
    }

    @Test
    void aFindingTellsWhichTreatmentsContraindicationsAndInvestigationsAskForIt() {
        assertThat(text("kidney"))
                .contains("intervention tablet (Tablet): whom the use early fits, through frail")
                .contains("intervention tablet (Tablet): ends the waiting of the use early\n")
                .contains("contraindication tablet-kidney (Kidney injury): forbids tablet, through")
                .contains("investigation mri (MRI): asked for later: persists\n")
                .contains("indicator of early imaging early-imaging (Early image): reason for an");
        assertThat(text("blood-thinner"))
                .contains("intervention tablet (Tablet): must be answered first")
                .contains("contraindication tablet-thinner (Bleeding): defers tablet")
                .contains("line of the safety net bleeding: when it is given beside the");
        assertThat(text("pain")).contains("intervention tablet (Tablet): requirement of the use early: Strong");
        assertThat(text("screen")).contains("intervention tablet (Tablet): its denial denies most of what");
        assertThat(text("made")).contains("investigation mri (MRI): must hold beside asked for now: suspected");
    }

    @Test
    void aConditionARuleAndAGateTellTheCareThatNamesThem() {
        assertThat(text("slip"))
                .contains("intervention tablet (Tablet): use early, through plain")
                .contains("investigation mri (MRI): asked for now, asked")
                .contains("line of the safety net bleeding: while it remains possible");
        assertThat(text("suspected")).contains("Investigations that name it, 1:");
        assertThat(text("blood-thinner")).contains("Treatments that wait for it, 1:");
        assertThat(text("plain")).contains("intervention tablet (Tablet): use early");
        assertThat(text("pain-0-100")).contains("intervention tablet (Tablet): effect e1");
    }

    @Test
    void aSourceTellsWhichEffectsAndContraindicationsRestOnIt() {
        assertThat(text("study"))
                .contains("- intervention tablet, effect, e1: pain, 0 to 100")
                .contains("- contraindication tablet-thinner, contraindication: hold tablet: Bleeding")
                .doesNotContain("tablet-kidney");
    }

    @Test
    void everyRecalledFigureAndRuleOfCareIsListedOnce() {
        List<String> recalled = FigureRows.of(SmallCare.knowledge()).stream()
                .filter(row -> row.citation().basis() == Basis.RECALLED)
                .map(row -> row.owner().id() + ", " + row.what() + ": " + row.figure())
                .toList();
        assertThat(recalled)
                .containsExactly(
                        "tablet, caution: It burns the stomach",
                        "tablet, guideline, early: NICE (England), consider: For a short time",
                        "tablet, requirement, early: Strong pain; else not offered",
                        "tablet, waiting, early: until day 42: Most improve",
                        "tablet-kidney, contraindication: block tablet: Kidney injury; needs a pharmacist's check",
                        "pain-0-100, minimal important change: 15",
                        "mri, asked for now, asked: suspected: soon",
                        "mri, fact, asked: It misses some.",
                        "half, recovery: median days 17 (14-19)",
                        "bleeding, line: At once. You bleed.");
    }

    @Test
    void theSafetyNetTellsWhoIsGivenItAndWhatItSays() {
        assertThat(json("bleeding")).contains("\"when\":{\"present\":\"blood-thinner\"}");
        assertThat(text("bleeding")).contains("Where to go: Call.\n  How soon: At once.\n");
        assertThat(text("day-14")).contains("Days after the assessment: 14\n  Says: Come back.\n");
    }
}
