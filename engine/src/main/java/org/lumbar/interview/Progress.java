package org.lumbar.interview;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lumbar.knowledge.Urgency;
import org.lumbar.presentation.Presentation;

/// How far an interview has come; everything else follows from it.
///
/// @param presentation what is known
/// @param scope how far it goes
/// @param done keys of the questions that were answered or skipped
/// @param acknowledged the emergency after which somebody said that it goes on
record Progress(Presentation presentation, Scope scope, Set<String> done, Optional<Urgency> acknowledged) {

    Progress {
        done = Set.copyOf(done);
    }

    static String key(Question.Kind kind, String finding) {
        return kind.name() + ' ' + finding;
    }

    boolean isDone(Question.Kind kind, String finding) {
        return done.contains(key(kind, finding));
    }

    /// The same with a question done.
    Progress having(Question question) {
        var more = new HashSet<>(done);
        List<String> findings = question.findings().isEmpty() ? List.of("") : question.findings();
        findings.forEach(finding -> more.add(key(question.kind(), finding)));
        return new Progress(presentation, scope, more, acknowledged);
    }

    Progress with(Presentation other) {
        return new Progress(other, scope, done, acknowledged);
    }

    Progress goingOnAfter(Urgency urgency) {
        return new Progress(presentation, scope, done, Optional.of(urgency));
    }
}
