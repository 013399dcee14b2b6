package org.lumbar.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Evidence.Group;
import org.lumbar.testkit.Engine;
import org.lumbar.testkit.Generator;

/// The ends of the interval where the weights of the point do not hold: worked out by hand, and against a search
/// over errors of the same size with the damping that is written a second time.
class EvidenceReachTest {

    private static final double Z95 = 1.959963984540054;
    private static final double TINY = 1e-9;
    /// How near the search of the code under test comes to the farthest, in log-odds.
    private static final double NEAR = 0.02;

    private static final double NO_CAP = Double.POSITIVE_INFINITY;
    private static final Constants CONSTANTS =
            Constants.of(Engine.real().knowledge().design());

    /// Evidence with its spread.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Made(
            double[] evidence,
            Lr[] ratios,
            int[] blockOf,
            Group[] groups,
            boolean[] pattern,
            Lr cap,
            PriorChoice.Chosen prior) {

        static Made of(double priorSd, Lr cap, int[] blockOf, Lr... ratios) {
            var groups = new Group[Arrays.stream(blockOf).max().orElse(0) + 1];
            Arrays.fill(groups, Group.CLINICAL);
            double[] evidence = Arrays.stream(ratios).mapToDouble(Lr::log).toArray();
            return new Made(
                    evidence, ratios, blockOf, groups, new boolean[ratios.length], cap, spreadPrior(priorSd, priorSd));
        }

        EvidenceReach reach() {
            var combiner = new Combiner(blockOf, groups, pattern, cap.log(), CONSTANTS);
            return new EvidenceReach(combiner, cap, prior, evidence, ratios, combiner.shares(evidence));
        }

        /// How far the posterior moves outwards by errors of this direction: one for each block, the prior and the
        /// cap, none below 0.
        double moved(double[] direction, int side) {
            double length = Math.sqrt(Arrays.stream(direction).map(z -> z * z).sum());
            double[] moved = evidence.clone();
            for (int i = 0; i < moved.length; i++) {
                double z = Z95 * direction[blockOf[i]] / length;
                moved[i] += side * z * (side < 0 ? ratios[i].sdLow() : ratios[i].sdHigh());
            }
            double ofPrior = Z95 * direction[groups.length] / length * (side < 0 ? prior.sdLow() : prior.sdHigh());
            double z = Z95 * direction[groups.length + 1] / length;
            double limit = cap.log() + side * z * (side < 0 ? cap.sdLow() : cap.sdHigh());
            return ofPrior + side * (total(moved, limit) - total(evidence, cap.log()));
        }

        private double total(double[] values, double limit) {
            return Damping.total(values, blockOf, groups, pattern, Double.isFinite(cap.log()) ? limit : NO_CAP);
        }
    }

    private static PriorChoice.Chosen spreadPrior(double sdLow, double sdHigh) {
        return new PriorChoice.Chosen(0, sdLow, sdHigh, new Citation("s", Basis.VERIFIED, ""), "");
    }

    private static Lr lr(double log, double sd) {
        return new Lr(log, sd, sd, true);
    }

    private static final Lr NONE = new Lr(NO_CAP, 0, 0, true);

    private static void reaches(Made made, double below, double above, double tolerance) {
        assertThat(made.reach().below()).as("below").isCloseTo(below, within(tolerance));
        assertThat(made.reach().above()).as("above").isCloseTo(above, within(tolerance));
    }

    @Test
    void theSurerOfTwoIsPassedByTheLessSureOne() {
        // 0.3 leads 0.1 by a little; at 1.96 it is 0.1 + 1.96 that leads 0.3 + 0.196, of which four tenths count
        Made made = Made.of(0, NONE, new int[] {0, 0}, lr(0.3, 0.1), lr(0.1, 1));
        double above = (0.1 + Z95) + 0.4 * (0.3 + 0.1 * Z95) - (0.3 + 0.4 * 0.1);
        // below, 0.1 - 1.96 speaks against and counts whole, and so does 0.3 - 0.196, which still speaks for
        double below = (0.3 + 0.4 * 0.1) - (0.3 - 0.1 * Z95) - (0.1 - Z95);
        reaches(made, below, above, TINY);
    }

    @Test
    void ofTwoBlocksThatTieOneMayLeadUpwardsAndBothMustFallDownwards() {
        Made made = Made.of(0, NONE, new int[] {0, 1}, lr(2, 0.5), lr(2, 0.5));
        reaches(made, 1.6 * 0.5 * Z95 / Math.sqrt(2), 0.5 * Z95 * Math.hypot(1, 0.6), 1e-3);
    }

    @Test
    void evidenceBelowItsCapAndTheCapRiseTogether() {
        // u of the evidence and v of the cap: 1 + u = 1.5 + 0.5 v with u and v together 1.96, : 5 u u - 4 u + 1 = 1.96
        // squared
        double u = (2 + Math.sqrt(5 * Z95 * Z95 - 1)) / 5;
        Made made = Made.of(0, lr(1.5, 0.5), new int[] {0}, lr(1, 1));
        assertThat(u).isCloseTo(0.5 + 0.5 * Math.sqrt(Z95 * Z95 - u * u), within(TINY));
        reaches(made, Z95, u, 1e-3);
    }

    @Test
    void whatIsCertainReachesNowhere() {
        reaches(Made.of(0, NONE, new int[] {0, 0, 1}, lr(1, 0), lr(-1, 0), lr(2, 0)), 0, 0, 0);
        reaches(Made.of(0.5, NONE, new int[] {0}, lr(0, 0)), 0.5 * Z95, 0.5 * Z95, TINY);
    }

    private static Made random(Random random) {
        int elements = 1 + random.nextInt(5);
        int blocks = 1 + random.nextInt(4);
        var ratios = new Lr[elements];
        int[] blockOf = new int[elements];
        boolean[] pattern = new boolean[elements];
        for (int i = 0; i < elements; i++) {
            double log = random.nextInt(3) == 0 ? 0.2 * random.nextGaussian() : 1 + random.nextGaussian();
            ratios[i] = new Lr(log, 0.1 + random.nextDouble(), 0.1 + random.nextDouble(), true);
            blockOf[i] = random.nextInt(blocks);
            pattern[i] = random.nextInt(3) == 0;
        }
        var groups = new Group[blocks];
        Arrays.setAll(groups, i -> random.nextInt(4) == 0 ? Group.LABORATORY : Group.CLINICAL);
        Lr cap = random.nextInt(3) == 0 ? lr(1.5 + 2 * random.nextDouble(), 0.3 * random.nextDouble()) : NONE;
        double[] evidence = Arrays.stream(ratios).mapToDouble(Lr::log).toArray();
        return new Made(
                evidence,
                ratios,
                blockOf,
                groups,
                pattern,
                cap,
                spreadPrior(0.1 + random.nextDouble(), 0.1 + random.nextDouble()));
    }

    /// The farthest that a search of many directions finds.
    private static double searched(Made made, int side, Random random) {
        int errors = made.groups().length + 2;
        double[] best = new double[errors];
        double farthest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < 2_000; i++) {
            double near = i < 600 ? 1 : Math.pow(0.997, i - 600);
            double[] tried = new double[errors];
            for (int error = 0; error < errors; error++) {
                tried[error] = Math.abs((i < 600 ? 0 : best[error]) + near * random.nextGaussian());
            }
            double length = Math.sqrt(Arrays.stream(tried).map(z -> z * z).sum());
            double moved = made.moved(tried, side);
            if (moved > farthest) {
                farthest = moved;
                best = Arrays.stream(tried).map(z -> z / length).toArray();
            }
        }
        return farthest;
    }

    @Test
    void noErrorsOfTheSameSizeReachFarther() {
        Random random = new Random(5);
        for (int i = 0; i < 150; i++) {
            Made made = random(random);
            for (int side : new int[] {-1, 1}) {
                double searched = searched(made, side, random);
                double found = side < 0 ? made.reach().below() : made.reach().above();
                assertThat(found)
                        .as("number %d, side %d: %s in %s", i, side, Arrays.toString(made.ratios()), made)
                        .isBetween(searched - 2 * NEAR, searched + 2 * NEAR);
            }
        }
    }

    @Test
    void theIntervalWidensWithEachOfItsSpreads() {
        Random random = Generator.of(Engine.real().knowledge(), "EvidenceReachTest.widens")
                .random();
        for (int i = 0; i < 4_000; i++) {
            Made made = random(random);
            Lr[] wider = made.ratios().clone();
            int which = random.nextInt(wider.length);
            wider[which] = wider[which].widened(1.05 + random.nextDouble());
            var widened = new Made(
                    made.evidence(), wider, made.blockOf(), made.groups(), made.pattern(), made.cap(), made.prior());
            String where = "number %d: element %d of %s in blocks %s"
                    .formatted(i, which, Arrays.toString(made.ratios()), Arrays.toString(made.blockOf()));
            assertThat(widened.reach().above())
                    .as(where)
                    .isGreaterThan(made.reach().above() - NEAR);
            assertThat(widened.reach().below())
                    .as(where)
                    .isGreaterThan(made.reach().below() - NEAR);
        }
    }
}
