package org.lumbar.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lumbar.knowledge.Coding;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.record.CodeFamily;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.presentation.Side;

/// What codes of records mean.
class CodeMatcherTest {

    private static final CodeMatcher MATCHER = Records.INTERPRETER.matcher();
    private static final String ICD_10_CM = "http://hl7.org/fhir/sid/icd-10-cm";
    private static final String SNOMED = "http://snomed.info/sct";

    private static List<String> findings(Code... codes) {
        return MATCHER.matches(new Concept(List.of(codes), "")).stream()
                .map(each -> each.finding().id()
                        + (each.side() == Side.UNSTATED ? "" : " " + each.side().id()))
                .toList();
    }

    private static Code icd(String code) {
        return new Code(ICD_10_CM, code, "");
    }

    @ParameterizedTest
    @CsvSource({
        "M54.50, lbp",
        "M54.31, leg-pain-radiating right",
        "M54.42, leg-pain-radiating left",
        "M54.30, leg-pain-radiating",
        "C50.919, cancer-history",
        "C43.9, cancer-history",
        "E11.9, diabetes",
        "I71.43, known-aneurysm"
    })
    void aCodeOfAFamilyMeansItsFindingOnTheSideThatItTells(String code, String finding) {
        assertThat(findings(icd(code))).contains(finding);
    }

    @Test
    void skinCancerOtherThanMelanomaIsNoHistoryOfCancer() {
        assertThat(findings(icd("C44.91"))).isEmpty();
        assertThat(MATCHER.knows(ICD_10_CM, "C44.91")).isFalse();
    }

    @Test
    void theWordsBesideACodeAreNotLookedAt() {
        assertThat(findings(new Code(ICD_10_CM, "E11.9", "Cauda equina syndrome")))
                .containsExactly("diabetes");
    }

    @Test
    void severalCodesOfOneFindingMeanItOnce() {
        assertThat(findings(icd("M54.50"), icd("M54.59"))).containsExactly("lbp");
    }

    @Test
    void severalCodesMeanEachOfTheirFindings() {
        assertThat(findings(icd("M54.50"), icd("E11.9"))).containsExactly("lbp", "diabetes");
    }

    @Test
    void lumbarsOwnCodeAloneSaysWhatIsMeant() {
        assertThat(findings(icd("M54.50"), new Code(Code.OWN_SYSTEM, "night-pain", "")))
                .containsExactly("night-pain");
        assertThat(findings(icd("M54.50"), new Code(Code.OWN_SYSTEM, "no-such-finding", "")))
                .isEmpty();
    }

    @Test
    void aSystemCountsUnderItsObjectIdentifierToo() {
        assertThat(findings(new Code("urn:oid:2.16.840.1.113883.6.90", "E11.9", "")))
                .containsExactly("diabetes");
    }

    @Test
    void theSameCodeInAnotherSystemMeansNothing() {
        assertThat(findings(new Code("http://hl7.org/fhir/sid/icd-10", "E11.9", "")))
                .isEmpty();
        assertThat(findings(new Code("", "E11.9", ""), new Code(ICD_10_CM, "", "")))
                .isEmpty();
    }

    @Test
    void whiteSpaceAroundACodeIsNoPartOfIt() {
        assertThat(findings(icd(" E11.9\n"))).containsExactly("diabetes");
    }

    @Test
    void everyPinnedCodeMeansTheFindingItStandsAt() {
        for (Finding finding : Records.KNOWLEDGE.findings()) {
            for (Coding each : finding.codes()) {
                Concept concept = Records.coded(each.system().uri(), each.code());
                assertThat(MATCHER.matches(concept))
                        .as(each.toString())
                        .extracting(match -> match.finding().id())
                        .contains(finding.id());
                assertThat(MATCHER.knows(each.system().uri(), each.code())).isTrue();
            }
        }
    }

    @Test
    void everyPrefixOfAFamilyIsKnown() {
        for (CodeFamily family : KnowledgeResource.recordMapping().families().values()) {
            for (String prefix : family.prefixes()) {
                assertThat(MATCHER.knows(family.system().uri(), prefix + "9"))
                        .as(family.id() + " " + prefix)
                        .isTrue();
            }
        }
    }

    @Test
    void yesAndNoAreAnswersAndNoFindings() {
        assertThat(MATCHER.answer(Records.coded(SNOMED, "373066001"))).isEqualTo(Optional.of(true));
        assertThat(MATCHER.answer(Records.coded(SNOMED, "373067005"))).isEqualTo(Optional.of(false));
        assertThat(MATCHER.answer(Records.coded(SNOMED, "73211009"))).isEmpty();
        assertThat(MATCHER.knows(SNOMED, "373066001")).isFalse();
    }
}
