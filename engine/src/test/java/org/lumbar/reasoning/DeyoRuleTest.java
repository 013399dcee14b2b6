package org.lumbar.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.PredictionRule;
import org.lumbar.knowledge.source.KnowledgeResource;
import org.lumbar.testkit.Case;
import org.lumbar.testkit.Changed;
import org.lumbar.testkit.Engine;
import org.lumbar.testkit.TestContent;

/// Rule R3 of evidence/redflags.md: none of four items, and no cancer among 1,975. The naive answer is 0 %; at
/// a prior of 0.66 % up to 0.27 % must be shown (the exact lower limit of 13 of 13 is 0.753, so LR- up to
/// 0.41).
class DeyoRuleTest {

    private static final String[] ITEMS = {"cancer-history", "weight-loss", "failed-conservative"};

    private static Engine ruleAlone() {
        PredictionRule real = KnowledgeResource.knowledge().rules().get("deyo-cancer");
        Knowledge bare = TestContent.of("""
                        condition:
                          id: cancer
                          label: Cancer
                          serious: true
                          establishedUrgency: {level: urgent, within: P7D}
                          priors: [{settings: [primary-care], value: 0.0066, source: deyo-diehl-1988, basis: verified}]
                          incidenceClass: rare
                          rules: [{rule: deyo-cancer, block: cancer}]
                        """).asked(ITEMS).knowledge();
        return Engine.of(Changed.with(bare, "rules", Map.of(real.id(), real)));
    }

    @Test
    void noneOfTheFourIsNeverZeroAndItsUpperEndIsShown() {
        Posterior posterior = ruleAlone()
                .posterior("cancer", Case.primaryCare().aged(45).absent(ITEMS).build());
        assertThat(posterior.probability()).isGreaterThan(0).isLessThan(0.0066);
        assertThat(Posterior.probability(posterior.high())).isGreaterThanOrEqualTo(0.0027);
        assertThat(posterior.shares()).singleElement().satisfies(share -> {
            // 0.41 = (1 - 0.753) / 0.60
            assertThat(Math.exp(share.lrHigh())).isCloseTo(0.4117, within(0.001));
            assertThat(share.answer()).isEqualTo("no item present");
        });
    }

    @Test
    void zeroOfThirteenIsCorrectedByHalfAPerson() {
        Posterior posterior = ruleAlone()
                .posterior("cancer", Case.primaryCare().aged(45).absent(ITEMS).build());
        // (1 - 13.5 / 14) / 0.60
        assertThat(Math.exp(posterior.logOdds() - posterior.priorLogOdds())).isCloseTo(0.0595238, within(1e-6));
    }

    @Test
    void oneUnansweredItemIsNoRuleOut() {
        Posterior posterior = ruleAlone()
                .posterior(
                        "cancer",
                        Case.primaryCare()
                                .aged(45)
                                .absent("cancer-history", "weight-loss")
                                .build());
        assertThat(posterior.logOdds()).isEqualTo(posterior.priorLogOdds());
        assertThat(posterior.shares()).isEmpty();
    }

    @Test
    void onePresentItemIsNoEvidenceOfTheRule() {
        Posterior posterior = ruleAlone()
                .posterior("cancer", Case.primaryCare().aged(60).absent(ITEMS).build());
        assertThat(posterior.logOdds()).isEqualTo(posterior.priorLogOdds());
    }
}
