package org.lumbar.pathway;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What counts as dealt with for one way of every state, so that it is not gone again without news: an emergency
/// department has looked at this numbness and excluded a cause.
///
/// It is news when another reason speaks, when a reason rests on an answer that was not part of what was dealt with, or
/// when such an answer is given anew. Working state of one replay.
final class Settlement {

    private final Set<String> reasons = new HashSet<>();
    private final Set<String> answers = new HashSet<>();
    private int moment = -1;

    Settlement() {}

    Settlement copy() {
        var copy = new Settlement();
        copy.reasons.addAll(reasons);
        copy.answers.addAll(answers);
        copy.moment = moment;
        return copy;
    }

    /// Takes reasons and the answers they rest on as dealt with.
    void settle(Collection<String> reason, Collection<String> witnesses, int now) {
        reasons.addAll(reason);
        answers.addAll(witnesses);
        moment = now;
    }

    /// Takes answers that were given anew out of what was dealt with.
    void unsettle(Collection<String> givenAnew) {
        answers.removeAll(givenAnew);
    }

    /// The answers that were dealt with.
    List<String> answers() {
        return List.copyOf(answers);
    }

    /// Whether a reason that rests on these answers says something that was not dealt with.
    boolean isNews(String reason, Collection<String> witnesses) {
        return !reasons.contains(reason) || !answers.containsAll(witnesses);
    }

    /// The last moment whose events were dealt with; -1 where none was.
    int moment() {
        return moment;
    }
}
