package org.lumbar.knowledge;

/// A rule that calls for a routine appointment where otherwise self-care would do.
///
/// @param id kebab-case identifier
/// @param because the reason, one sentence
/// @param when the predicate
/// @param citation source and basis
public record RoutineRule(String id, String because, Predicate when, Citation citation) {}
