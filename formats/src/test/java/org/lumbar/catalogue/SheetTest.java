package org.lumbar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lumbar.formats.TextStyle;

/// What is said of the records of a small content.
class SheetTest {

    private static final Catalogue CATALOGUE = SmallContent.catalogue();

    private static String text(String id) {
        return CATALOGUE.text(CATALOGUE.sheets(id), TextStyle.PLAIN);
    }

    private static String json(String id) {
        return CATALOGUE.json(CATALOGUE.sheets(id).getFirst());
    }

    @Test
    void aConditionTellsPriorWithIntervalNumberSourceAndBasis() {
        assertThat(text("disease")).contains("""
                    - prior: primary-care 0.01 (0.005-0.02)
                        n 900; primary-care
                        study, verified, abstract
                """);
    }

    @Test
    void itsEvidenceIsSortedByBlockAndWhatIsNotUsedSaysWhy() {
        assertThat(text("disease")).contains("""
                  Evidence by block, 4:
                    block infection
                    - fever: sensitivity 0.3, specificity 0.9
                        n 200 (20 with the condition); population all; all settings
                        study, verified, table 2
                    - unwell: strong
                        population all; all settings
                        textbook pattern, never measured
                    block pain
                    - night-pain: LR+ 3 (2-4.5)
                        population all; all settings
                        memory, recalled, not re-checked
                    - night-pain: LR+ 9
                        population all; all settings
                        study, verified
                        not used: another outcome
                  Left out by the arithmetic, 1:
                    - fever (study): its interval includes 1
                """);
    }

    @Test
    void itTellsThresholdRulesGatesAndWhatEstablishesIt() {
        assertThat(text("disease")).contains("""
                  Urgent from the probability (the default
                    urgent-threshold-miss-is-emergency): 0.05
                  Once established: emergency, within 4 hours
                """).contains("""
                  Established by, 1:
                    - mri
                        only with: ill
                        explains: night-pain
                        Seen.
                """).contains("""
                  Red-flag rules and gates that name it, 2:
                    - red-flag rule ill-at-night (Suspected): urgent, within 7 days
                    - gate unwell (Unwell): not excluded while it is open
                """);
    }

    @Test
    void sourcesStandInFullAtTheEnd() {
        assertThat(text("disease")).endsWith("""
                SOURCES
                  study: Someone A et al. 2020, Journal 1:2, doi:10.1/x
                  memory: Another B 1990, Book

                Content 1.0, hash abc.
                """);
    }

    @Test
    void aFindingTellsWhereItIsUsedAlsoThroughSharedPredicates() {
        assertThat(text("fever")).contains("""
                  Aliases: hot
                  When present, these are present: unwell
                  Findings that go with it, 1:
                    - finding unwell (Unwell): when absent, so is this
                  How often it is seen, 1:
                    - plain-back-pain: 0.05
                        study, design default of Lumbar
                  Evidence, 1:
                    - condition disease: sensitivity 0.3, specificity 0.9
                """).contains("""
                    - condition disease (Disease): must hold beside mri, through ill
                    - red-flag rule ill-at-night (Suspected): predicate, through outer
                    - gate unwell (Unwell): member
                    - named predicate ill (looks ill): predicate
                    - named predicate outer (looks ill at night): predicate, through ill
                """);
    }

    @Test
    void aRedFlagRuleTellsItsPredicateInWordsAndItsTests() {
        assertThat(text("ill-at-night")).contains("""
                  Level: urgent, within 7 days
                  Within: P7D
                  Where: clinic
                  Because: It may be
                  Stands for: disease
                  Fires when:
                    - looks ill at night (outer), which is all of
                      - looks ill (ill), which is any of
                        - Fever (fever)
                        - all of
                          - Unwell (unwell)
                          - Age (age) >= 50 years
                      - Night pain (night-pain)
                  Source, 1:
                    - red-flag rule: urgent
                        study, design default of Lumbar
                  Tests in which it fires, 1:
                    - a.test.yaml: fires
                  Tests in which it does not, 1:
                    - a.test.yaml: does not
                """);
    }

    @Test
    void aSourceTellsEveryFigureThatRestsOnIt() {
        assertThat(text("study"))
                .contains("- condition disease, prior: primary-care 0.01 (0.005-0.02)")
                .contains("- condition disease, fever: sensitivity 0.3, specificity 0.9")
                .contains("- red-flag rule ill-at-night, red-flag rule: urgent")
                .contains("- population plain-back-pain, frequency, fever: 0.05")
                .contains("not used: another outcome")
                .doesNotContain("LR+ 3 (2-4.5)");
    }

    @Test
    void aSharedPredicateTellsWhoUsesIt() {
        assertThat(text("ill"))
                .contains("named predicate outer (looks ill at night): predicate\n")
                .contains("red-flag rule ill-at-night (Suspected): predicate, through outer\n");
    }

    @Test
    void anIdentifierOfSeveralKindsShowsAllAndAnAliasItsFinding() {
        assertThat(CATALOGUE.sheets("unwell"))
                .extracting(sheet -> sheet.ref().kind())
                .containsExactly(Ref.Kind.FINDING, Ref.Kind.GATE);
        assertThat(CATALOGUE.sheets("hot")).isEqualTo(CATALOGUE.sheets("fever")).isNotEmpty();
        assertThat(CATALOGUE.sheets("no-such-thing")).isEmpty();
        assertThat(CATALOGUE.ids()).contains("hot", "disease", "study", "strong");
    }

    @Test
    void jsonHoldsNumbersAndThePredicate() {
        assertThat(json("disease"))
                .contains("\"kind\":\"condition\",\"id\":\"disease\"")
                .contains("\"measures\":[{\"name\":null,\"value\":0.01,\"low\":0.005,\"high\":0.02}],\"n\":900")
                .contains("\"used\":false,\"notUsed\":\"another outcome\"")
                .contains("\"leftOut\":[{\"finding\":\"fever\",\"source\":\"study\"");
        assertThat(json("ill"))
                .contains("\"when\":{\"any\":[{\"present\":\"fever\"},{\"all\":[{\"present\":\"unwell\"},"
                        + "{\"quantity\":\"age\",\"range\":\">= 50\"}]}]}");
    }
}
