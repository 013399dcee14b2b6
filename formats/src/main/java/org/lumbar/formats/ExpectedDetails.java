package org.lumbar.formats;

import java.util.List;
import java.util.Optional;

/// What an answer must hold beside its level and the cause. What is empty is not compared.
///
/// @param within time within which the person must be seen, as an ISO 8601 duration such as `PT4H` or `P7D`
/// @param inView whether the cause must be shown to a reader; false where no finding can point to it
/// @param because rules that must be among the reasons of the level
/// @param established conditions that a finding must establish
/// @param notExcluded serious conditions that must be named as not excluded
/// @param residualRisk conditions of which the answer must say what remains possible
/// @param plan what the plan must say of interventions
/// @param notCleared exactly the gates that are open, in any order; an empty list where none may be open
public record ExpectedDetails(
        Optional<String> within,
        boolean inView,
        List<String> because,
        List<String> established,
        List<String> notExcluded,
        List<String> residualRisk,
        List<ExpectedDecision> plan,
        Optional<List<String>> notCleared) {

    /// Nothing but the level and the cause.
    public static final ExpectedDetails NONE = new ExpectedDetails(
            Optional.empty(), true, List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty());

    public ExpectedDetails {
        because = List.copyOf(because);
        established = List.copyOf(established);
        notExcluded = List.copyOf(notExcluded);
        residualRisk = List.copyOf(residualRisk);
        plan = List.copyOf(plan);
        notCleared = notCleared.map(List::copyOf);
    }
}
