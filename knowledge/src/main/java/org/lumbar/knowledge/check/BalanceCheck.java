package org.lumbar.knowledge.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.movement.AntagonistPair;
import org.lumbar.knowledge.movement.BalanceContent;
import org.lumbar.knowledge.movement.Circumstance;
import org.lumbar.knowledge.movement.ExposureKind;
import org.lumbar.knowledge.movement.MovementContent;
import org.lumbar.knowledge.movement.MovementFact;
import org.lumbar.knowledge.movement.Muscle;
import org.lumbar.knowledge.movement.MuscleGroup;
import org.lumbar.knowledge.movement.PhysicalTest;
import org.lumbar.knowledge.movement.PhysicalTest.Role;
import org.lumbar.knowledge.movement.Sport;
import org.lumbar.knowledge.movement.TestReference;

/// The check of what a content knows of muscle balance and exposure: every name must resolve, antagonists must be
/// mutual, and a figure must be able to be one.
final class BalanceCheck {

    /// Words for what a test is about that are no muscle group.
    private static final Set<String> NO_GROUP = Set.of("hip", "trunk", "any", "all");

    /// Before a sport where it is named as an exposure.
    private static final String SPORT = "sport:";

    /// A way of doing a test that is none of the test's own.
    private static final String OTHER_METHOD = "other";

    private final Knowledge knowledge;
    private final MovementContent movement;
    private final BalanceContent balance;
    private final References references;
    private final Problems problems;

    BalanceCheck(Knowledge knowledge, MovementContent movement, References references, Problems problems) {
        this.knowledge = knowledge;
        this.movement = movement;
        this.balance = movement.balance();
        this.references = references;
        this.problems = problems;
    }

    void check() {
        balance.groups().values().forEach(this::group);
        balance.pairs().values().forEach(this::pair);
        balance.muscles().values().forEach(this::muscle);
        balance.tests().values().forEach(this::test);
        balance.constants()
                .values()
                .forEach(each -> references.citation("movement constant " + each.name(), each.citation()));
        balance.exposures().values().forEach(this::exposure);
        balance.sports().values().forEach(this::sport);
        balance.facts().values().forEach(this::fact);
        movement.circumstances().values().forEach(this::circumstance);
    }

    private void group(MuscleGroup group) {
        String record = "muscle group " + group.id();
        known(record, "antagonists", "muscle group", group.antagonists(), groups());
        for (String against : group.antagonists()) {
            MuscleGroup other = balance.groups().get(against);
            if (other != null && !other.antagonists().contains(group.id())) {
                problems.add(
                        record,
                        "it names the antagonist " + against + ", which does not name it; antagonists are mutual: add"
                                + " it there.");
            }
        }
    }

    private void pair(AntagonistPair pair) {
        String record = "antagonist pair " + pair.id();
        known(record, "it", "muscle group", List.of(pair.first(), pair.second()), groups());
        MuscleGroup first = balance.groups().get(pair.first());
        if (first != null && !first.antagonists().contains(pair.second())) {
            problems.add(
                    record,
                    pair.first() + " does not name " + pair.second() + " as antagonist; correct the pair or the"
                            + " group.");
        }
        references.citation(record, pair.citation());
    }

    private void muscle(Muscle muscle) {
        String record = "muscle " + muscle.id();
        known(record, "groups", "muscle group", muscle.groups(), groups());
        known(record, "antagonists", "muscle group", muscle.antagonists(), groups());
        known(record, "tests", "physical test", muscle.tests(), tests());
        exercises(record, "stretches", muscle.stretches());
        exercises(record, "strengthening", muscle.strengthening());
        if (muscle.groups().isEmpty()) {
            problems.add(record, "it belongs to no group; name what it does.");
        }
        references.citation(record, muscle.citation());
    }

