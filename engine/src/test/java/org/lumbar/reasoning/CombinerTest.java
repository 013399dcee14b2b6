package org.lumbar.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.Evidence.Group;
import org.lumbar.testkit.Engine;
import org.lumbar.testkit.Generator;

/// `damp(X) = max |x| + w * (sum of the other |x|)`, w = 0.4 within a block and 0.6 across; figures worked out
/// by hand.
class CombinerTest {

    private static final double TINY = 1e-12;
    private static final double NO_CAP = Double.POSITIVE_INFINITY;
    private static final Constants CONSTANTS =
            Constants.of(Engine.real().knowledge().design());

    private static Combiner clinical(double cap, int... blockOf) {
        int blocks = 0;
        for (int block : blockOf) {
            blocks = Math.max(blocks, block + 1);
        }
        var groups = new Group[blocks];
        java.util.Arrays.fill(groups, Group.CLINICAL);
        return new Combiner(blockOf, groups, new boolean[blockOf.length], cap, CONSTANTS);
    }

    @Test
    void theConstantsAreThoseOfTheDesign() {
        assertThat(CONSTANTS.withinBlock()).isEqualTo(0.4);
        assertThat(CONSTANTS.acrossBlocks()).isEqualTo(0.6);
    }

    @Test
    void oneFindingCountsWhole() {
        assertThat(clinical(NO_CAP, 0, 0).total(new double[] {1.5, 0})).isEqualTo(1.5);
    }

    @Test
    void withinABlockTheRestCountFourTenths() {
        // 2 + 0.4 * (1 + 0.5)
        assertThat(clinical(NO_CAP, 0, 0, 0).total(new double[] {1, 2, 0.5})).isCloseTo(2.6, within(TINY));
    }

    @Test
    void acrossBlocksTheRestCountSixTenths() {
        // 2 + 0.6 * (1 + 0.5)
        assertThat(clinical(NO_CAP, 0, 1, 2).total(new double[] {1, 2, 0.5})).isCloseTo(2.9, within(TINY));
    }

    @Test
    void blocksAreDampedFirstThenJoined() {
        // block 0: 2 + 0.4 * 1 = 2.4; block 1: 3 + 0.4 * 1 = 3.4; joined 3.4 + 0.6 * 2.4 = 4.84
        assertThat(clinical(NO_CAP, 0, 0, 1, 1).total(new double[] {2, 1, 3, 1}))
                .isCloseTo(4.84, within(TINY));
    }

    @Test
    void positivesAndNegativesGoApart() {
        // positives 2 + 0.4 * 1 = 2.4; negatives -1 + 0.4 * -0.5 = -1.2
        assertThat(clinical(NO_CAP, 0, 0, 0, 0).total(new double[] {2, 1, -1, -0.5}))
                .isCloseTo(1.2, within(TINY));
    }

    @Test
    void thePublishedCombinationsAreNotReached() {
        // bladder or bowel 2.45 with saddle 2.11, naive product 5.17, observed 3.46 (Raison): 2.45 * 2.11^0.4 = 3.30
        double sum = clinical(NO_CAP, 0, 0).total(new double[] {Math.log(2.45), Math.log(2.11)});
        assertThat(Math.exp(sum)).isCloseTo(3.302, within(0.001));
    }

    @Test
    void theCapHoldsPositiveClinicalEvidenceOnly() {
        // capped at 2, negatives of -1 taken off afterwards
        assertThat(clinical(2, 0, 1, 2).total(new double[] {3, 2, -1})).isCloseTo(1, within(TINY));
    }

    @Test
    void laboratoryAndImagingJoinAfterTheCap() {
        var combiner = new Combiner(
                new int[] {0, 1, 2, 3},
                new Group[] {Group.CLINICAL, Group.CLINICAL, Group.LABORATORY, Group.IMAGING},
                new boolean[4],
                2,
                CONSTANTS);
        // clinical 3 + 0.6 * 1 = 3.6, capped to 2; joined 4 + 0.6 * (2 + 1) = 5.8
        assertThat(combiner.total(new double[] {3, 1, 4, 1})).isCloseTo(5.8, within(TINY));
    }

