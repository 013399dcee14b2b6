package org.lumbar.contenttest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.knowledge.RedFlagRule;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.knowledge.tree.YamlTree;

/// A test beside the content fails whenever one of its expectations does not hold.
class ContentTestRunnerTest {

    private static final ContentTestRunner RUNNER = ContentTestRunner.of(KnowledgeResource.knowledge());

    private static final String SADDLE =
            "{setting: primary-care, person: {age: 44, sex: female}, findings: {lbp: present, saddle-anaesthesia: present}}";
    private static final String NOTHING = "{setting: primary-care, person: {age: 44, sex: female}}";
    private static final String FOOT_DROP = "{setting: primary-care, person: {age: 44, sex: female}, findings: {lbp:"
            + " present, foot-drop: present, foot-inversion-weakness: present}}";

    private static ContentTestCase test(String given, String expected) {
        return new ContentTestCase(
                "a.test.yaml", "a name", YamlTree.parse(given, "given"), YamlTree.parse(expected, "expected"));
    }

    private static List<String> problems(String given, String expected) {
        return RUNNER.problems(test(given, expected));
    }

    @Test
    void whatHoldsPasses() {
        assertThat(problems(
                        SADDLE,
                        "{urgency: [urgent, emergency], within: PT4H, because: [cauda-equina-suspected], open: [bladder-bowel-change],"
                                + " notOpen: [saddle-genital-numbness]}"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{urgency: routine}|is emergency and was expected to be routine",
                "{urgency: [routine, urgent]}|expected to be routine or urgent",
                "{within: PT24H}|the time within is PT4H and was expected to be PT24H",
                "{because: [major-trauma]}|the reasons lack major-trauma",
                "{notBecause: [cauda-equina-suspected]}|the reasons hold cauda-equina-suspected",
                "{open: [saddle-genital-numbness]}|the open gates lack saddle-genital-numbness",
                "{notOpen: [bladder-bowel-change]}|the open gates hold bladder-bowel-change",
                "{likely: [renal-colic]}|the likely causes lack renal-colic",
                "{notLikely: [cauda-equina]}|the likely causes hold cauda-equina",
                "{pointedTo: [renal-colic]}|the causes pointed to lack renal-colic",
                "{established: [renal-colic]}|the established causes lack renal-colic",
                "{residualRisk: [renal-colic]}|the residual risks lack renal-colic",
                "{mechanismStatement: no such words}|the mechanism is stated as",
                "{mechanism: {neuropathic: probable}}|the mechanism neuropathic is",
                "{met: {neuropathic: [history]}}|the items of neuropathic that are met lack history",
                "{rootTable: {C7: [triceps-weakness]}}|the signs of C7 is",
                "{says: [no such words]}|no discriminator says 'no such words'",
                "{urgncy: routine}|the key 'urgncy' is not known here. Maybe you mean urgency"
            })
    void whatDoesNotHoldIsTold(String expected, String message) {
        assertThat(problems(SADDLE, expected)).singleElement().asString().contains(message);
    }

    @Test
    void aDiscriminatorThatPointsElsewhereIsTold() {
        assertThat(problems(FOOT_DROP, "{discriminators: {peroneal-nerve: root}}"))
                .isEmpty();
        assertThat(problems(FOOT_DROP, "{discriminators: {peroneal-nerve: alternative}}"))
                .containsExactly("the discriminator peroneal-nerve is root and was expected to be alternative");
        assertThat(problems(FOOT_DROP, "{notDiscriminators: [peroneal-nerve]}")).hasSize(1);
        assertThat(problems(NOTHING, "{rootTable: {none: true}}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{instrument: peg, items: [6, 5, 7]}|{score: 6}|",
                "{instrument: peg, items: [6, 5, 7]}|{score: 7}|the score is 6 and was expected to be 7",
                "{instrument: peg, items: [6, 5, 7]}|{noScore: too-many-missing}|there is a score, and none was expected",
                "{instrument: peg, items: [11, 5, 7]}|{error: item 1 of peg is 11}|",
                "{instrument: peg, items: [10, 5, 7]}|{error: item 1 of peg is 11}|the answers are taken",
                "{instrument: peg, items: [11, 5, 7]}|{score: 7}|the answers are refused",
                "{instrument: nrs, items: [4], from: 7}|{verdict: worse}|the verdict is improved and was expected to be worse",
                "{instrument: tsk-17, items: {1: 1}}|{score: 17}|there is no score, and a score was expected",
                "{instrument: tsk-17, items: {1: 1}}|{noScore: too-many-missing, possible: [1, 2]}|the lowest possible score is",
                "{instrument: pge, items: [1]}|{score: 1}|instrument names 'pge', which is not there. Maybe you mean peg"
            })
    void anInstrumentThatScoresOtherwiseIsTold(String given, String expected, @Nullable String message) {
        List<String> problems = problems(given, expected);
        if (message == null) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems).isNotEmpty();
            assertThat(problems.getFirst()).contains(message);
        }
    }

    @Test
    void aFindingThatIsUnknownIsTold() {
        assertThat(problems(
                        "{person: {age: 44, sex: female}, findings: {sadle-anaesthesia: present}}",
                        "{urgency: routine}"))
                .singleElement()
                .asString()
                .contains("saddle-anaesthesia");
    }

    @Test
    void aRuleNeedsATestFromEachSide() {
        List<RedFlagRule> rule = KnowledgeResource.knowledge().redFlagRules().stream()
                .filter(each -> each.id().equals("cauda-equina-suspected"))
                .toList();
        ContentTestCase fires = test(SADDLE, "{because: [cauda-equina-suspected]}");
        ContentTestCase silent = test(NOTHING, "{notBecause: [cauda-equina-suspected]}");
        assertThat(RuleCoverage.problems(rule, List.of(fires, silent))).isEmpty();
        assertThat(RuleCoverage.problems(rule, List.of(fires)))
                .singleElement()
                .asString()
                .contains("only just does not fire it");
        assertThat(RuleCoverage.problems(rule, List.of(silent)))
                .singleElement()
                .asString()
                .contains("no test expects it to fire");
    }
}
