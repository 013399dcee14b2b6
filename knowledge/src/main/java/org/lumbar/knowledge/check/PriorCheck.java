package org.lumbar.knowledge.check;

import java.util.List;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Prior;
import org.lumbar.knowledge.Setting;
import org.lumbar.knowledge.Sex;

/// Priors: every setting has one, and every adult of known age and sex fits exactly one of the most specific.
final class PriorCheck {

    private static final int YOUNGEST = 18;
    private static final int OLDEST = 120;

    private final Catalogue catalogue;
    private final References references;
    private final Figures figures;
    private final Problems problems;

    PriorCheck(Catalogue catalogue, References references, Figures figures, Problems problems) {
        this.catalogue = catalogue;
        this.references = references;
        this.figures = figures;
        this.problems = problems;
    }

    void check(String record, Condition condition) {
        each(record + ", prior", condition.priors());
        condition.entry().ifPresent(entry -> each(record + ", prior of the entry", entry.prior()));
        if (!condition.incidenceClass().isEmpty()) {
            references.known(
                    record,
                    "incidenceClass",
                    "incidence class",
                    condition.incidenceClass(),
                    catalogue.knowledge().design().incidenceClasses().keySet());
        }
        for (Setting setting : Setting.values()) {
            if (!people(record + ", priors", setting, condition.priors())
                    && condition.incidenceClass().isEmpty()) {
                problems.add(record, "it has no prior for " + setting + " and no incidenceClass; give one of the two.");
            }
            condition.entry().ifPresent(entry -> people(record + ", priors of the entry", setting, entry.prior()));
        }
    }

    private void each(String record, List<Prior> priors) {
        for (Prior prior : priors) {
            figures.probability(record, "the probability", prior.probability());
            references.citation(record, prior.citation());
        }
    }

    /// Whether the setting has priors; where it has, every adult must fit one and no two fit equally well.
    private boolean people(String record, Setting setting, List<Prior> priors) {
        List<Prior> here = priors.stream()
                .filter(prior -> prior.settings().contains(setting))
                .toList();
        if (here.isEmpty()) {
            return false;
        }
        for (Sex sex : List.of(Sex.FEMALE, Sex.MALE)) {
            for (int age = YOUNGEST; age <= OLDEST; age++) {
                int years = age;
                List<Prior> fitting =
                        here.stream().filter(prior -> fits(prior, years, sex)).toList();
                int most =
                        fitting.stream().mapToInt(PriorCheck::constraints).max().orElse(0);
                long best = fitting.stream()
                        .filter(prior -> constraints(prior) == most)
                        .count();
                if (best != 1) {
                    problems.add(
                            record,
                            (best == 0 ? "none" : "several") + " for " + setting + " fit "
                                    + (sex == Sex.FEMALE ? "a woman" : "a man") + " of " + age
                                    + "; let the ages and sexes meet without gap or overlap.");
                    return true;
                }
            }
        }
        return true;
    }

    private static boolean fits(Prior prior, int age, Sex sex) {
        return prior.ages().map(ages -> ages.contains(age)).orElse(true)
                && prior.sex().map(wanted -> wanted == sex).orElse(true);
    }

    private static int constraints(Prior prior) {
        return (prior.ages().isPresent() ? 1 : 0) + (prior.sex().isPresent() ? 1 : 0);
    }
}
