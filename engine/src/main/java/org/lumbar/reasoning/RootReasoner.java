package org.lumbar.reasoning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.NerveRootModel;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.FindingStatus;

/// The posterior over nerve roots. Each sign's likelihood ratio against "none" is held within bounds, because
/// infinite ones come from small studies, and the sum is weighted, because signs of one root depend on each
/// other.
public final class RootReasoner {

    private final NerveRootModel model;
    private final int[] signs;
    private final Term[] variants;
    private final Term shown;
    private final int[] complaints;
    private final double lowest;
    private final double highest;
    private final double weight;

    private RootReasoner(Knowledge knowledge, FindingIndex index, NerveRootModel model) {
        this.model = model;
        this.signs = model.signs().stream()
                .mapToInt(sign -> index.require(sign.finding()))
                .toArray();
        this.variants = new Term[signs.length];
        for (int i = 0; i < signs.length; i++) {
            variants[i] = model.signs()
                    .get(i)
                    .variant()
                    .map(variant -> Term.of(variant.when(), index, knowledge.predicates()))
                    .orElse(Term.Any.of());
        }
        this.shown = Term.of(model.shown(), index, knowledge.predicates());
        Set<String> named = new LinkedHashSet<>();
        model.shown().eachFinding(named::add);
        this.complaints = named.stream().mapToInt(index::require).toArray();
        this.lowest = StrictMath.log(knowledge.design().value("root-lr-low"));
        this.highest = StrictMath.log(knowledge.design().value("root-lr-high"));
        this.weight = knowledge.design().value("root-evidence-weight");
    }

    /// The reasoner of a content, empty where it has no nerve-root model.
    public static Optional<RootReasoner> of(Knowledge knowledge, FindingIndex index) {
        return knowledge.nerveRoots().map(model -> new RootReasoner(knowledge, index, model));
    }

    /// The model.
    public NerveRootModel model() {
        return model;
    }

    /// The findings that are signs of the model.
    public int[] signs() {
        return signs.clone();
    }

    /// The findings for which the posterior is shown: complaints and signs of a leg.
    public int[] complaints() {
        return complaints.clone();
    }

    /// Whether the posterior is worth showing.
    public boolean isShown(Answers answers, Setting setting) {
        return shown.evaluate(answers, setting) == Truth.TRUE;
    }

    /// The signs that are known, as numbers into the model's list.
    public List<Integer> known(Answers answers) {
        List<Integer> known = new ArrayList<>();
        for (int i = 0; i < signs.length; i++) {
            if (!answers.isUnknown(signs[i])) {
                known.add(i);
            }
        }
        return known;
    }

    /// The status of a sign.
    public FindingStatus status(int sign, Answers answers) {
        return answers.status(signs[sign]);
    }

    /// The posterior of each hypothesis, in the model's order; sums to 1.
    public double[] posterior(Answers answers, Setting setting) {
        int roots = model.roots().size();
        double[] logs = new double[roots];
        for (int root = 0; root < roots; root++) {
            logs[root] = StrictMath.log(model.priors().get(root));
        }
        for (int i : known(answers)) {
            NerveRootModel.Sign sign = model.signs().get(i);
            boolean varies = variants[i].evaluate(answers, setting) == Truth.TRUE;
            List<Double> chances = varies ? sign.variant().orElseThrow().chances() : sign.chances();
            boolean present = answers.isPresent(signs[i]);
            double ofNone = chance(chances.get(roots - 1), present);
            for (int root = 0; root < roots; root++) {
                double ratio = StrictMath.log(chance(chances.get(root), present) / ofNone);
                logs[root] += weight * Math.max(lowest, Math.min(highest, ratio));
            }
        }
        double largest = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            largest = Math.max(largest, log);
        }
        double sum = 0;
        for (int root = 0; root < roots; root++) {
            logs[root] = StrictMath.exp(logs[root] - largest);
            sum += logs[root];
        }
        for (int root = 0; root < roots; root++) {
            logs[root] /= sum;
        }
        return logs;
    }

    private static double chance(double present, boolean isPresent) {
        return isPresent ? present : 1 - present;
    }
}
