package org.lumbar.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.UrgencyResult;

class AssessmentTextTest {

    private static final String REPORT = report(Samples.caudaEquina());

    @Test
    void urgencyComesFirstThenWhatIsNotClearedThenTheCauses() {
        assertThat(REPORT)
                .containsSubsequence(
                        "EMERGENCY, within 4 hours",
                        "Cauda equina syndrome is suspected: MRI today.",
                        "Where: emergency department",
                        "Why:",
                        "New change of bladder, bowel or saddle. [1]",
                        "from: Urinary retention",
                        "NOT CLEARED",
                        "1. Have you had a fever",
                        "CAUSES",
                        "Established by a finding",
                        "Likely",
                        "Rare, but the findings point here",
                        "Not excluded",
                        "No specific cause: 42 %",
                        "WHAT REMAINS AFTER EVERY \"NO\": no question rules it out",
                        "NERVE ROOT",
                        "ON IMAGES: seen in people without back pain too",
                        "- Bulging disc on MRI: seen in 50 % of pain-free people in their 40s. [1]",
                        "NEXT",
                        "NOT USED",
                        "SOURCES",
                        "Content 2026.1, hash 0123456789ab; pack clinic-a 3, hash fedcba98fedc.");
    }

    @Test
    void theStatementIsAlwaysThere() {
        for (Assessment assessment : new Assessment[] {Samples.caudaEquina(), Samples.under18()}) {
            assertThat(report(assessment).replace('\n', ' ')).contains(Assessment.STATEMENT);
        }
    }

    @Test
    void aReasonThatIsTheHeadlineIsSaidOnce() {
        Assessment whole = Samples.caudaEquina();
        UrgencyResult urgency = whole.urgency();
        String report = report(new Assessment(
                whole.caseId(),
                whole.date(),
                whole.setting(),
                whole.person(),
                whole.knowledge(),
                true,
                new UrgencyResult(
                        urgency.urgency(),
                        urgency.where(),
                        urgency.because().getFirst().text(),
                        urgency.because()),
                whole.notCleared(),
                whole.differential(),
                whole.residualRisk(),
                whole.roots(),
                whole.seenWithoutPain(),
                whole.labels(),
                whole.plan(),
                whole.outlook(),
                whole.nextQuestions(),
                whole.stop(),
                whole.notUsed()));
        assertThat(report)
                .containsSubsequence(
                        "New change of bladder, bowel or saddle. [1]", "from: Urinary", "Where:", "Also:", "Aged 40");
        assertThat(report.split("New change of bladder", -1)).hasSize(2);
    }

    @Test
    void aReasonOfALowerLevelNamesThatLevel() {
        assertThat(REPORT).contains("Aged 40 and over. (routine) [^]");
    }

    @Test
    void aCauseShowsItsIntervalItsBarAndItsPopulation() {
        assertThat(REPORT)
                .containsPattern("Cauda equina syndrome +30 % \\(8-62\\) +\\[###---\\.{4}]")
                .contains("of people with this picture sent for MRI; before the findings 11 % [1]");
    }

    @Test
    void aClassOfIncidenceStandsInWordsUntilFindingsSpeak() {
        String whole =
                AssessmentText.of(Samples.KNOWLEDGE, TextStyle.PLAIN).report(Samples.caudaEquina(), Extent.EVERYTHING);
        assertThat(whole)
                .containsPattern("Myeloma +very rare\n")
                .containsPattern("Epidural abscess +about 1 % \\(0\\.3-5\\)");
    }

    @Test
    void familyMembersAreIndentedUnderTheirParent() {
        assertThat(REPORT).containsPattern("\n    Cauda equina(.*\n)+        Conus medullaris syndrome");
    }

    @Test
    void lowFiguresThatLeanHighAreNamed() {
        assertThat(REPORT).contains("These low figures lean high").contains("Vertebral osteomyelitis.\n");
    }

    @Test
    void figuresNobodyHasSeenInTheirSourceCarryAMarkWithALegend() {
        assertThat(REPORT).contains("counts as 4.1 [2~]", "~ recalled, not re-checked", "^ design default of Lumbar");
    }

    @Test
    void onlyCitedSourcesAreListed() {
        assertThat(report(Samples.under18())).contains("[1] GIRFT 2023").doesNotContain("Dionne");
    }

    @Test
    void questionsThatStandAboveAreNotAskedTwice() {
        assertThat(REPORT.split("Have you had a fever", -1)).hasSize(2);
    }

    @Test
    void under18TheReportSaysThatTheEvidenceDoesNotApplyAndGivesNoProbability() {
        assertThat(report(Samples.under18()))
                .containsSubsequence("UNDER 18: OUTSIDE THE EVIDENCE", "EMERGENCY, within 4 hours")
                .doesNotContain("CAUSES", "%");
    }

    @Test
    void textFromOutsideCannotSteerATerminalOrPassForALine() {
        assertThat(REPORT).contains("mri\\u001b[31m-result (odd\\u000avalue)").doesNotContain("\u001b");
    }

    @Test
    void neverZeroAndNeverAHundredPercent() {
        assertThat(REPORT)
                .contains("no root: <0.01 %")
                .doesNotContainPattern("[ (-]0 %")
                .doesNotContain("100 %");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80})
    void noLineIsWiderThanAsked(int width) {
        String report = AssessmentText.of(Samples.KNOWLEDGE, new TextStyle(false, false, width))
                .report(Samples.caudaEquina(), Extent.EVERYTHING);
        assertThat(report.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
    }

    @Test
    void thePlainReportIsAscii() {
        assertThat(REPORT).matches("[\n -~]+");
    }

    @Test
    void aTerminalGetsColourAndBlocks() {
        String report = AssessmentText.of(Samples.KNOWLEDGE, new TextStyle(true, true, 80))
                .report(Samples.caudaEquina());
        assertThat(report).contains("\u001b[1m\u001b[31mEMERGENCY", "[\u2588\u2588\u2588\u2592");
    }

    @Test
    void theLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(report(Samples.caudaEquina())).isEqualTo(REPORT);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String report(Assessment assessment) {
        return AssessmentText.of(Samples.KNOWLEDGE, TextStyle.PLAIN).report(assessment);
    }
}
