package org.lumbar.record;

/// A coding as it stands in a record. What it means rests on system and code alone.
///
/// @param system the code system as the record names it; may be empty
/// @param code the code; may be empty
/// @param display the words beside it, which are shown and never interpreted; may be empty
public record Code(String system, String code, String display) {}
