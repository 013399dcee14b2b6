package org.lumbar.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lumbar.explanation.Recomputation.State;
import org.lumbar.explanation.SetAside.Reason;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Evidence;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Kind;
import org.lumbar.knowledge.Numbers;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.reasoning.Posterior;
import org.lumbar.reasoning.Unused;

/// Finds the evidence that the content carries for a condition and that says nothing for one person.
final class SetAsideMaker {

    private final Recomputation recomputation;
    private final FindingIndex index;

    SetAsideMaker(Recomputation recomputation) {
        this.recomputation = recomputation;
        index = recomputation.index();
    }

    List<SetAside> make(int number, State state) {
        Condition condition = recomputation.knowledge().conditions().get(number);
        Answers answers = state.situation().answers();
        List<SetAside> all = new ArrayList<>();
        Set<String> told = new TreeSet<>();
        Posterior posterior = state.weighings().posterior(number);
        posterior.shares().forEach(share -> {
            told.add(share.id());
            if (share.kind() == Posterior.Kind.RULE) {
                spokenFor(share, condition, answers, told, all);
            }
        });
        for (Posterior.Share share : state.weighings().silent(number)) {
            if (told.add(share.id())) {
                all.add(new SetAside(
                        share.id(),
                        share.label(),
                        share.answer(),
                        share.sources(),
                        share.basis(),
                        Reason.NOT_EARNED,
                        "it would lower by LR " + ratio(share.lrLog()) + " (" + ratio(share.lrLow()) + "-"
                                + ratio(share.lrHigh())
                                + "), which is not sure enough to lower the point; it lowers the lower end of the"
                                + " interval only"));
            }
        }
        otherPopulation(condition, posterior, answers, told, all);
        listed(condition, state, answers, all);
        return List.copyOf(all);
    }

    /// Rows on a rule's items, for which the rule speaks.
    private void spokenFor(
            Posterior.Share rule, Condition condition, Answers answers, Set<String> told, List<SetAside> all) {
        for (Evidence row : condition.evidence()) {
            String finding = row.target().finding();
            if (rule.items().contains(finding) && isKnown(finding, answers) && told.add(finding)) {
                all.add(aside(row, answers, Reason.RULE_SPEAKS, rule.label() + " speaks for it"));
            }
        }
    }

    /// Rows measured in the picture's population, of findings that are known, where the picture is not the one shown.
    private void otherPopulation(
            Condition condition, Posterior posterior, Answers answers, Set<String> told, List<SetAside> all) {
        for (Evidence row : condition.evidence()) {
            String finding = row.target().finding();
            boolean other =
                    !row.population().equals(Evidence.ALL) && !row.population().equals(posterior.population());
            if (row.used() && other && isKnown(finding, answers) && told.add(finding)) {
                String label = condition.entry().map(Condition.Entry::label).orElse(row.population());
                String met = posterior.entryMet()
                        ? "; that picture does not decide the figure"
                        : "; that picture is not met";
                all.add(aside(row, answers, Reason.OTHER_POPULATION, "measured only in people " + label + met));
            }
        }
    }

    private void listed(Condition condition, State state, Answers answers, List<SetAside> all) {
        for (Evidence row : condition.evidence()) {
            if (!row.used()) {
                all.add(aside(row, answers, Reason.LISTED, row.notUsed()));
            }
        }
        for (Unused unused : recomputation.reasoner().unused(state.situation().setting())) {
            boolean told = all.stream()
                    .anyMatch(each -> each.finding().equals(unused.finding())
                            && each.sources().contains(unused.source()));
            if (unused.condition().equals(condition.id()) && !told) {
                condition.evidence().stream()
                        .filter(row -> row.target().finding().equals(unused.finding())
                                && row.citation().source().equals(unused.source()))
                        .findFirst()
                        .ifPresent(row -> all.add(aside(row, answers, Reason.LISTED, unused.reason())));
            }
        }
    }

    private SetAside aside(Evidence row, Answers answers, Reason reason, String why) {
        Finding finding = index.finding(index.require(row.target().finding()));
        boolean pattern = row.target() instanceof Evidence.Target.Pattern;
        String source = row.citation().source();
        return new SetAside(
                finding.id(),
                finding.label(),
                answer(finding, answers),
                source.isEmpty() ? List.of() : List.of(source),
                pattern ? Basis.PATTERN : row.citation().basis(),
                reason,
                why);
    }

    private boolean isKnown(String finding, Answers answers) {
        return !answers.isUnknown(index.require(finding));
    }

    private String answer(Finding finding, Answers answers) {
        int number = index.require(finding.id());
        double value = answers.value(number);
        boolean measured = finding.kind() == Kind.QUANTITY && !Double.isNaN(value);
        return measured
                ? (Numbers.plain(value) + " " + finding.unitLabel()).strip()
                : answers.status(number).id();
    }

    private static String ratio(double log) {
        return Numbers.plain(Math.rint(StrictMath.exp(log) * HUNDRED) / HUNDRED);
    }

    private static final double HUNDRED = 100;
}
