package org.lumbar.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lumbar.care.Clarity;
import org.lumbar.care.DecisionAid.Option;
import org.lumbar.care.OptionEvidence;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Effect;
import org.lumbar.knowledge.Effect.StudyDesign;
import org.lumbar.knowledge.Shares;

/// The people that a decision aid may draw: those that a study counted, and nobody else.
public final class AidPeople {

    private AidPeople() {}

    /// One count.
    ///
    /// @param shares the people
    /// @param effect the effect it stands in; empty for a harm that stands in words
    /// @param clarity whether the groups differ
    /// @param citation source and basis
    public record Counted(Shares shares, Optional<Effect> effect, Clarity clarity, Citation citation) {

        /// Who was counted, and what they reached.
        public String heading() {
            String design = effect.filter(each -> each.design() != StudyDesign.RANDOMISED)
                    .map(each -> " (" + each.design().label() + ")")
                    .orElse("");
            return effect.map(AidWords::people).orElse("Of 100 people who had it") + ": those " + AidWords.goal(shares)
                    + design;
        }

        /// The groups with their counts.
        public String legend() {
            if (shares.with().isEmpty() && shares.without().isEmpty()) {
                return shares.more()
                        .map(more -> "With it " + AidWords.more(more) + " than with " + comparator()
                                + "; how many in either group is not known here")
                        .orElse("");
            }
            return Stream.concat(
                            shares.with().map(figure -> "with it: " + AidWords.count(figure)).stream(),
                            shares.without()
                                    .map(figure -> comparator() + ": " + AidWords.count(figure))
                                    .stream())
                    .reduce((one, other) -> one + " | " + other)
                    .orElse("");
        }

        /// What it was compared with.
        public String comparator() {
            return effect.map(Effect::comparator).orElse("");
        }

        /// Whether the groups differ, with the interval where it is known.
        public String verdict() {
            String interval = shares.hasBoth() && shares.more().isPresent()
                    ? " " + Wording.capital(AidWords.more(shares.more().get())) + "."
                    : "";
            return AidWords.difference(clarity) + interval;
        }
    }

    /// Everyone counted, in the order of the content: gains and what else was counted in studies, then harms.
    public static List<Counted> of(Option option) {
        List<Counted> all = new ArrayList<>();
        OptionEvidence evidence = option.evidence();
        Stream.of(
                        evidence.randomised().stream(),
                        evidence.trials().stream().flatMap(AidPeople::effects),
                        evidence.observed().stream())
                .flatMap(each -> each)
                .forEach(effect -> effect.shares()
                        .forEach(shares -> all.add(new Counted(
                                shares,
                                Optional.of(effect),
                                Clarity.of(shares, effect),
                                shares.citation().orElse(effect.citation())))));
        option.intervention().cautions().forEach(caution -> caution.shares()
                .forEach(shares -> all.add(new Counted(
                        shares,
                        Optional.empty(),
                        Clarity.ONE_GROUP,
                        shares.citation().orElse(caution.citation())))));
        return List.copyOf(all);
    }

    private static Stream<Effect> effects(OptionEvidence.TwoWays trial) {
        return Stream.concat(
                trial.times().stream()
                        .flatMap(time -> Stream.concat(time.assigned().stream(), time.treated().stream())),
                trial.crossover().stream());
    }
}
