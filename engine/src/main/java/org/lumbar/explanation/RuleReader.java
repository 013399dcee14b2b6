package org.lumbar.explanation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lumbar.explanation.Recomputation.State;
import org.lumbar.explanation.RuleReading.Missing;
import org.lumbar.knowledge.Predicate;
import org.lumbar.knowledge.RedFlagRule;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.reasoning.Truth;
import org.lumbar.triage.Triage;

/// Reads red-flag rules against one person.
final class RuleReader {

    private final Recomputation recomputation;
    private final BitSet inMostRules;
    private final int age;
    private final int duration;

    RuleReader(Recomputation recomputation) {
        this.recomputation = recomputation;
        age = recomputation.index().require(FindingIndex.AGE);
        duration = recomputation.index().require(FindingIndex.EPISODE_DURATION);
        inMostRules = inMostRules(recomputation.triage(), recomputation.index().size());
    }

    /// @param missing single answers that would make it fire
    RuleReading read(int number, State state, List<Missing> missing) {
        RedFlagRule rule = recomputation.triage().redFlagRule(number);
        FindingIndex index = recomputation.index();
        PredicatePart predicate =
                new PredicateReader(recomputation.knowledge(), index, state.situation()).read(rule.when());
        return new RuleReading(
                rule.id(),
                rule.label(),
                rule.urgency(),
                rule.because(),
                predicate,
                met(predicate),
                missing,
                rule.citation());
    }

    /// The findings that make parts of a rule true, without those that half of all rules ask for (pain itself),
    /// without age and duration, and without those that another one implies.
    private List<String> met(PredicatePart predicate) {
        FindingIndex index = recomputation.index();
        Set<Integer> met = new LinkedHashSet<>();
        collect(predicate, met);
        return met.stream()
                .filter(finding -> !inMostRules.get(finding) && finding != age && finding != duration)
                .filter(finding -> met.stream()
                        .noneMatch(other -> !other.equals(finding)
                                && holds(index.presentWith(other), finding)
                                && !holds(index.presentWith(finding), other)))
                .map(finding -> index.finding(finding).id())
                .toList();
    }

    private void collect(PredicatePart part, Set<Integer> met) {
        if (part.truth() == Truth.TRUE) {
            switch (part.predicate()) {
                case Predicate.Present present -> met.add(recomputation.index().require(present.finding()));
                case Predicate.Measured measured ->
                    met.add(recomputation.index().require(measured.quantity()));
                case Predicate.Absent _,
                        Predicate.SeenIn _,
                        Predicate.All _,
                        Predicate.Any _,
                        Predicate.AtLeast _,
                        Predicate.Unless _,
                        Predicate.Named _ -> {}
            }
        }
        if (!(part.predicate() instanceof Predicate.Unless)) {
            part.parts().forEach(each -> collect(each, met));
        }
    }

    private static boolean holds(int[] numbers, int wanted) {
        return Arrays.stream(numbers).anyMatch(number -> number == wanted);
    }

    private static BitSet inMostRules(Triage triage, int findings) {
        int[] count = new int[findings];
        for (int rule = 0; rule < triage.redFlagRules(); rule++) {
            var looked = new BitSet();
            triage.redFlagTerm(rule).collect(looked);
            looked.stream().forEach(finding -> count[finding]++);
        }
        var most = new BitSet();
        for (int finding = 0; finding < findings; finding++) {
            most.set(finding, count[finding] * 2 > triage.redFlagRules());
        }
        return most;
    }
}
