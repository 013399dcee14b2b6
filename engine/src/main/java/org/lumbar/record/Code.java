package org.lumbar.record;

/// A coding as it stands in a record. What it means rests on system and code alone.
///
/// @param system the code system as the record names it; may be empty
/// @param code the code, without white space around it; may be empty
/// @param display the words beside it, which are shown and never interpreted; may be empty
public record Code(String system, String code, String display) {

    /// The system under which Lumbar's own findings stand in records, by their identifiers.
    public static final String OWN_SYSTEM = "urn:lumbar:finding";

    public Code {
        code = code.trim();
    }

    boolean isOwn() {
        return system.equals(OWN_SYSTEM);
    }

    boolean isEmpty() {
        return code.isEmpty() && system.isEmpty() && display.isEmpty();
    }
}
