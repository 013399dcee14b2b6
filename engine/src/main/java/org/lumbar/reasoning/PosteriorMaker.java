package org.lumbar.reasoning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.PredictionRule.Kind;
import org.lumbar.knowledge.Statistics;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingIndex;

/// Makes the detailed posterior: contributions and interval.
///
/// The interval is logit-normal ([EvidenceReach]). Within a block errors are taken as fully correlated, across
/// blocks as independent; each likelihood ratio keeps its own lower and upper spread. Absent findings whose ratio
/// was not earned move only the lower end, damped like the rest.
final class PosteriorMaker {

    private final FindingIndex index;

    PosteriorMaker(FindingIndex index) {
        this.index = index;
    }

    Posterior make(Weighing weighing, Answers answers, double baseline) {
        Weighed weighed = weighing.shown();
        PopulationModel shown = weighed.model();
        PriorChoice.Chosen prior = weighed.prior();
        if (!weighed.anyKnown()) {
            double logOdds = prior.logOdds();
            double low = logOdds - Statistics.Z95 * prior.sdLow();
            double high = logOdds + Statistics.Z95 * prior.sdHigh();
            return posterior(weighing, logOdds, low, high, baseline, false, List.of());
        }
        Element[] elements = shown.elements();
        double[] evidence = weighed.evidence();
        Combiner.Shares shares = shown.combiner().shares(evidence);
        double total = shown.held(shares.total());
        double logOdds = prior.logOdds() + total;

        List<Posterior.Share> contributions = new ArrayList<>();
        Lr[] ratios = new Lr[elements.length];
        for (int i = 0; i < elements.length; i++) {
            if (evidence[i] != 0) {
                Lr ratio = elements[i].ratio(answers, shown.setting());
                contributions.add(share(elements[i], ratio, evidence[i] * shares.weights()[i], answers, shown));
                ratios[i] = ratio;
            }
        }
        if (shares.cap() < 0) {
            contributions.add(cap(shares.cap()));
        }
        if (total != shares.total()) {
            contributions.clear();
        }
        double[] silent = new double[elements.length];
        boolean suppressed = shown.unearned(answers, evidence, silent);
        double unearned = suppressed ? shown.combiner().total(silent) : 0;
        var reach = new EvidenceReach(shown.combiner(), shown.cap(), prior, evidence, ratios, shares);
        double low = logOdds - reach.below() + unearned;
        double high = logOdds + reach.above();
        return posterior(weighing, logOdds, low, high, baseline, suppressed, List.copyOf(contributions));
    }

    /// The answers whose likelihood ratio was not earned: they move the lower end of the interval only.
    List<Posterior.Share> silent(Weighing weighing, Answers answers) {
        Weighed weighed = weighing.shown();
        PopulationModel shown = weighed.model();
        List<Posterior.Share> shares = new ArrayList<>();
        if (weighed.anyKnown()) {
            double[] unearned = new double[shown.elements().length];
            shown.unearned(answers, weighed.evidence(), unearned);
            for (int i = 0; i < unearned.length; i++) {
                if (unearned[i] < 0) {
                    Lr ratio = shown.elements()[i].ratio(answers, shown.setting());
                    shares.add(share(shown.elements()[i], ratio, 0, answers, shown));
                }
            }
        }
        return shares;
    }

    private static Posterior posterior(
            Weighing weighing,
            double logOdds,
            double low,
            double high,
            double baseline,
            boolean suppressed,
            List<Posterior.Share> shares) {
        PopulationModel shown = weighing.shown().model();
        PriorChoice.Chosen prior = weighing.shown().prior();
        return new Posterior(
                shown.population(),
                shown.populationLabel(),
                weighing.entryMet(),
                prior.logOdds(),
                prior.citation(),
                prior.incidenceClass(),
                logOdds,
                low,
                high,
                logOdds - baseline,
                suppressed,
                shares);
    }

    private static Posterior.Share cap(double taken) {
        return new Posterior.Share(
                Posterior.Kind.CAP,
                "cap",
                "limit of what findings together were ever shown to do",
                "reached",
                taken,
                0,
                0,
                0,
                0,
                List.of(),
                Basis.DERIVED,
                List.of(),
                "the largest published combination, or single finding, in this population");
    }

    private Posterior.Share share(Element element, Lr ratio, double logOdds, Answers answers, PopulationModel shown) {
        Element.About about = element.about();
        boolean rule = element instanceof RuleElement;
        return new Posterior.Share(
                rule ? Posterior.Kind.RULE : Posterior.Kind.FINDING,
                about.id(),
                about.label(),
                answer(element, answers, shown),
                logOdds,
                ratio.log(),
                ratio.low(),
                ratio.high(),
                about.n(),
                about.sources(),
                about.basis(),
                rule ? items((RuleElement) element, answers, shown) : List.of(),
                about.note());
    }

    private String answer(Element element, Answers answers, PopulationModel shown) {
        return switch (element) {
            case FindingElement each -> answers.status(each.finding()).id();
            case StrataElement each -> {
                Finding quantity = index.finding(each.quantity());
                yield (Numbers.plain(answers.value(each.quantity())) + " " + quantity.unitLabel()).strip();
            }
            case RuleElement each -> {
                int low = each.lowScore(answers, shown.setting());
                int high = each.highScore(answers, shown.setting());
                if (each.kind() == Kind.RULE_OUT) {
                    yield "no item present";
                }
                yield low == high ? "score " + low : "score " + low + " to " + high;
            }
        };
    }

    private List<String> items(RuleElement rule, Answers answers, PopulationModel shown) {
        var findings = new BitSet();
        for (Term item : rule.items()) {
            if (rule.kind() == Kind.RULE_OUT) {
                item.collect(findings);
            } else if (item.evaluate(answers, shown.setting()) == Truth.TRUE) {
                item.witnesses(answers, shown.setting(), findings);
            }
        }
        return findings.stream()
                .mapToObj(finding -> index.finding(finding).id())
                .toList();
    }
}
