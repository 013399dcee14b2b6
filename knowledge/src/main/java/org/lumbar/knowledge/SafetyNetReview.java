package org.lumbar.knowledge;

/// When to come back without a warning sign, in plain words for the person.
///
/// @param id kebab-case identifier
/// @param days days after the assessment
/// @param when who is given it
/// @param words what to look at on that day, and when to come
/// @param citation source and basis
public record SafetyNetReview(String id, int days, Predicate when, String words, Citation citation) {}