    @Test
    void patternsAloneNeverExceedOneHundred() {
        double strong = Math.log(10);
        var combiner = new Combiner(
                new int[] {0, 1, 2, 3},
                new Group[] {Group.CLINICAL, Group.CLINICAL, Group.CLINICAL, Group.CLINICAL},
                new boolean[] {true, true, true, true},
                NO_CAP,
                CONSTANTS);
        // without the limit 10^(1 + 3 * 0.6) = 631
        assertThat(Math.exp(combiner.total(new double[] {strong, strong, strong, strong})))
                .isCloseTo(100, within(1e-9));
        assertThat(Math.exp(combiner.total(new double[] {strong, 0, 0, 0}))).isCloseTo(10, within(1e-9));
    }

    @Test
    void measuredEvidenceIsNotHeldByTheLimitOfPatterns() {
        double strong = Math.log(10);
        var combiner = new Combiner(
                new int[] {0, 1, 2},
                new Group[] {Group.CLINICAL, Group.CLINICAL, Group.CLINICAL},
                new boolean[] {false, false, true},
                NO_CAP,
                CONSTANTS);
        // 10 * 10^0.6 * 10^0.6
        assertThat(combiner.total(new double[] {strong, strong, strong})).isCloseTo(2.2 * strong, within(TINY));
    }

    @Test
    void tiesShareTheirWeightsEqually() {
        Combiner.Shares shares = clinical(NO_CAP, 0, 0, 0).shares(new double[] {2, 2, 1});
        // (1 + 0.4) / 2 each
        assertThat(shares.weights()).containsExactly(new double[] {0.7, 0.7, 0.4}, within(TINY));
        assertThat(shares.total()).isCloseTo(3.2, within(TINY));
    }

    @Test
    void tiedBlocksShareTheirWeightsEqually() {
        Combiner.Shares shares = clinical(NO_CAP, 0, 1, 2).shares(new double[] {-2, -2, -2});
        // (1 + 2 * 0.6) / 3 each
        double each = 2.2 / 3;
        assertThat(shares.weights()).containsExactly(new double[] {each, each, each}, within(TINY));
        assertThat(shares.total()).isCloseTo(-4.4, within(TINY));
    }

    @Test
    void whatTheCapTakesIsAContributionOfItsOwn() {
        Combiner.Shares shares = clinical(2, 0, 0).shares(new double[] {2, 1});
        // 2.4 capped to 2
        assertThat(shares.cap()).isCloseTo(-0.4, within(TINY));
        assertThat(shares.clinicalExcess()).isCloseTo(0.4, within(TINY));
        assertThat(shares.total()).isCloseTo(2, within(TINY));
    }

    @Test
    void sharesAndTheCapAddUpToTheTotalForAnyEvidence() {
        Generator generator = Generator.of(Engine.real().knowledge(), "CombinerTest");
        Random random = generator.random();
        for (int input = 0; input < Generator.inputs(); input++) {
            int elements = 1 + random.nextInt(8);
            int blocks = 1 + random.nextInt(4);
            int[] blockOf = new int[elements];
            boolean[] pattern = new boolean[elements];
            double[] evidence = new double[elements];
            var groups = new Group[blocks];
            for (int i = 0; i < blocks; i++) {
                groups[i] = Group.values()[random.nextInt(3)];
            }
            for (int i = 0; i < elements; i++) {
                blockOf[i] = random.nextInt(blocks);
                pattern[i] = random.nextBoolean();
                // ties and zeros on purpose
                evidence[i] = (random.nextInt(17) - 6) / 2.0;
            }
            double cap = random.nextBoolean() ? NO_CAP : random.nextInt(8);
            var combiner = new Combiner(blockOf, groups, pattern, cap, CONSTANTS);
            double total = combiner.total(evidence);
            Combiner.Shares shares = combiner.shares(evidence);
            double sum = shares.cap();
            for (int i = 0; i < elements; i++) {
                sum += shares.weights()[i] * evidence[i];
                assertThat(shares.weights()[i]).as(generator.input(input)).isBetween(0.0, 1.0);
            }
            assertThat(shares.cap()).as(generator.input(input)).isLessThanOrEqualTo(0);
            assertThat(sum).as(generator.input(input)).isCloseTo(total, within(1e-9));
            assertThat(shares.total()).as(generator.input(input)).isCloseTo(total, within(1e-9));
            assertThat(total)
                    .as(generator.input(input))
                    .isCloseTo(Damping.total(evidence, blockOf, groups, pattern, cap), within(1e-9));
            int risen = random.nextInt(elements);
            double[] more = evidence.clone();
            more[risen] += random.nextInt(5) / 2.0;
            assertThat(combiner.total(more))
                    .as("monotone, " + generator.input(input))
                    .isGreaterThanOrEqualTo(total - 1e-12);
        }
    }
}
