package org.lumbar.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A care pathway: a state machine with a clock.
///
/// @param id kebab-case identifier
/// @param label name for a reader
/// @param start the state of the first contact
/// @param forms which words events may use, by kind
/// @param complaint what stays known of the complaint itself: saying it again is no news of a settled reason
/// @param lasting findings that stay known when a new episode begins
/// @param everywhere ways that hold in every state but those they name, tried before the exits
/// @param actions what is to be done in every state
/// @param places where a person stands of whom only one assessment is known, tried in order
/// @param states by identifier, in the order of the content
/// @param citation where the pathway comes from
public record Pathway(
        String id,
        String label,
        String start,
        Map<EventKind, EventForm> forms,
        Predicate complaint,
        List<String> lasting,
        List<PathwayExit> everywhere,
        List<PathwayAction> actions,
        List<PathwayExit> places,
        Map<String, PathwayState> states,
        Citation citation) {

    /// The same with these states.
    public Pathway with(Map<String, PathwayState> others) {
        return new Pathway(id, label, start, forms, complaint, lasting, everywhere, actions, places, others, citation);
    }

    /// The state with this identifier.
    ///
    /// @throws IllegalArgumentException when there is none; the check guarantees that content names none such
    public PathwayState state(String state) {
        return Optional.ofNullable(states.get(state))
                .orElseThrow(() -> new IllegalArgumentException("the pathway has no state " + state));
    }

    /// The ways that hold in a state beside its own exits.
    public List<PathwayExit> everywhereIn(String state) {
        return everywhere.stream()
                .filter(each -> !each.to().equals(state) && !each.except().contains(state))
                .toList();
    }

    /// The way of every state with this identifier.
    public Optional<PathwayExit> everywhere(String way) {
        return everywhere.stream().filter(each -> each.id().equals(way)).findFirst();
    }
}
