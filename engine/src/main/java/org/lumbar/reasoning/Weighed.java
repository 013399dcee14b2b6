package org.lumbar.reasoning;

/// What the answers of one person say in one population's model.
///
/// @param model the model
/// @param prior the prior of this person
/// @param evidence log likelihood ratio of each element before damping; [#NOTHING] where nothing is answered that
///     the model looks at, or it looks at nothing
/// @param logOdds posterior log-odds
@SuppressWarnings("ArrayRecordComponent") // internal result, never compared
record Weighed(PopulationModel model, PriorChoice.Chosen prior, double[] evidence, double logOdds) {

    /// The evidence of a person of whom nothing is known that matters here.
    static final double[] NOTHING = {};

    /// Whether anything is answered that the model looks at.
    boolean anyKnown() {
        return evidence.length > 0;
    }

    /// The elements that say something; few do.
    static int[] speaking(double[] evidence) {
        int count = 0;
        for (double each : evidence) {
            count += each != 0 ? 1 : 0;
        }
        int[] speaking = new int[count];
        for (int element = evidence.length - 1; count > 0; element--) {
            if (evidence[element] != 0) {
                speaking[--count] = element;
            }
        }
        return speaking;
    }
}
