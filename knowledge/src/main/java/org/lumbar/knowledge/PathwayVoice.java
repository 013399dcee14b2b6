package org.lumbar.knowledge;

/// What somebody says of a state: the plain first advice, or a guideline.
///
/// @param speaker who says it, such as `first advice` or `NICE`
/// @param words what is said, in our own words
/// @param citation where
public record PathwayVoice(String speaker, String words, Citation citation) {}
