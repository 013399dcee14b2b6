package org.lumbar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.cli.OwnCases.Assessed;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.source.KnowledgeResource;

/// The cases of the project's own leave nothing out that they are there for, and the check of that can fail.
class OwnCasesCoverageTest {

    private static final Knowledge KNOWLEDGE = KnowledgeResource.knowledge();
    private static final List<Assessed> CASES = OwnCases.read();

    @Test
    void everyRedFlagRuleFiresEveryFamilyIsACauseAndEverySpecialCaseIsThere() {
        assertThat(CASES).hasSizeGreaterThanOrEqualTo(60);
        assertThat(OwnCasesCoverage.missing(KNOWLEDGE, CASES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "hip-out-of-place-after-a-fall, red-flag rule hip-fracture-suspected",
        "shingles, family herpes-zoster",
        "plain-acute-pain, special plain acute pain that ends in self-care",
        "all-answers-no, special all answers no with the residual risk",
        "nothing-known, special nothing known",
        "nothing-known, open gate pregnancy-possible",
        "ankylosed-spine-after-a-stumble, special ankylosed spine after a stumble",
        "incontinence-long-standing-change-not-asked, special known long-standing incontinence",
        "stone-beside-an-aneurysm, special stone beside an aneurysm"
    })
    void aCaseThatIsTakenAwayIsMissed(String id, String missing) {
        List<Assessed> others = CASES.stream()
                .filter(Predicate.not(each -> each.id().equals(id)))
                .toList();
        assertThat(others).hasSize(CASES.size() - 1);
        assertThat(OwnCasesCoverage.missing(KNOWLEDGE, others)).contains(missing);
    }

    @Test
    void withoutCasesEverythingIsMissing() {
        long heads = KNOWLEDGE.conditions().stream()
                .filter(condition -> condition.partOf().isEmpty())
                .count();
        assertThat(OwnCasesCoverage.missing(KNOWLEDGE, List.of()))
                .filteredOn(each -> each.startsWith("family"))
                .hasSize((int) heads);
        assertThat(OwnCasesCoverage.missing(KNOWLEDGE, List.of()))
                .filteredOn(each -> each.startsWith("red-flag rule"))
                .hasSize(KNOWLEDGE.redFlagRules().size());
    }
}
