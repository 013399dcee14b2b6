package org.lumbar.knowledge;

import java.util.List;

/// One line of the written safety net, in plain words for the person.
///
/// @param id kebab-case identifier
/// @param always whether everyone is given it, whatever the assessment says
/// @param when who else is given it
/// @param conditions it is also given while one of these remains possible
/// @param watch what to watch for
/// @param go where to go
/// @param soon how soon
/// @param within the same as an ISO 8601 duration
/// @param citation source and basis
public record SafetyNetLine(
        String id,
        boolean always,
        Predicate when,
        List<String> conditions,
        String watch,
        String go,
        String soon,
        String within,
        Citation citation) {}