    private void test(PhysicalTest test) {
        String record = "physical test " + test.id();
        Set<String> about = new HashSet<>(groups());
        about.addAll(NO_GROUP);
        known(record, "groups", "muscle group", test.groups(), about);
        if (!test.errorOf().isEmpty()) {
            known(record, "errorOf", "physical test", List.of(test.errorOf()), tests());
        }
        if (test.units().isEmpty() && !test.sign()) {
            problems.add(record, "it has neither a unit nor a sign, so nothing can be entered; add `units`.");
        }
        if (test.role() == Role.INFORMATION && test.roleReason().isEmpty()) {
            problems.add(record, "it is information only and does not say why; add `roleReason`.");
        }
        if (test.references().isEmpty()) {
            problems.add(record, "it has no reference; say what was measured with it, or take it away.");
        }
        Set<String> ids = new HashSet<>();
        for (TestReference reference : test.references()) {
            if (!ids.add(reference.id())) {
                problems.add(record, "the reference " + reference.id() + " stands twice; rename one.");
            }
            reference(record + ", reference " + reference.id(), test, reference);
        }
    }

    private void reference(String record, PhysicalTest test, TestReference reference) {
        references.citation(record, reference.citation());
        Set<String> methods = new TreeSet<>();
        test.methods().forEach(method -> methods.add(method.id()));
        known(record, "methods", "method", reference.methods(), methods);
        methods.add(OTHER_METHOD);
        reference.reliability().forEach(each -> method(record, each.method(), methods));
        reference.detectableChanges().forEach(each -> method(record, each.method(), methods));
        reference
                .mean()
                .ifPresent(mean -> reference.meanInterval().ifPresent(interval -> {
                    if (!interval.contains(mean)) {
                        problems.add(
                                record,
                                "the interval of the mean misses the mean of " + mean + "; correct one of them.");
                    }
                }));
        boolean unitKnown = reference.unit().isEmpty()
                || !reference.notUsed().isEmpty()
                || test.units().stream().anyMatch(unit -> unit.code().equals(reference.unit()));
        if (!unitKnown) {
            problems.add(record, "its unit " + reference.unit() + " is none of the test; add it to `units`.");
        }
    }

    private void method(String record, String method, Set<String> methods) {
        if (!method.isEmpty()) {
            known(record, "a figure", "method", List.of(method), methods);
        }
    }

    private void exposure(ExposureKind exposure) {
        String record = "exposure " + exposure.id();
        exercises(record, "breaks", exposure.breaks());
        references.citation(record, exposure.citation());
    }

    private void sport(Sport sport) {
        String record = "sport " + sport.id();
        exercises(record, "lateExercises", sport.lateExercises());
        references.citation(record, sport.citation());
    }

    private void fact(MovementFact fact) {
        String record = "movement fact " + fact.id();
        Set<String> about = new HashSet<>(tests());
        about.addAll(balance.sports().keySet());
        knowledge.conditions().forEach(condition -> about.add(condition.id()));
        knowledge.findings().forEach(finding -> about.add(finding.id()));
        known(record, "about", "condition, finding, test or sport", fact.about(), about);
        references.citation(record, fact.citation());
    }

    private void circumstance(Circumstance circumstance) {
        String record = "circumstance " + circumstance.id();
        known(record, "deficits", "physical test", circumstance.deficits(), tests());
        Set<String> exposures = new TreeSet<>(balance.exposures().keySet());
        balance.sports().keySet().forEach(sport -> exposures.add(SPORT + sport));
        known(record, "exposures", "exposure", circumstance.exposures(), exposures);
    }

    private void exercises(String record, String where, List<String> ids) {
        known(record, where, "exercise", ids, movement.exercises().keySet());
    }

    private Set<String> groups() {
        return balance.groups().keySet();
    }

    private Set<String> tests() {
        return balance.tests().keySet();
    }

    private void known(String record, String where, String what, List<String> ids, Collection<String> known) {
        ids.forEach(id -> references.known(record, where, what, id, known));
    }
}
