package org.lumbar.knowledge;

/// A predicate that several rules share, such as `infection-risk`.
///
/// @param id identifier
/// @param label words for a reader
/// @param when the predicate
public record NamedPredicate(String id, String label, Predicate when) {}
