package org.lumbar.care;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lumbar.knowledge.Intervention.Use;
import org.lumbar.knowledge.Intervention.Waiting;
import org.lumbar.knowledge.Phase;
import org.lumbar.reasoning.Term;
import org.lumbar.reasoning.Terms;
import org.lumbar.reasoning.Truth;
import org.lumbar.triage.Situation;

/// One use of an intervention bound to finding numbers.
///
/// @param use the use
/// @param named conditions and treatment populations it names itself
/// @param belonging conditions that belong to a treatment population it names
/// @param when predicate of fit
/// @param onlyIf predicate that must be true
/// @param requires predicates that must be true, in the order of the content
/// @param unless predicate that ends the waiting
/// @param stances what each guideline says of it
record BoundUse(
        Use use,
        Set<String> named,
        Set<String> belonging,
        Optional<Term> when,
        Optional<Term> onlyIf,
        List<BoundRequirement> requires,
        Optional<Term> unless,
        Stances stances) {

    static BoundUse of(Use use, Set<String> belonging, Terms terms) {
        return new BoundUse(
                use,
                Set.copyOf(use.conditions()),
                belonging,
                use.when().map(terms::of),
                use.onlyIf().map(terms::of),
                use.requires().stream()
                        .map(each -> new BoundRequirement(each, use.id(), terms.of(each.when())))
                        .toList(),
                use.waiting().flatMap(Waiting::unless).map(terms::of),
                new Stances(use));
    }

    /// Whether it fits the phase and the person: what is not known does not speak against it, unless nobody would think
    /// of it without.
    boolean fits(Optional<Phase> phase, Situation situation) {
        return (phase.isEmpty() || use.phases().contains(phase.get()))
                && (when.isEmpty() || truth(when.get(), situation) != Truth.FALSE)
                && (onlyIf.isEmpty() || truth(onlyIf.get(), situation) == Truth.TRUE);
    }

    private static Truth truth(Term term, Situation situation) {
        return term.evaluate(situation.answers(), situation.setting());
    }
}
