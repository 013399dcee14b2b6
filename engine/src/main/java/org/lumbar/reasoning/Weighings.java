package org.lumbar.reasoning;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lumbar.presentation.Answers;

/// What is known of one person, weighed for every condition of a setting: log-odds at once, details of a condition
/// when they are asked for.
public final class Weighings {

    private static final long[] NO_PICTURE = {};

    private final Reasoner reasoner;
    private final PosteriorMaker maker;
    private final List<ConditionModel> models;
    private final Answers answers;
    private final double[] baseline;
    private final double[] ofAll;
    private final double[] ofEntered;
    private final double[] logOdds;
    private final boolean[] entryMet;

    /// Details once worked out. They are immutable and always come out equal, so a race between readers does no harm.
    private final @Nullable Weighing[] weighed;

    private final @Nullable Posterior[] posteriors;

    /// @param ofAll log-odds of every condition among all comers
    /// @param answers what is known; must not change while this is in use
    /// @param baseline log-odds with only age, sex and setting known, families considered
    Weighings(
            Reasoner reasoner,
            PosteriorMaker maker,
            List<ConditionModel> models,
            double[] ofAll,
            Answers answers,
            double[] baseline) {
        this.reasoner = reasoner;
        this.maker = maker;
        this.models = models;
        this.answers = answers;
        this.baseline = baseline;
        this.ofAll = ofAll;
        ofEntered = new double[ofAll.length];
        logOdds = new double[ofAll.length];
        entryMet = new boolean[ofAll.length];
        weighed = new @Nullable Weighing[ofAll.length];
        posteriors = new @Nullable Posterior[ofAll.length];
        for (int i = 0; i < ofAll.length; i++) {
            ofEntered[i] = models.get(i).enteredLogOdds(answers);
            entryMet[i] = ofEntered[i] != Double.NEGATIVE_INFINITY;
            logOdds[i] = Math.max(ofAll[i], ofEntered[i]);
        }
        for (int condition : reasoner.members()) {
            int parent = reasoner.parent(condition);
            if (logOdds[condition] > logOdds[parent]) {
                logOdds[parent] = logOdds[condition];
                entryMet[parent] |= entryMet[condition];
            }
        }
    }

    /// How many conditions there are.
    public int size() {
        return logOdds.length;
    }

    /// The model of a condition.
    public ConditionModel model(int condition) {
        return models.get(condition);
    }

    /// Posterior log-odds, families considered.
    public double logOdds(int condition) {
        return logOdds[condition];
    }

    /// Posterior log-odds, family not considered.
    public double ownLogOdds(int condition) {
        return Math.max(ofAll[condition], ofEntered[condition]);
    }

    /// Posterior log-odds of every condition, families considered. Not to be changed.
    public double[] logOdds() {
        return logOdds;
    }

    /// Log-odds of every condition with only age, sex and setting known. Not to be changed.
    public double[] baseline() {
        return baseline;
    }

    /// Posterior log-odds minus those of the same person with only age, sex and setting known.
    public double evidence(int condition) {
        return logOdds[condition] - baseline[condition];
    }

    /// Whether the picture of the condition, or of the member of its family that raises it, is met.
    public boolean entryMet(int condition) {
        return entryMet[condition];
    }

    /// The details of a condition's posterior: interval and contributions.
    public Posterior posterior(int condition) {
        Posterior known = posteriors[condition];
        if (known == null) {
            known = made(condition);
            posteriors[condition] = known;
        }
        return known;
    }

    private Posterior made(int condition) {
        Posterior posterior = maker.make(weighing(condition), answers, baseline[condition]);
        for (int member : reasoner.members()) {
            if (reasoner.parent(member) == condition) {
                var child = models.get(member).condition();
                posterior = posterior.raisedTo(posterior(member), child.id(), child.label());
            }
        }
        return posterior;
    }

    /// The answers that speak against a condition and do not lower its point, because their figures are not sure
    /// enough; each with the likelihood ratio that it would have, and nothing added.
    public List<Posterior.Share> silent(int condition) {
        return maker.silent(weighing(condition), answers);
    }

    /// The evidence of one condition, element by element.
    public Weighing weighing(int condition) {
        Weighing known = weighed[condition];
        if (known == null) {
            known = new Weighing(models.get(condition), answers);
            weighed[condition] = known;
        }
        return known;
    }

    /// The findings whose presence would leave or make the picture of a condition met, 64 a word; empty where there
    /// is no picture.
    ///
    /// @param presence what single findings would make true
    public long[] metIfPresent(int condition, SinglePresence presence) {
        Optional<LonePresence> picture = models.get(condition).entryPresence();
        return picture.isPresent() ? picture.get().trueIf(presence) : NO_PICTURE;
    }

    /// Adds the findings whose presence may carry the log-odds of a condition to a threshold, or change anything
    /// where they stand above it. For all others the answer decides nothing.
    ///
    /// @param metIfPresent what [#metIfPresent] gave
    public void collectReaching(int condition, double threshold, long[] metIfPresent, long[] into) {
        boolean reached = logOdds[condition] >= threshold;
        ConditionModel model = models.get(condition);
        boolean met = ofEntered[condition] != Double.NEGATIVE_INFINITY;
        model.all().collectGaining(reached ? Double.NEGATIVE_INFINITY : threshold - ofAll[condition], into);
        if (met) {
            double gain = reached ? Double.NEGATIVE_INFINITY : threshold - ofEntered[condition];
            model.entered().ifPresent(entered -> entered.collectGaining(gain, into));
        }
        for (int word = 0; word < metIfPresent.length; word++) {
            into[word] |= met ? ~metIfPresent[word] : metIfPresent[word];
        }
    }
}
