package org.lumbar.population.simulation;

/// What a condition says of a finding.
///
/// @param condition number of the condition
/// @param sensitivity chance that the finding is present with the condition
/// @param kind where that is from
record Link(int condition, double sensitivity, Kind kind) {

    /// Where a sensitivity is from.
    enum Kind {
        /// It was measured.
        MEASURED("sensitivity"),
        /// A measured likelihood ratio times the frequency in plain back pain.
        RATIO("likelihood-ratio"),
        /// The conventional likelihood ratio of a textbook pattern times the frequency in plain back pain.
        PATTERN("pattern"),
        /// A finding that another one implies is at least as frequent.
        IMPLIED("implied");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /// Its name in files.
        String id() {
            return id;
        }
    }
}
