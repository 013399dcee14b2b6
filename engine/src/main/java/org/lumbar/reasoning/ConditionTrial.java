package org.lumbar.reasoning;

import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingIndex;

/// Works out the posterior of one condition under one further answer, touching only the blocks that the answer touches. The
/// result equals a full recomputation. Confined to one assessment and one thread.
public final class ConditionTrial {

    private final ConditionModel model;
    private final FindingIndex index;
    private final Sum all;
    private final Truth entry;
    private final Sum entered;

    /// @param model the condition
    /// @param answers what is known; not changed
    public ConditionTrial(ConditionModel model, FindingIndex index, Answers answers) {
        this.model = model;
        this.index = index;
        all = new Sum(model.all(), answers);
        entry = model.entryTruth(answers);
        entered = model.entered().map(each -> new Sum(each, answers)).orElse(all);
    }

    /// Posterior log-odds as they stand, family not considered.
    public double logOdds() {
        return entry == Truth.TRUE ? Math.max(all.logOdds(), entered.logOdds()) : all.logOdds();
    }

    /// Posterior log-odds if a finding were present.
    ///
    /// @param changed the answers with the finding and all it implies present
    public double ifPresent(int finding, Answers changed) {
        boolean met = entry == Truth.TRUE;
        if (met ? model.entryStoppedByPresence(finding) : entry == Truth.UNKNOWN && model.entryRaisedByPresence(finding)) {
            met = model.entryMet(changed);
        }
        return changed(index.presentWith(finding), met, changed);
    }

    /// Posterior log-odds if a finding were absent.
    ///
    /// @param changed the answers with the finding and all it denies absent
    public double ifAbsent(int finding, Answers changed) {
        boolean met = model.entryAsksForDenial(finding) ? model.entryMet(changed) : entry == Truth.TRUE;
        return changed(index.absentWith(finding), met, changed);
    }

    private double changed(int[] findings, boolean met, Answers changed) {
        double ofAll = all.changed(findings, changed);
        return met ? Math.max(ofAll, entered.changed(findings, changed)) : ofAll;
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

        Sum(PopulationModel model, Answers answers) {
            this.model = model;
            evidence = new double[model.elements().length];
            model.evidence(answers, evidence);
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

        double changed(int[] findings, Answers changed) {
            boolean any = false;
            for (int finding : findings) {
                for (int element : model.elementsOf(finding)) {
                    if (model.elements()[element].evaluate(changed, model.setting()) != evidence[element]) {
                        if (model.silences()) {
                            return model.logOdds(changed);
                        }
                        any = true;
                        touched[model.elements()[element].block()] = true;
                    }
                }
            }
            if (!any) {
                return logOdds;
            }
            return prior + model.held(model.combiner().totalIf(this::evidenceOf, changed, touched, blockPositive, blockNegative));
        }

        private double evidenceOf(int element, Answers changed) {
            return model.elements()[element].evaluate(changed, model.setting());
        }
    }
}
