package org.lumbar.knowledge.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.RedFlagRule;
import org.lumbar.knowledge.RoutineRule;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.knowledge.check.Reachable.Open;

/// Red-flag rules and routine rules; above all, that after "no" to every gate and the sweep no question alone
/// can still set off a red-flag rule.
final class RedFlagCheck {

    private final Catalogue catalogue;
    private final References references;
    private final Figures figures;
    private final Problems problems;

    RedFlagCheck(Catalogue catalogue, References references, Figures figures, Problems problems) {
        this.catalogue = catalogue;
        this.references = references;
        this.figures = figures;
        this.problems = problems;
    }

    void check() {
        Knowledge knowledge = catalogue.knowledge();
        for (RoutineRule rule : knowledge.routineRules()) {
            String record = "routine rule " + rule.id();
            references.citation(record, rule.citation());
            references.predicate(record, rule.when());
        }
        for (RedFlagRule rule : knowledge.redFlagRules()) {
            String record = record(rule);
            references.citation(record, rule.citation());
            references.conditions(record, "conditions", rule.conditions());
            references.predicate(record, rule.when());
            figures.urgency(record, rule.urgency());
            if (rule.urgency().level().compareTo(Level.URGENT) < 0) {
                problems.add(
                        record,
                        "its level is " + rule.urgency().level().id()
                                + "; a red flag is urgent or an emergency, else write a routine rule.");
            }
        }
    }

    private static String record(RedFlagRule rule) {
        return "red-flag rule " + rule.id();
    }

    /// Whether gates and sweep cover what can be asked; only where nothing leads in a circle.
    void coverage() {
        var reachable = new Reachable(catalogue);
        Map<Grid.Person, Open> people = new LinkedHashMap<>();
        for (Grid.Person person : Grid.of(catalogue)) {
            people.put(person, reachable.afterNo(catalogue.knowledge().gates(), person));
        }
        for (RedFlagRule rule : catalogue.knowledge().redFlagRules()) {
            people.entrySet().stream()
                    .filter(each -> reachable.canBeTrue(rule.when(), each.getKey(), each.getValue()))
                    .findFirst()
                    .ifPresent(found -> problems.add(
                            record(rule),
                            "with every gate and the sweep answered no, "
                                    + left(reachable, rule, found.getKey(), found.getValue())
                                    + " can still set it off (" + found.getKey()
                                    + "); make one a member of a gate or of the sweep."));
        }
    }

    /// The questions left whose "no" would close the rule, or all of them when no single one does.
    private String left(Reachable reachable, RedFlagRule rule, Grid.Person person, Open open) {
        List<String> asked = catalogue.findingsOf(rule.when()).stream()
                .filter(open.askable()::contains)
                .toList();
        List<String> closing = asked.stream()
                .filter(id -> {
                    List<String> no = new ArrayList<>(open.denied());
                    no.add(id);
                    return !reachable.canBeTrue(rule.when(), person, reachable.afterNo(no));
                })
                .toList();
        List<String> shown = closing.isEmpty() ? asked : closing;
        return shown.isEmpty() ? "nothing that is asked" : String.join(", ", shown);
    }
}
