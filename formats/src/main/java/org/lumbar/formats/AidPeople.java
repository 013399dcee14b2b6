package org.lumbar.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lumbar.care.Clarity;
import org.lumbar.care.DecisionAid.Option;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Effect;
import org.lumbar.knowledge.Effect.About;
import org.lumbar.knowledge.Effect.Measure;
import org.lumbar.knowledge.Effect.StudyDesign;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Shares;
import org.lumbar.knowledge.Shares.Sense;

/// The people that a decision aid may draw: those that a study counted, and nobody else.
public final class AidPeople {

    private static final Set<String> OF_PEOPLE = Stream.of(
                    Measure.RISK_RATIO, Measure.ODDS_RATIO, Measure.RISK_DIFFERENCE)
            .map(Measure::id)
            .collect(Collectors.toUnmodifiableSet());

    private AidPeople() {}

    /// A drawing of 100 people.
    ///
    /// @param name which group they are
    /// @param share how many of them are counted
    /// @param extra whether these are people more than in the other group, of which no more is known
    public record Group(String name, Figure share, boolean extra) {

        /// What stands beside the drawing: `with it: 95 of 100`.
        public String words() {
            return name + ": " + count();
        }

        /// `95 of 100`, or `24 more of 100 (12.6 to 34.9)`.
        public String count() {
            return extra ? AidWords.more(share) : AidWords.count(share);
        }
    }

    /// One count.
    ///
    /// @param shares the people
    /// @param effect the effect it stands in; empty for a harm that stands in words
    /// @param clarity whether the groups differ
    /// @param citation source and basis
    public record Counted(Shares shares, Optional<Effect> effect, Clarity clarity, Citation citation) {

        /// Who was counted, and what they reached.
        public String heading() {
            return effect.map(each -> "Of 100 people in a study (" + each.population() + "): ")
                            .orElse("Of 100 people who had it: ")
                    + shares.goal();
        }

        /// Whether it says who had the treatment in the end, which belongs beside the results it bears on.
        public boolean isCrossover() {
            return effect.filter(each -> each.about() == About.CROSSOVER).isPresent();
        }

        /// The groups that may be drawn.
        public List<Group> groups() {
            boolean assigned = shares.sense() == Sense.NEITHER;
            String comparator = effect.map(Effect::comparator).orElse("");
            if (shares.with().isEmpty() && shares.without().isEmpty()) {
                return shares.more()
                        .map(more -> List.of(new Group("with it, beside " + comparator, more, true)))
                        .orElse(List.of());
            }
            return Stream.concat(
                            shares.with().stream()
                                    .map(share -> new Group(assigned ? "assigned to it" : "with it", share, false)),
                            shares.without().stream().map(share -> new Group(comparator, share, false)))
                    .toList();
        }

        /// Whether a difference may be seen in the drawing.
        public boolean isUnclear() {
            return clarity == Clarity.NOT_CLEAR || clarity == Clarity.SAME;
        }

        /// Whether the groups differ, how certain that is, and what must be known beside it.
        public String verdict() {
            List<String> said = new ArrayList<>();
            if (shares.sense() != Sense.NEITHER && effect.isPresent()) {
                said.add(AidWords.difference(clarity));
                if (shares.hasBoth()) {
                    shares.more().ifPresent(more -> said.add(Wording.capital(AidWords.more(more)) + "."));
                }
            }
            if (groups().stream().anyMatch(Group::extra)) {
                said.add("How many in either group is not known here.");
            }
            effect.filter(_ -> shares.sense() != Sense.NEITHER).ifPresent(each -> {
                if (isToldByPeople(each)) {
                    said.add(told(each));
                }
                String design = each.design() == StudyDesign.RANDOMISED
                        ? ""
                        : Wording.capital(each.design().label()) + "; ";
                said.add(Wording.capital(design + AidWords.certainty(each)) + ".");
            });
            return String.join(" ", said);
        }

        private static String told(Effect effect) {
            String ratio = effect.figure()
                    .filter(_ -> !effect.scale().equals(Measure.RISK_DIFFERENCE.id()))
                    .map(figure -> Wording.capital(Measure.ofId(effect.scale())
                                    .map(Measure::label)
                                    .orElseThrow())
                            + " " + EffectWords.figure(figure) + ". ")
                    .orElse("");
            return ratio + (effect.words().isEmpty() ? "" : effect.words() + ".");
        }
    }

    /// Whether the people say all that an effect says, so that it need not be told again.
    public static boolean isToldByPeople(Effect effect) {
        return OF_PEOPLE.contains(effect.scale()) && !effect.shares().isEmpty();
    }

    /// Everyone counted, in the order of the content: what was counted in studies, then harms.
    public static List<Counted> of(Option option) {
        List<Counted> all = new ArrayList<>();
        option.evidence()
                .told()
                .forEach(effect -> effect.shares()
                        .forEach(shares -> all.add(new Counted(
                                shares,
                                Optional.of(effect),
                                Clarity.of(shares, effect),
                                shares.citation().orElse(effect.citation())))));
        option.intervention()
                .cautions()
                .forEach(caution -> caution.shares()
                        .forEach(shares -> all.add(new Counted(
                                shares,
                                Optional.empty(),
                                Clarity.ONE_GROUP,
                                shares.citation().orElse(caution.citation())))));
        return List.copyOf(all);
    }
}
