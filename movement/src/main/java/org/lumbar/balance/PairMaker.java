package org.lumbar.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.lumbar.balance.PairBalance.Quality;
import org.lumbar.balance.PairBalance.Verdict;
import org.lumbar.knowledge.movement.AntagonistPair;
import org.lumbar.knowledge.movement.BalanceContent;
import org.lumbar.knowledge.movement.PhysicalTest;
import org.lumbar.knowledge.movement.PhysicalTest.Role;
import org.lumbar.presentation.Side;

/// Holds agonists against antagonists. Length is compared with length and strength with strength; a result whose
/// protocol was not kept takes no part.
final class PairMaker {

    private final BalanceContent content;

    PairMaker(BalanceContent content) {
        this.content = content;
    }

    /// Every pair of which both groups were measured.
    List<PairBalance> pairs(List<JudgedMeasurement> latest) {
        List<PairBalance> pairs = new ArrayList<>();
        for (AntagonistPair pair : content.pairs().values()) {
            for (Quality quality : Quality.values()) {
                List<JudgedMeasurement> of =
                        latest.stream().filter(each -> counts(each, quality)).toList();
                if (pair.acrossSides()) {
                    add(pairs, pair, Side.UNSTATED, quality, of, Side.LEFT, Side.RIGHT);
                } else {
                    add(pairs, pair, Side.LEFT, quality, of, Side.LEFT, Side.LEFT);
                    add(pairs, pair, Side.RIGHT, quality, of, Side.RIGHT, Side.RIGHT);
                    add(pairs, pair, Side.UNSTATED, quality, of, Side.UNSTATED, Side.UNSTATED);
                }
            }
        }
        return List.copyOf(pairs);
    }

    private static boolean counts(JudgedMeasurement each, Quality quality) {
        PhysicalTest.Construct construct = each.test().construct();
        boolean kind = quality == Quality.LENGTH ? construct.ofLength() : construct.ofStrength();
        return kind && each.test().role() == Role.JUDGED && each.weight() == 1;
    }

    private void add(
            List<PairBalance> pairs,
            AntagonistPair pair,
            Side side,
            Quality quality,
            List<JudgedMeasurement> of,
            Side firstSide,
            Side secondSide) {
        Optional<JudgedMeasurement> first = worst(pair.first(), firstSide, of);
        Optional<JudgedMeasurement> second = worst(pair.second(), secondSide, of);
        if (first.isEmpty() || second.isEmpty()) {
            return;
        }
        OptionalDouble gap = gap(first.get(), second.get());
        Verdict verdict = gap.isEmpty()
                ? Verdict.NOT_KNOWN
                : gap.getAsDouble() >= content.constant("pair-imbalance") ? Verdict.IMBALANCED : Verdict.EVEN;
        pairs.add(new PairBalance(pair, side, quality, first.get(), second.get(), gap, verdict));
    }

    /// The worst result of a group; one without a reference only where there is no other.
    private static Optional<JudgedMeasurement> worst(String group, Side side, List<JudgedMeasurement> of) {
        return of.stream()
                .filter(each -> each.test().groups().contains(group)
                        && each.measurement().side() == side)
                .min(Comparator.comparingDouble(each -> each.score().orElse(Double.MAX_VALUE)));
    }

    private static OptionalDouble gap(JudgedMeasurement first, JudgedMeasurement second) {
        return first.score().isPresent() && second.score().isPresent()
                ? OptionalDouble.of(
                        Math.abs(first.score().getAsDouble() - second.score().getAsDouble()))
                : OptionalDouble.empty();
    }
}
