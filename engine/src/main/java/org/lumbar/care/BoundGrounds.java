package org.lumbar.care;

import java.util.List;
import java.util.Optional;
import org.lumbar.knowledge.Investigation.Grounds;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.reasoning.Terms;
import org.lumbar.triage.Situation;

/// The grounds of a reason, bound to finding numbers.
///
/// @param content the grounds
/// @param when its predicate
/// @param only what must be true beside it
record BoundGrounds(Grounds content, Optional<BoundPredicate> when, Optional<BoundPredicate> only) {

    static BoundGrounds of(Grounds content, Terms terms, FindingIndex index) {
        return new BoundGrounds(
                content,
                content.when().map(when -> new BoundPredicate(terms.of(when), index)),
                content.only().map(only -> new BoundPredicate(terms.of(only), index)));
    }

    /// Whether they hold. Outside the evidence only rules do.
    boolean hold(Situation situation, AssessmentSoFar soFar) {
        if (only.isPresent() && !only.get().holds(situation)) {
            return false;
        }
        for (String rule : content.rules()) {
            if (soFar.rules().contains(rule)) {
                return true;
            }
        }
        return situation.adult() && ((when.isPresent() && when.get().holds(situation)) || anyInView(soFar));
    }

    private boolean anyInView(AssessmentSoFar soFar) {
        for (String condition : content.conditions()) {
            if (soFar.inView(condition)) {
                return true;
            }
        }
        return false;
    }

    /// The rules that make them hold.
    List<String> rules(AssessmentSoFar soFar) {
        return content.rules().stream().filter(soFar.rules()::contains).toList();
    }

    /// The conditions that make them hold.
    List<String> conditions(AssessmentSoFar soFar) {
        return content.conditions().stream().filter(soFar::inView).toList();
    }

    /// The answers that make the predicate hold.
    List<String> findings(Situation situation) {
        return when.filter(each -> each.holds(situation))
                .map(each -> each.witnesses(situation))
                .orElse(List.of());
    }
}
