package org.lumbar.knowledge.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.SmallContent;
import org.lumbar.knowledge.source.Binder.BindingException;

class ListedCheckTest {

    private static final String FREQUENCIES =
            "  - {finding: cancer-history, share: 0.05, source: study, basis: design}";
    private static final String LBP = "question: \"Low back pain?\", obtained: asked";

    private static SmallContent with(String records) {
        return SmallContent.valid().after(FREQUENCIES.strip(), records);
    }

    private static SmallContent pinned(String codes) {
        return with("codes:\n  - {system: SNOMED CT, code: \"1\", display: Pain, seen: a value set}\n")
                .with(LBP, LBP + ", codes: [" + codes + "]");
    }

    @Test
    void aPinnedCodePasses() {
        assertThat(pinned("{system: SNOMED CT, code: \"1\"}").problems()).isEmpty();
    }

    @Test
    void aCodeThatIsNotPinnedIsRefused() {
        assertThat(pinned("{system: LOINC, code: \"1\"}").problems())
                .containsExactly("finding lbp: the code LOINC 1 is not in the pinned list; add it to codes/ with its"
                        + " words and where it was seen, or take it away.");
    }

    @Test
    void aCodeThatStandsTwiceIsRefused() {
        String code = "{system: SNOMED CT, code: \"1\"}";
        assertThat(pinned(code + ", " + code).problems())
                .containsExactly("finding lbp: the code SNOMED CT 1 stands twice; keep one.");
    }

    @Test
    void aSystemThatMayNotBePassedOnIsRefused() {
        SmallContent content = pinned("{system: CPT, code: \"1\"}");
        assertThatThrownBy(content::problems)
                .isInstanceOf(BindingException.class)
                .hasMessageContaining("the code system CPT is not known; it is one of [SNOMED CT, LOINC,");
    }

    @Test
    void anUnusedFigureNeedsAFigureAnExistingConditionAndASource() {
        assertThat(with("unused:\n"
                                + "  - {id: tool, about: A tool, condition: diseas, source: studi, basis: verified,"
                                + " because: its items are not known}\n")
                        .problems())
                .hasSize(3)
                .allMatch(line -> line.startsWith("unused figure tool: "))
                .anyMatch(line -> line.contains("it holds no figure"))
                .anyMatch(line -> line.contains("the condition diseas, which is not declared"))
                .anyMatch(line -> line.contains("the source studi, which is not declared"));
    }

    @Test
    void anUnusedFigureWithoutAReasonIsRefused() {
        SmallContent content =
                with("unused:\n  - {id: tool, about: A tool, sensitivity: 0.9, source: study, basis: verified}\n");
        assertThatThrownBy(content::problems).hasMessageContaining("the key because is missing");
    }

    @Test
    void onlyAnImagingFindingIsSeenWithoutPain() {
        String record =
                "withoutPain:\n  - {finding: %s, byAge: [{age: 20, share: 0.3, source: study, basis: verified}]}\n";
        assertThat(with(record.formatted("mri-disease")).problems()).isEmpty();
        assertThat(with(record.formatted("night-pain")).problems())
                .containsExactly("imaging finding without pain night-pain: it is not obtained by imaging; name the"
                        + " finding of the image.");
    }

    @Test
    void decadesStandFromYoungToOld() {
        SmallContent content = with("""
                withoutPain:
                  - finding: mri-disease
                    byAge:
                      - {age: 30, share: 0.3, source: study, basis: verified}
                      - {age: 20, share: 0.2, source: study, basis: verified}
                """);
        assertThatThrownBy(content::problems).hasMessageContaining("the age 20 does not follow 30");
    }

    @Test
    void aRuleThatIsUsedCannotSayWhyItIsNot() {
        assertThat(SmallContent.valid()
                        .with("locator: table 3", "locator: table 3\n  notUsed: too small")
                        .problems())
                .containsExactly("rule score: it says why it is not used, and a condition uses it; take notUsed away.");
    }
}
