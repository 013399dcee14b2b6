package org.lumbar.safety;

/// The name of a test that holds a control, as the log writes it.
///
/// @param kind where it is looked for
/// @param name its full name there
record TestName(Kind kind, String name) {

    /// Where a test can stand.
    enum Kind {
        /// `java: org.lumbar.assess.AcceptanceTest.method`
        JAVA,
        /// `content: red-flag-rules/fracture.test.yaml: its name`, below `knowledge/content`
        CONTENT,
        /// `case: name-of-a-case`, of those in `knowledge/content/cases` that say what is expected
        CASE,
        /// `launcher: the line it prints`, of `src/test/launcher/launcher-test.sh`
        LAUNCHER;

        /// The key in the log.
        String key() {
            return switch (this) {
                case JAVA -> "java";
                case CONTENT -> "content";
                case CASE -> "case";
                case LAUNCHER -> "launcher";
            };
        }
    }
}
