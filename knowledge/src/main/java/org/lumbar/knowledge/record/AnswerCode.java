package org.lumbar.knowledge.record;

/// A code that says yes or no.
///
/// @param system the code system, as FHIR names it
/// @param code the code
/// @param present whether it says yes
/// @param display the system's own word
/// @param seen where the pair of code and word was seen
public record AnswerCode(String system, String code, boolean present, String display, String seen) {}
