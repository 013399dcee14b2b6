package org.lumbar.reasoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Design.IncidenceClass;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.Prior;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Sex;
import org.lumbar.knowledge.Statistics;
import org.lumbar.presentation.Answers;

/// The prior of a condition for a person: the most specific published one, or the class of how common it is.
final class PriorChoice {

    /// A prior on the log-odds scale.
    ///
    /// @param logOdds the point
    /// @param sdLow standard deviation below
    /// @param sdHigh standard deviation above
    /// @param citation source and basis
    /// @param incidenceClass words such as "rare" where it is only a class; otherwise empty
    record Chosen(double logOdds, double sdLow, double sdHigh, Citation citation, String incidenceClass) {}

    private record Candidate(Prior prior, Chosen chosen, boolean unconditional) {
        Candidate(Prior prior, Chosen chosen) {
            this(prior, chosen, constraints(prior) == 0);
        }
    }

    private final List<Candidate> candidates = new ArrayList<>();
    private final int age;
    private final int female;
    private final int male;

    private PriorChoice(int age, int female, int male) {
        this.age = age;
        this.female = female;
        this.male = male;
    }

    /// The priors of all comers of a setting.
    static PriorChoice ofAll(
            Knowledge knowledge, Condition condition, Setting setting, Constants constants, int[] personFindings) {
        var choice = new PriorChoice(personFindings[0], personFindings[1], personFindings[2]);
        choice.add(condition.priors(), setting, constants);
        if (choice.candidates.isEmpty()) {
            IncidenceClass incidence = knowledge.design().incidenceClasses().get(condition.incidenceClass());
            if (incidence == null) {
                throw new IllegalArgumentException(condition.id() + " has no prior for " + setting
                        + " and no incidence class; give one of the two");
            }
            Figure figure = incidence.probability().get(setting);
            if (figure == null) {
                throw new IllegalArgumentException(
                        "the incidence class " + incidence.name() + " has no figure for " + setting);
            }
            Chosen chosen =
                    chosen(figure, constants, new Citation("", Basis.DESIGN, "incidence class"), incidence.label());
            choice.candidates.add(new Candidate(
                    new Prior(
                            java.util.EnumSet.of(setting),
                            java.util.Optional.empty(),
                            java.util.Optional.empty(),
                            figure,
                            java.util.OptionalInt.empty(),
                            chosen.citation()),
                    chosen));
        }
        return choice;
    }

    /// The priors of the people who meet an entry; the class of the condition where the entry has none.
    static PriorChoice ofEntry(
            Knowledge knowledge,
            Condition condition,
            Condition.Entry entry,
            Setting setting,
            Constants constants,
            int[] personFindings) {
        if (entry.prior().isEmpty()) {
            return ofAll(knowledge, condition, setting, constants, personFindings);
        }
        var choice = new PriorChoice(personFindings[0], personFindings[1], personFindings[2]);
        choice.add(entry.prior(), setting, constants);
        if (choice.candidates.isEmpty()) {
            // measured in another setting only: used with a wider interval
            for (Prior prior : entry.prior()) {
                Chosen chosen = chosen(prior.probability(), constants, prior.citation(), "");
                choice.candidates.add(new Candidate(
                        prior,
                        new Chosen(
                                chosen.logOdds(),
                                chosen.sdLow() * constants.outsideSetting(),
                                chosen.sdHigh() * constants.outsideSetting(),
                                prior.citation(),
                                "")));
            }
        }
        return choice;
    }

    private void add(List<Prior> priors, Setting setting, Constants constants) {
        priors.stream()
                .filter(prior -> prior.settings().contains(setting))
                .sorted(Comparator.comparingInt(PriorChoice::constraints).reversed())
                .forEach(prior -> candidates.add(
                        new Candidate(prior, chosen(prior.probability(), constants, prior.citation(), ""))));
    }

    private static int constraints(Prior prior) {
        return (prior.ages().isPresent() ? 1 : 0) + (prior.sex().isPresent() ? 1 : 0);
    }

    private static Chosen chosen(Figure figure, Constants constants, Citation citation, String incidenceClass) {
        double logOdds = Statistics.logOdds(figure.value());
        double assumed = StrictMath.log(constants.priorFactor()) / Statistics.Z95;
        double sdLow = figure.low().isPresent()
                ? (logOdds - Statistics.logOdds(figure.low().getAsDouble())) / Statistics.Z95
                : assumed;
        double sdHigh = figure.high().isPresent()
                ? (Statistics.logOdds(figure.high().getAsDouble()) - logOdds) / Statistics.Z95
                : assumed;
        return new Chosen(logOdds, sdLow, sdHigh, citation, incidenceClass);
    }

    /// The prior of a person. Where age or sex is not known and every prior asks for it, the lowest is taken
    /// and its interval reaches to the highest: not knowing an age raises nothing.
    Chosen of(Answers answers) {
        for (Candidate candidate : candidates) {
            if (candidate.unconditional() || fits(candidate.prior(), answers)) {
                return candidate.chosen();
            }
        }
        return lowest();
    }

    private Chosen lowest() {
        Chosen lowest = candidates.getFirst().chosen();
        double highest = Double.NEGATIVE_INFINITY;
        for (Candidate candidate : candidates) {
            Chosen chosen = candidate.chosen();
            if (chosen.logOdds() < lowest.logOdds()) {
                lowest = chosen;
            }
            highest = Math.max(highest, chosen.logOdds() + Statistics.Z95 * chosen.sdHigh());
        }
        return new Chosen(
                lowest.logOdds(),
                lowest.sdLow(),
                (highest - lowest.logOdds()) / Statistics.Z95,
                lowest.citation(),
                lowest.incidenceClass());
    }

    private boolean fits(Prior prior, Answers answers) {
        boolean ageFits = prior.ages().isEmpty() || prior.ages().get().contains(answers.value(age));
        boolean sexFits = prior.sex().isEmpty() || answers.isPresent(prior.sex().get() == Sex.FEMALE ? female : male);
        return ageFits && sexFits;
    }
}
