package org.lumbar.reasoning;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.FindingStatus;

/// What age and sex alone say of every condition of a setting. There are few ages in years and sexes, and many persons,
/// so each pair is worked out once.
final class Baselines {

    private static final int OLDEST = 120;
    private static final int AGE_UNKNOWN = OLDEST + 1;
    private static final int STATUSES = FindingStatus.values().length;

    private final List<ConditionModel> models;
    private final int age;
    private final int female;
    private final int male;

    /// Once worked out they always come out equal, so a race between readers does no harm.
    private final AtomicReferenceArray<double[]> priors;

    private final AtomicReferenceArray<double[]> logOdds;

    Baselines(List<ConditionModel> models, FindingIndex index) {
        this.models = models;
        age = index.require(FindingIndex.AGE);
        female = index.require(FindingIndex.FEMALE);
        male = index.require(FindingIndex.MALE);
        int people = (AGE_UNKNOWN + 1) * STATUSES * STATUSES;
        priors = new AtomicReferenceArray<>(people);
        logOdds = new AtomicReferenceArray<>(people);
    }

    /// Log-odds of the prior of every condition among all comers. Not to be changed.
    double[] priors(Answers person) {
        int place = place(person);
        double[] known = place < 0 ? null : priors.get(place);
        if (known == null) {
            known = models.stream()
                    .mapToDouble(each -> each.all().prior(person))
                    .toArray();
            keep(known, place, priors);
        }
        return known;
    }

    /// Posterior log-odds of every condition among all comers, families not considered. Not to be changed.
    ///
    /// @param person answers that hold age and sex alone
    double[] logOdds(Answers person) {
        int place = place(person);
        double[] known = place < 0 ? null : logOdds.get(place);
        if (known == null) {
            // so little is known that asking each model is quicker than walking the table
            known = models.stream()
                    .mapToDouble(each -> each.all().logOdds(person))
                    .toArray();
            keep(known, place, logOdds);
        }
        return known;
    }

    private static void keep(double[] known, int place, AtomicReferenceArray<double[]> in) {
        if (place >= 0) {
            in.set(place, known);
        }
    }

    /// Where people of this age and sex are kept, below 0 for an age that is not of whole years.
    private int place(Answers person) {
        double years = person.value(age);
        int whole = Double.isNaN(years) ? AGE_UNKNOWN : (int) years;
        if (!Double.isNaN(years) && (whole != years || whole < 0 || whole > OLDEST)) {
            return -1;
        }
        int sex =
                person.status(female).ordinal() * STATUSES + person.status(male).ordinal();
        return whole * STATUSES * STATUSES + sex;
    }
}
