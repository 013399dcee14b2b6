package org.lumbar.pathway;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Evidence;
import org.lumbar.knowledge.Finding.Derivation.FromQuantity;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Pathway;
import org.lumbar.knowledge.PathwayCondition;
import org.lumbar.knowledge.PathwayExit;
import org.lumbar.knowledge.Predicate;
import org.lumbar.knowledge.Range;
import org.lumbar.presentation.FindingIndex;

/// The days of an episode from which anything in the content says something else, because the pain has lasted so long.
/// Between them the length of the episode changes no answer.
final class DurationCuts {

    private final BitSet days = new BitSet();

    private DurationCuts() {}

    static DurationCuts of(Knowledge knowledge, Pathway pathway) {
        var cuts = new DurationCuts();
        predicates(knowledge, pathway).forEach(cuts::add);
        knowledge.conditions().stream()
                .flatMap(condition -> condition.evidence().stream())
                .forEach(cuts::add);
        knowledge
                .findings()
                .forEach(finding -> finding.derivation().ifPresent(derivation -> {
                    if (derivation instanceof FromQuantity from
                            && from.quantity().equals(FindingIndex.EPISODE_DURATION)) {
                        cuts.add(from.present());
                        from.absent().ifPresent(cuts::add);
                    }
                }));
        return cuts;
    }

    /// Whether something may change when the pain has lasted so many days.
    boolean at(long day) {
        return day >= 0 && day <= Integer.MAX_VALUE && days.get((int) day);
    }

    private static List<Predicate> predicates(Knowledge knowledge, Pathway pathway) {
        List<Predicate> all = new ArrayList<>();
        knowledge.predicates().values().forEach(each -> all.add(each.when()));
        knowledge.redFlagRules().forEach(each -> all.add(each.when()));
        knowledge.routineRules().forEach(each -> all.add(each.when()));
        knowledge.gates().forEach(each -> all.add(each.applies()));
        knowledge.rules().values().forEach(rule -> rule.items().forEach(item -> all.add(item.when())));
        for (Condition condition : knowledge.conditions()) {
            condition.entry().ifPresent(entry -> all.add(entry.when()));
            condition.establishedBy().forEach(each -> all.add(each.with()));
        }
        List<PathwayExit> ways = new ArrayList<>(pathway.everywhere());
        pathway.states().values().forEach(state -> ways.addAll(state.exits()));
        for (PathwayExit way : ways) {
            for (PathwayCondition part : way.when().flat()) {
                if (part instanceof PathwayCondition.Answered answered) {
                    all.add(answered.when());
                }
            }
        }
        return all;
    }

    private void add(Evidence row) {
        if (row.target() instanceof Evidence.Target.Strata strata
                && strata.finding().equals(FindingIndex.EPISODE_DURATION)) {
            strata.strata().forEach(stratum -> add(stratum.range()));
        }
    }

    private void add(Predicate predicate) {
        switch (predicate) {
            case Predicate.Measured measured -> {
                if (measured.quantity().equals(FindingIndex.EPISODE_DURATION)) {
                    add(measured.range());
                }
            }
            case Predicate.All all -> all.of().forEach(this::add);
            case Predicate.Any any -> any.of().forEach(this::add);
            case Predicate.AtLeast atLeast -> atLeast.of().forEach(this::add);
            case Predicate.Unless unless -> add(unless.of());
            case Predicate.Present _, Predicate.Absent _, Predicate.Named _, Predicate.SeenIn _ -> {}
        }
    }

    /// An end counts on its own day and on the next, whether it belongs to the range or not.
    private void add(Range range) {
        for (double end : new double[] {range.low(), range.high()}) {
            if (Double.isFinite(end) && end >= 0) {
                days.set((int) StrictMath.floor(end));
                days.set((int) StrictMath.floor(end) + 1);
            }
        }
    }
}
