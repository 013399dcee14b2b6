package org.lumbar.reasoning;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lumbar.presentation.Answers;

/// Works out the posterior of one condition under one further answer, touching only the blocks that the answer
/// touches. The result equals a full recomputation. Confined to one assessment and one thread.
public final class ConditionTrial {

    private final ConditionModel model;
    private final Sum all;
    private final Answers answers;
    private @Nullable Sum entered;
    private final boolean entryMet;
    private final long[] entryIfPresent;

    /// @param model the condition
    /// @param answers what is known; must not change while this is in use
    /// @param presence what single findings would make true
    public ConditionTrial(ConditionModel model, Answers answers, SinglePresence presence) {
        this.model = model;
        all = new Sum(model.all(), answers);
        this.answers = answers;
        entryMet = model.entryMet(answers);
        entryIfPresent = model.entry().map(presence::trueIf).orElse(new long[0]);
    }

    /// Posterior log-odds as they stand, family not considered.
    public double logOdds() {
        return entryMet ? Math.max(all.logOdds(), entered().logOdds()) : all.logOdds();
    }

    /// Chance that a finding is present with and absent without the condition.
    public record Accuracy(double sensitivity, double specificity) {}

    /// Sensitivity and specificity of a finding in the model that now decides, empty where not published.
    public Optional<Accuracy> accuracy(int finding) {
        boolean byEntry = entryMet && entered().logOdds() >= all.logOdds();
        return (byEntry ? entered() : all)
                .model
                .accuracy(finding)
                .map(each -> new Accuracy(each.sensitivity(), each.specificity()));
    }

    /// Adds the findings whose presence may carry the log-odds to a threshold, or change anything where they
    /// stand above it. For all others the answer decides nothing.
    ///
    /// @param shown the log-odds as they stand, family considered
    public void collectReaching(double threshold, double shown, long[] into) {
        boolean reached = shown >= threshold;
        all.model.collectGaining(reached ? Double.NEGATIVE_INFINITY : threshold - all.logOdds(), into);
        if (entryMet) {
            entered()
                    .model
                    .collectGaining(
                            reached
                                    ? Double.NEGATIVE_INFINITY
                                    : threshold - entered().logOdds(),
                            into);
        }
        for (int word = 0; word < entryIfPresent.length; word++) {
            into[word] |= entryMet ? ~entryIfPresent[word] : entryIfPresent[word];
        }
    }

    /// The model of those who meet the picture, made when it is first needed; that of all comers where there is
    /// none.
    private Sum entered() {
        Sum made = entered;
        if (made == null) {
            made = model.entered().map(each -> new Sum(each, answers)).orElse(all);
            entered = made;
        }
        return made;
    }

    /// Posterior log-odds if a finding were present.
    ///
    /// @param changed the answers with the finding and all it implies present
    public double ifPresent(int finding, Answers changed) {
        double ofAll = all.changed(all.model.elementsIfPresent(finding), changed);
        boolean met = entryIfPresent.length > 0 && SinglePresence.holds(entryIfPresent, finding);
        return met ? Math.max(ofAll, entered().changed(entered().model.elementsIfPresent(finding), changed)) : ofAll;
    }

    /// Posterior log-odds if a finding were absent.
    ///
    /// @param changed the answers with the finding and all it denies absent
    public double ifAbsent(int finding, Answers changed) {
        double ofAll = all.changed(all.model.elementsIfAbsent(finding), changed);
        boolean met = model.entryAsksForDenial(finding) ? model.entryMet(changed) : entryMet;
        return met ? Math.max(ofAll, entered().changed(entered().model.elementsIfAbsent(finding), changed)) : ofAll;
    }

    /// The evidence of one population's model, with the sums of its blocks.
    private static final class Sum {
        private final PopulationModel model;
        private final double[] evidence;
        private final double[] blockPositive;
        private final double[] blockNegative;
        private final double prior;
        private final double logOdds;
        private final boolean[] touched;
        private final double[] other;

        Sum(PopulationModel model, Answers answers) {
            this.model = model;
            evidence = new double[model.elements().length];
            model.evidence(answers, evidence);
            other = new double[evidence.length];
            int blocks = model.combiner().blocks();
            blockPositive = new double[blocks];
            blockNegative = new double[blocks];
            touched = new boolean[blocks];
            model.combiner().blockSums(evidence, blockPositive, blockNegative);
            prior = model.prior(answers).logOdds();
            logOdds = prior + model.held(model.combiner().total(evidence, blockPositive, blockNegative));
        }

        double logOdds() {
            return logOdds;
        }

        double changed(int[] touchedElements, Answers changed) {
            boolean any = false;
            for (int element : touchedElements) {
                Element each = model.elements()[element];
                double now = each.evaluate(changed, model.setting());
                if (now != evidence[element]) {
                    if (model.silences()) {
                        return model.logOdds(changed);
                    }
                    if (!any) {
                        System.arraycopy(evidence, 0, other, 0, evidence.length);
                        any = true;
                    }
                    other[element] = now;
                    touched[each.block()] = true;
                }
            }
            if (!any) {
                return logOdds;
            }
            return prior + model.held(model.combiner().totalIf(other, touched, blockPositive, blockNegative));
        }
    }
}
