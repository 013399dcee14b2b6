package org.lumbar.knowledge;

import java.util.List;

/// A hard rule: when its predicate is true the urgency is at least this, whatever any probability says.
///
/// @param id kebab-case identifier
/// @param label words for a reader: what is suspected
/// @param urgency the floor it sets
/// @param where where the person should go
/// @param because the reason, one sentence
/// @param conditions conditions it stands for
/// @param when the predicate
/// @param citation source and basis
public record RedFlagRule(
        String id,
        String label,
        Urgency urgency,
        String where,
        String because,
        List<String> conditions,
        Predicate when,
        Citation citation) {}
