package org.lumbar.presentation;

/// Something entered that the reasoning did not use, with the reason. Nothing is dropped in silence.
///
/// @param finding what was entered
/// @param answer its value as entered
/// @param reason why it was not used
public record NotUsed(String finding, String answer, String reason) {}
