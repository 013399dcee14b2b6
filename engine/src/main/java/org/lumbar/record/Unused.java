package org.lumbar.record;

/// Something that was read and not used.
///
/// @param resource the resource, such as `Observation/12`
/// @param what what it says, in its own words or its code; may be empty
/// @param reason why it was not used
/// @param detail more of the reason, such as the date that is too old; may be empty
public record Unused(String resource, String what, Reason reason, String detail) {

    /// Why something in a record is not used.
    public enum Reason {
        NO_FINDING("no finding has its code"),
        NO_CODE("it has no code"),
        KIND("no finding comes from this kind of resource"),
        ERROR("entered in error, or never done"),
        NOT_CONFIRMED("suspected, not confirmed"),
        OVER("over: resolved, stopped or inactive"),
        OLD("too old to speak of today"),
        FUTURE("dated after the assessment"),
        OVERRULED("a newer record says otherwise"),
        REPEATED("a newer record says the same"),
        NO_VALUE("it has no value that can be read"),
        DATE("its date cannot be read"),
        OTHER_PERSON("of another person"),
        NOT_READ("it could not be read as R4");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /// Words for a reader.
        public String words() {
            return words;
        }
    }
}
