package org.lumbar.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// What a treatment did for an outcome in a study or a pool of studies. It is shown beside a recommendation and never
/// ranks one.
///
/// @param id identifier, unique in the content
/// @param outcome what was measured
/// @param comparator what it was compared with
/// @param population in whom
/// @param scale identifier of an [OutcomeScale], or of a [Measure] such as `hazard-ratio`
/// @param figure the effect with its interval; empty for a result in words
/// @param words what the figure means, or the result in words; may be empty where a figure stands
/// @param horizon after what time
/// @param certainty how certain it is
/// @param ownCertainty whether the certainty is our own judgement, because the source gave none
/// @param favours whom the result favours
/// @param design kind of study
/// @param n people in the studies; empty when not given
/// @param about what it says, beside the effect itself
/// @param shares of 100 people of the study, how many reached something; empty where only means are known
/// @param citation source and basis of the figure
public record Effect(
        String id,
        String outcome,
        String comparator,
        String population,
        String scale,
        Optional<Figure> figure,
        String words,
        String horizon,
        Certainty certainty,
        boolean ownCertainty,
        Favours favours,
        StudyDesign design,
        OptionalInt n,
        About about,
        List<Shares> shares,
        Citation citation) {

    /// Certainty of evidence in the words of GRADE, lowest first.
    public enum Certainty {
        VERY_LOW,
        LOW,
        MODERATE,
        HIGH;

        private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /// The identifier used in content.
        public String id() {
            return id;
        }
    }

    /// Whom a result favours.
    public enum Favours {
        TREATMENT,
        COMPARATOR,
        NONE,
        UNCERTAIN;

        private final String id = name().toLowerCase(Locale.ROOT);

        /// The identifier used in content.
        public String id() {
            return id;
        }
    }

    /// What a row says.
    public enum About {
        /// What the treatment did.
        EFFECT,
        /// Who had the treatment in the end, whatever they were assigned to: how far to trust the rest.
        CROSSOVER,
        /// A part of the people, who gains more, or how they fared: told after the others.
        FURTHER;

        private final String id = name().toLowerCase(Locale.ROOT);

        /// The identifier used in content.
        public String id() {
            return id;
        }
    }

    /// Kind of study.
    public enum StudyDesign {
        /// Randomised, analysed as assigned.
        RANDOMISED("randomised"),
        /// Analysed by the treatment that people in fact had; no randomised evidence.
        AS_TREATED("as treated, not randomised"),
        /// Observed without assignment.
        OBSERVATIONAL("observational"),
        /// Cost and cost-effectiveness.
        ECONOMIC("cost-effectiveness");

        private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
        private final String label;

        StudyDesign(String label) {
            this.label = label;
        }

        /// The identifier used in content.
        public String id() {
            return id;
        }

        /// Words for a reader.
        public String label() {
            return label;
        }
    }

    /// Measures of effect that are no outcome scale and so have no minimal important change.
    public enum Measure {
        STANDARDISED_MEAN_DIFFERENCE("standardised mean difference", 0),
        HAZARD_RATIO("hazard ratio", 1),
        RISK_RATIO("risk ratio", 1),
        ODDS_RATIO("odds ratio", 1),
        RISK_DIFFERENCE("percentage points", 0),
        QUALITATIVE("in words", Double.NaN),
        COST_PER_QALY("per quality-adjusted life year", Double.NaN),
        QALY("quality-adjusted life years", 0);

        private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
        private final String label;
        private final double noEffect;

        Measure(String label, double noEffect) {
            this.label = label;
            this.noEffect = noEffect;
        }

        /// The identifier used in content, such as `hazard-ratio`.
        public String id() {
            return id;
        }

        /// Words for a reader.
        public String label() {
            return label;
        }

        /// The value that means no effect; `NaN` where there is none.
        public double noEffect() {
            return noEffect;
        }

        /// The measure with this identifier, or empty.
        public static Optional<Measure> ofId(String id) {
            for (Measure measure : values()) {
                if (measure.id.equals(id)) {
                    return Optional.of(measure);
                }
            }
            return Optional.empty();
        }
    }
}
