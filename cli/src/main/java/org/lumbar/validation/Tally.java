package org.lumbar.validation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Differential;
import org.lumbar.assess.Differential.Entry;
import org.lumbar.assess.Differential.NonSpecificLabel;
import org.lumbar.assess.UrgencyResult.Kind;
import org.lumbar.assess.UrgencyResult.Reason;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Population;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Target;
import org.lumbar.knowledge.Target.Measure;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.Interpretation;
import org.lumbar.validation.Judgement.Cause;
import org.lumbar.validation.Judgement.Named;
import org.lumbar.validation.Judgement.Result;
import org.lumbar.validation.Judgement.Verdict;

/// Counts what assessments say of the persons of one population in one setting.
final class Tally {

    private final int[] redFlags;
    private final Map<Measure, Integer> shares = new EnumMap<>(Measure.class);
    private final Map<String, Cause> causes = new TreeMap<>();
    private final Map<String, Named> named = new TreeMap<>();
    private int persons;

    /// @param redFlags numbers of the findings that point to serious disease
    Tally(int[] redFlags) {
        this.redFlags = redFlags;
    }

    void add(Interpretation person, Assessment assessment) {
        persons++;
        Level level = assessment.urgency().urgency().level();
        count(
                switch (level) {
                    case EMERGENCY -> Measure.EMERGENCY;
                    case URGENT -> Measure.URGENT;
                    case ROUTINE -> Measure.ROUTINE;
                    case SELF_CARE -> Measure.SELF_CARE;
                },
                true);
        count(Measure.ABOVE_ROUTINE, level.compareTo(Level.ROUTINE) > 0);
        count(Measure.BELOW_URGENT, level.compareTo(Level.URGENT) < 0);
        count(Measure.OPEN_GATES, !assessment.notCleared().isEmpty());
        Answers answers = person.answers();
        count(Measure.RED_FLAG_PRESENT, Arrays.stream(redFlags).anyMatch(answers::isPresent));
        Differential differential = assessment.differential();
        count(Measure.LIKELY_SERIOUS, differential.likely().stream().anyMatch(Entry::serious));
        count(Measure.POINTED_TO_SERIOUS, differential.pointedTo().stream().anyMatch(Entry::serious));
        count(Measure.NON_SPECIFIC, differential.nonSpecificLabel() != NonSpecificLabel.NO);
        differential.likely().forEach(entry -> name(entry, 1, 0));
        differential.pointedTo().forEach(entry -> name(entry, 0, 1));
        causes(assessment.urgency().because(), level);
    }

    private void count(Measure measure, boolean counts) {
        if (counts) {
            shares.merge(measure, 1, Integer::sum);
        }
    }

    /// Members of its family are printed under an entry, so they are named with it.
    private void name(Entry entry, int likely, int pointedTo) {
        entry.family().forEach(member -> name(member, likely, pointedTo));
        named.merge(
                entry.condition(),
                new Named(entry.condition(), entry.serious(), likely, pointedTo),
                (before, now) -> new Named(
                        before.condition(),
                        before.serious(),
                        before.likely() + now.likely(),
                        before.pointedTo() + now.pointedTo()));
    }

    private void causes(List<Reason> reasons, Level level) {
        long deciding = reasons.stream()
                .filter(reason -> reason.urgency().level() == level)
                .count();
        for (Reason reason : reasons) {
            if (reason.kind() == Kind.OPEN_GATE || reason.kind() == Kind.NOTHING_FOUND) {
                continue;
            }
            int alone = deciding == 1 && reason.urgency().level() == level ? 1 : 0;
            causes.merge(
                    reason.kind() + " " + reason.urgency().level() + " " + reason.id(),
                    new Cause(reason, 1, alone),
                    (before, now) -> new Cause(before.reason(), before.persons() + 1, before.alone() + now.alone()));
        }
    }

    Result result(Population population, Setting setting, List<Target> targets) {
        List<Cause> sorted = causes.values().stream()
                .sorted(Comparator.comparingInt(Cause::persons).reversed())
                .toList();
        List<Named> conditions = named.values().stream()
                .sorted(Comparator.comparingInt((Named each) -> each.likely() + each.pointedTo())
                        .reversed())
                .toList();
        List<Verdict> verdicts = targets.stream()
                .filter(target -> target.population().equals(population.id())
                        && target.settings().contains(setting))
                .map(target -> verdict(target, setting, sorted))
                .toList();
        return new Result(population, setting, persons, Map.copyOf(shares), sorted, conditions, verdicts);
    }

    private Verdict verdict(Target target, Setting setting, List<Cause> sorted) {
        if (target.measure() != Measure.RULE_WITHOUT_SOURCE) {
            return verdict(target, setting, shares.getOrDefault(target.measure(), 0), Optional.empty());
        }
        Optional<Cause> widest =
                sorted.stream().filter(Tally::isRuleWithoutSource).findFirst();
        return verdict(
                target,
                setting,
                widest.map(Cause::persons).orElse(0),
                widest.map(cause -> cause.reason().id()));
    }

    private Verdict verdict(Target target, Setting setting, int count, Optional<String> detail) {
        return new Verdict(target, setting, count, persons, target.isMetBy((double) count / persons), detail);
    }

    /// Whether a cause is a red-flag rule that no source stands behind.
    static boolean isRuleWithoutSource(Cause cause) {
        return cause.reason().kind() == Kind.RED_FLAG_RULE && cause.reason().basis() == Basis.DESIGN;
    }
}
