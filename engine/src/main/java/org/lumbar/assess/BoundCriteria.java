package org.lumbar.assess;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lumbar.assess.PainMechanism.Item;
import org.lumbar.assess.PainMechanism.Outcome;
import org.lumbar.assess.PainMechanism.Result;
import org.lumbar.assess.PainMechanism.Status;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.MechanismCriteria;
import org.lumbar.knowledge.MechanismCriteria.Grade;
import org.lumbar.knowledge.Predicate;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.reasoning.Term;
import org.lumbar.reasoning.Truth;
import org.lumbar.triage.Situation;

/// One set of criteria bound to finding numbers. Each item exists once in each status, so that an assessment
/// only picks.
final class BoundCriteria {

    private static final Predicate NEVER = new Predicate.Any(List.of());

    private final MechanismCriteria content;
    private final Term[] when;
    private final Term[] missingWhen;
    private final Item[][] items;
    private final int[][] requires;
    private final Result nothingKnown;

    BoundCriteria(Knowledge knowledge, FindingIndex index, MechanismCriteria content) {
        this.content = content;
        int count = content.items().size();
        when = new Term[count];
        missingWhen = new Term[count];
        items = new Item[count][];
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < count; i++) {
            MechanismCriteria.Item item = content.items().get(i);
            numbers.put(item.id(), i);
            when[i] = Term.of(item.when(), index, knowledge.predicates());
            missingWhen[i] = Term.of(item.missingWhen().orElse(NEVER), index, knowledge.predicates());
            items[i] = inEachStatus(item, findings(i, index));
        }
        requires = content.grades().stream()
                .map(grade -> grade.requires().stream().mapToInt(numbers::get).toArray())
                .toArray(int[][]::new);
        Item[] unknown = new Item[count];
        for (int i = 0; i < count; i++) {
            unknown[i] = items[i][Status.UNKNOWN.ordinal()];
        }
        nothingKnown = result(Outcome.NOTHING_KNOWN, Optional.empty(), List.of(unknown));
    }

    private List<String> findings(int item, FindingIndex index) {
        BitSet asked = new BitSet();
        when[item].collect(asked);
        missingWhen[item].collect(asked);
        return asked.stream().mapToObj(number -> index.finding(number).id()).toList();
    }

    private static Item[] inEachStatus(MechanismCriteria.Item item, List<String> findings) {
        Item[] each = new Item[Status.values().length];
        for (Status status : Status.values()) {
            each[status.ordinal()] = new Item(item.id(), item.label(), status, findings, item.citation());
        }
        return each;
    }

    /// Adds the numbers of everything that an item asks for.
    void collect(BitSet findings) {
        for (int i = 0; i < when.length; i++) {
            when[i].collect(findings);
            missingWhen[i].collect(findings);
        }
    }

    Result evaluate(Situation situation) {
        Item[] picked = new Item[items.length];
        boolean known = false;
        for (int i = 0; i < picked.length; i++) {
            Status status = status(i, situation);
            known |= status != Status.UNKNOWN;
            picked[i] = items[i][status.ordinal()];
        }
        if (!known) {
            return nothingKnown;
        }
        Optional<Grade> reached = Optional.empty();
        for (int grade = 0; grade < requires.length; grade++) {
            if (has(picked, requires[grade], Status.MISSING) || has(picked, requires[grade], Status.UNKNOWN)) {
                break;
            }
            reached = Optional.of(content.grades().get(grade));
        }
        Outcome outcome = Outcome.GRADED;
        if (reached.isEmpty()) {
            outcome = has(picked, requires[0], Status.MISSING) ? Outcome.NOT_MET : Outcome.OPEN;
        }
        return result(outcome, reached, List.of(picked));
    }

    private Status status(int item, Situation situation) {
        Truth truth = when[item].evaluate(situation.answers(), situation.setting());
        if (truth == Truth.TRUE) {
            return Status.MET;
        }
        boolean missing = truth == Truth.FALSE
                || missingWhen[item].evaluate(situation.answers(), situation.setting()) == Truth.TRUE;
        return missing ? Status.MISSING : Status.UNKNOWN;
    }

    private static boolean has(Item[] picked, int[] required, Status status) {
        for (int item : required) {
            if (picked[item].status() == status) {
                return true;
            }
        }
        return false;
    }

    private Result result(Outcome outcome, Optional<Grade> grade, List<Item> picked) {
        return new Result(content.id(), content.label(), outcome, grade, picked, content.caution(), content.citation());
    }
}
