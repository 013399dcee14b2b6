package org.lumbar.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.knowledge.SmallContent;

class ConditionCheckTest {

    private static final String PRIOR = "- {value: 0.01, low: 0.005, high: 0.02,";

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "label: Disease|'label: Disease\n  partOf: family'|: partOf names the condition family, which is not declared",
                "label: Disease|'label: Disease\n  partOf: disease'|: its family leads back to disease",
                "label: Disease|'label: Disease\n  urgentThreshold: 0'|: urgentThreshold 0 must lie above 0",
                "label: Disease|'label: Disease\n  incidenceClass: rarest'|: incidenceClass names the incidence class rarest",
                "'serious: true'|'serious: false'|: missIsEmergency counts for serious conditions only",
                "'level: emergency, within: PT4H}\n  priors'|'level: emergency, within: 4 hours}\n  priors'|: the time '4 hours' is none",
                "population: disease-suspected|population: all|', entry: its population is ''all'''",
                "'lr: [20, 5, 80]'|'lr: [0.9, 0.5, 2]'|', cap of all: lr 0.9 lies below 1'",
                "rule: score|rule: scores|: rules names the rule scores, which is not declared",
                "explains: [night-pain]|explains: [esr]|', established by mri-disease: explains names esr, which is a quantity'",
                "explains: [night-pain]|'with: {named: others}, explains: []'|', established by mri-disease: its predicate names the predicate others'",
                "falsePositive: 0.05|falsePositive: 1.5|', established by mri-disease: falsePositive is 1.5'",
                "finding: mri-disease|finding: mri|: establishedBy names mri',",
                "share: 0.2|share: 2|', residual risk: share is 2'"
            })
    void mistakesOfAConditionAreNamed(String old, String mistake, String problem) {
        assertThat(SmallContent.valid().with(old, mistake).problems())
                .anySatisfy(line -> assertThat(line).startsWith("condition disease" + problem.replace("',", "")));
    }

    @Test
    void anEntryWithoutPriorNeedsAnIncidenceClass() {
        String priors =
                "    priors:\n      - {settings: [primary-care], value: 0.1, low: 0.05, high: 0.2, source: study,"
                        + " basis: verified, locator: abstract}\n";
        SmallContent without = SmallContent.valid().with(priors, "");
        assertThat(without.problems())
                .containsExactly("condition disease, entry: it has no prior among the people who meet it, and the"
                        + " condition no incidenceClass that could stand for it; give one of the two.");
        assertThat(without.with("missIsEmergency: true", "missIsEmergency: true\n  incidenceClass: rare")
                        .problems())
                .isEmpty();
    }

    @Test
    void anEmergencyThatNoRedFlagRuleNamesIsRefused() {
        assertThat(SmallContent.valid()
                        .with("because: It may be, conditions: [disease]", "because: It may be, conditions: []")
                        .problems())
                .singleElement()
                .asString()
                .startsWith("condition disease: it is an emergency and no red-flag rule names it");
    }

    @Test
    void aSettingWithoutPriorNeedsAnIncidenceClass() {
        var content =
                SmallContent.valid().with(PRIOR, "- {settings: [primary-care], value: 0.01, low: 0.005, high: 0.02,");
        assertThat(content.problems())
                .hasSize(3)
                .contains(
                        "condition disease: it has no prior for community and no incidenceClass; give one of the two.");
        assertThat(content.with("label: Disease\n", "label: Disease\n  incidenceClass: rare\n")
                        .problems())
                .isEmpty();
    }

    @Test
    void anIntervalThatReachesZeroHasNoLogOdds() {
        assertThat(SmallContent.valid()
                        .with(PRIOR, "- {value: 0.01, low: 0, high: 0.02,")
                        .problems())
                .containsExactly(
                        "condition disease, prior: the probability is 0.01 (0 to 0.02); it and its interval must"
                                + " lie above 0 and below 1 (write zeroTo for '0 to x').");
    }

    @Test
    void priorsByAgeMustMeetWithoutGapOrOverlap() {
        String young = "- {ages: {%s: 50}, value: 0.01, source: study, basis: derived}\n    ";
        String old = "- {ages: {%s: 50}, value: 0.01, low: 0.005, high: 0.02,";
        assertThat(SmallContent.valid()
                        .with(PRIOR, young.formatted("below") + old.formatted("from"))
                        .problems())
                .isEmpty();
        assertThat(SmallContent.valid()
                        .with(PRIOR, young.formatted("below") + old.formatted("above"))
                        .problems())
                .contains("condition disease, priors: none for community fit a woman of 50; let the ages and sexes meet"
                        + " without gap or overlap.");
        assertThat(SmallContent.valid()
                        .with(PRIOR, young.formatted("upTo") + old.formatted("from"))
                        .problems())
                .contains("condition disease, priors: several for community fit a woman of 50; let the ages and sexes"
                        + " meet without gap or overlap.");
    }
}
