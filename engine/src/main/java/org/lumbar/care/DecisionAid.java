package org.lumbar.care;

import java.util.List;
import java.util.Optional;
import org.lumbar.knowledge.Intervention;
import org.lumbar.knowledge.Phase;

/// Options side by side for one person: what the plan says of each, and what is known of it. It is no ranking.
///
/// @param plan the plan that the options are taken from
/// @param conditions words for the conditions that the plan is for
/// @param options in the order in which they were asked for
public record DecisionAid(Plan plan, List<String> conditions, List<Option> options) {

    /// Fewest options that are a comparison.
    public static final int FEWEST = 2;

    /// Most options that fit beside each other.
    public static final int MOST = 6;

    public DecisionAid {
        conditions = List.copyOf(conditions);
        options = List.copyOf(options);
    }

    /// How an option stands for the person.
    public enum Standing {
        /// The plan says something of it.
        COMPARED,
        /// The person must be seen elsewhere first; until then nothing is compared.
        REFERRAL_FIRST,
        /// The person is under 18, outside the evidence.
        OUTSIDE_THE_EVIDENCE,
        /// It is used for a condition of the person, but not at this stage or in this picture.
        OTHER_STAGE,
        /// It has no use for any condition of the person.
        NO_USE
    }

    /// One option.
    ///
    /// @param intervention what may be done
    /// @param standing how it stands for the person
    /// @param recommendations what the plan says of it, one for each condition; empty unless it is compared
    /// @param evidence what is known of it; nothing unless it is compared
    /// @param usedFor words for what it is used for in this content, where the person has none of that
    /// @param phases stages in which it is used for the person's condition, where this is another one
    public record Option(
            Intervention intervention,
            Standing standing,
            List<Recommendation> recommendations,
            OptionEvidence evidence,
            List<String> usedFor,
            List<Phase> phases) {

        /// What the plan says first; empty unless it is compared.
        public Optional<Recommendation> first() {
            return recommendations.stream().findFirst();
        }
    }

    /// The options that the plan says something of.
    public List<Option> compared() {
        return options.stream()
                .filter(option -> option.standing() == Standing.COMPARED)
                .toList();
    }

    /// Whether the person must be seen elsewhere first or is under 18, so that nothing may be compared.
    public boolean isWithheld() {
        return options.stream()
                .allMatch(each ->
                        each.standing() == Standing.REFERRAL_FIRST || each.standing() == Standing.OUTSIDE_THE_EVIDENCE);
    }
}
