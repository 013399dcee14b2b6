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

    /// @param weighing what is known says of the condition
    /// @param answers what is known; must not change while this is in use
    /// @param metIfPresent what [Weighings#metIfPresent] gave
    public ConditionTrial(Weighing weighing, Answers answers, long[] metIfPresent) {
        this.model = weighing.model();
        this.answers = answers;
        all = new Sum(weighing.all());
        entered = weighing.entered().map(Sum::new).orElse(null);
        entryMet = weighing.entryMet();
        entryIfPresent = metIfPresent;
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

    /// The model of those who meet the picture, made when it is first needed; that of all comers where there is
    /// none.
    private Sum entered() {
        Sum made = entered;
        if (made == null) {
            made = model.entered().map(each -> new Sum(each.weigh(answers))).orElse(all);
            entered = made;
        }
        return made;
    }

    /// Posterior log-odds if a finding were present.
    ///
    /// @param changed the answers with the finding and all it implies present
    public double ifPresent(int finding, Answers changed) {
        double ofAll = all.changed(all.model.elementsIfPresent(finding), changed);
        return entryMetIfPresent(finding)
                ? Math.max(ofAll, entered().changed(entered().model.elementsIfPresent(finding), changed))
                : ofAll;
    }

    /// Whether the picture of the condition would be met if a finding were present.
    public boolean entryMetIfPresent(int finding) {
        return entryIfPresent.length > 0 && SinglePresence.holds(entryIfPresent, finding);
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

        Sum(Weighed weighed) {
            model = weighed.model();
            int elements = model.elements().length;
            evidence = weighed.anyKnown() ? weighed.evidence() : new double[elements];
            other = new double[elements];
            int blocks = model.combiner().blocks();
            blockPositive = new double[blocks];
            blockNegative = new double[blocks];
            touched = new boolean[blocks];
            model.combiner().blockSums(evidence, blockPositive, blockNegative);
            prior = weighed.prior().logOdds();
            logOdds = weighed.logOdds();
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
