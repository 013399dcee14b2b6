package org.lumbar.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.knowledge.SmallContent;

class EvidenceCheckTest {

    private static final String FIGURES = "lrPositive: [3, 2, 4.5], lrNegative: [0.5, 0.3, 0.8], n: 100, diseased: 20";
    private static final String STRATA = "- {from: 20, upTo: 50, lr: 1.5}";

    private static List<String> withFigures(String figures) {
        return SmallContent.valid().with(FIGURES, figures).problems();
    }

    private static List<String> withRow(String row) {
        return SmallContent.valid()
                .after("- {finding: weight-loss", "    - " + row)
                .problems();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'lrPositive: 0, lrNegative: 0.5'|lrPositive is 0; a likelihood ratio and its interval lie above 0",
                "'lrPositive: [3, 0, 5]'|lrPositive is 3 (0 to 5); a likelihood ratio",
                "'sensitivity: 1.2, specificity: 0.5'|sensitivity is 1.2; it and its interval must lie from 0 to 1",
                "'sensitivity: 0.5, specificity: -0.1'|specificity is -0.1; it and its interval must lie from 0 to 1",
                "'lrPositive: 3, lrNegative: 1.5'|LR+ 3 and LR- 1.5 both raise it, which cannot be",
                "'lrPositive: 0.5, lrNegative: 0.5'|LR+ 0.5 and LR- 0.5 both lower it, which cannot be",
                "'sensitivity: 0.3, specificity: 0.5'|LR+ 0.6 lowers it when present, and its interval does not exclude 1",
                "'lrPositive: [0.6, 0.3, 1.1]'|LR+ 0.6 lowers it when present, and its interval does not exclude 1",
                "'lrNegative: 1.4'|LR- 1.4 raises it when absent and no LR+ is given",
                "'sensitivity: 1, specificity: 0.5'|a sensitivity or specificity of 0 or 1 is a zero cell",
                "'lrPositive: 3, n: 10, diseased: 20'|diseased 20 of n 10 cannot be"
            })
    void figuresThatCannotBeAreRefused(String figures, String problem) {
        assertThat(withFigures(figures))
                .isNotEmpty()
                .first()
                .asString()
                .startsWith("condition disease, evidence on night-pain (study): " + problem);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'lrPositive: [0.6, 0.4, 0.9], lrNegative: 1.4'",
                "'sensitivity: 0.3, specificity: 0.5, n: 1000, diseased: 500'",
                "'sensitivity: [0.3, 0.28, 0.32], specificity: [0.5, 0.48, 0.52]'",
                "'sensitivity: 1, specificity: 0.5, n: 100, diseased: 20'",
                "'sensitivity: 1, specificity: 0.5, lrPositive: 2'",
                "'sensitivity: 0.7, specificity: 0.3'",
                "'lrPositive: 0, notUsed: a zero cell'",
                "'lrPositive: 0.5, notUsed: it would lower'"
            })
    void figuresThatCanBeAreAccepted(String figures) {
        assertThat(withFigures(figures)).isEmpty();
    }

    @Test
    void aRedFlagThatLowersASeriousConditionIsRefusedHoweverSure() {
        String row = "{finding: weight-loss, block: a, lrPositive: [0.6, 0.4, 0.9], source: study, basis: derived}";
        assertThat(withRow(row))
                .singleElement()
                .asString()
                .contains("evidence on weight-loss (study): LR+ 0.6 lowers it when present, and a red flag must not");
    }

    @Test
    void backPainItselfIsNoEvidence() {
        String row = "{finding: lbp, block: a, lrPositive: 2, source: study, basis: derived%s}";
        assertThat(withRow(row.formatted("")))
                .singleElement()
                .asString()
                .contains("evidence on lbp (study): back pain itself is never evidence");
        assertThat(withRow(row.formatted(", notUsed: never evidence"))).isEmpty();
    }

    @Test
    void aRowOfAnotherPopulationThanTheEntryIsRefused() {
        String row = "{finding: hot, block: a, population: %s, lrPositive: 2, source: study, basis: derived}";
        assertThat(withRow(row.formatted("others")))
                .singleElement()
                .asString()
                .contains(
                        "its population others is neither 'all' nor that of the condition's entry (disease-suspected)");
        assertThat(withRow(row.formatted("disease-suspected"))).isEmpty();
    }

    @Test
    void anUnknownSourceIsRefusedAndAPatternNeedsNone() {
        assertThat(withRow("{finding: hot, block: a, lrPositive: 2, source: stud, basis: derived}"))
                .singleElement()
                .asString()
                .contains("its citation names the source stud, which is not declared")
                .endsWith("Maybe you mean study.");
        assertThat(withRow("{finding: hot, block: a, pattern: strong}")).isEmpty();
    }

    @Test
    void anUnknownPatternStrengthIsRefused() {
        assertThat(withRow("{finding: hot, block: a, pattern: huge}"))
                .singleElement()
                .asString()
                .contains("it names the pattern strength huge, which is not declared");
    }

    @Test
    void strataOfABooleanAndAccuracyOfAQuantityAreRefused() {
        assertThat(SmallContent.valid()
                        .with("- quantity: esr\n", "- quantity: fever\n")
                        .problems())
                .singleElement()
                .asString()
                .contains("evidence on fever (study): it names fever, which is no quantity");
        assertThat(withRow("{finding: esr, block: a, lrPositive: 2, source: study, basis: derived}"))
                .singleElement()
                .asString()
                .contains("evidence on esr (study): it names esr, which is a quantity");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'- {from: 15, upTo: 50, lr: 1.5}'|the strata < 20 and 15 to 50 overlap",
                "'- {from: 20, upTo: 60, lr: 1.5}'|the strata 20 to 60 and > 50 overlap",
                "'- {above: 20, upTo: 50, lr: 1.5}'|the strata < 20 and above 20 to 50 leave a gap",
                "'- {from: 20, upTo: 45, lr: 1.5}'|the strata 20 to 45 and > 50 leave a gap",
                "'- {from: 60, upTo: 70, lr: 1.5}'|the strata 60 to 70 and > 50 are out of order",
                "'- {from: 20, upTo: 50, lr: 0}'|lr of 20 to 50 is 0; a likelihood ratio"
            })
    void strataThatDoNotMeetAreRefused(String stratum, String problem) {
        assertThat(SmallContent.valid().with(STRATA, stratum).problems())
                .anySatisfy(
                        line -> assertThat(line).startsWith("condition disease, evidence on esr (study): " + problem));
    }

    @Test
    void strataMayBeOpenAtTheirEnds() {
        assertThat(SmallContent.valid()
                        .with("- {below: 20, lr: 0.3}", "- {from: 5, below: 20, lr: 0.3}")
                        .problems())
                .isEmpty();
    }
}
