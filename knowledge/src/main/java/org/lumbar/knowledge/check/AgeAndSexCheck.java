package org.lumbar.knowledge.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Condition.RuleUse;
import org.lumbar.knowledge.Evidence;
import org.lumbar.knowledge.PredictionRule;
import org.lumbar.knowledge.Prior;
import org.lumbar.knowledge.Setting;

/// Age and sex count once in each setting and population: by the prior, by rows, or by a rule that holds them.
///
/// A rule that replaces the rows on age and sex stands in their place. A rule that only rules out silences the
/// rows of its items when it speaks, so together with the row on age it is one and the same.
final class AgeAndSexCheck {

    private final Catalogue catalogue;
    private final Problems problems;

    AgeAndSexCheck(Catalogue catalogue, Problems problems) {
        this.catalogue = catalogue;
        this.problems = problems;
    }

    void check(String record, Condition condition) {
        for (Setting setting : Setting.values()) {
            once(record, condition, Evidence.ALL, setting, condition.priors());
            condition.entry().ifPresent(entry -> once(record, condition, entry.population(), setting, entry.prior()));
        }
    }

    private void once(String record, Condition condition, String population, Setting setting, List<Prior> priors) {
        List<String> ways = new ArrayList<>();
        if (priors.stream().anyMatch(prior -> prior.settings().contains(setting) && isStratified(prior))) {
            ways.add("the prior");
        }
        Set<String> rows = rows(condition, population);
        List<String> rules = new ArrayList<>();
        for (RuleUse use : condition.rules()) {
            PredictionRule rule = catalogue.knowledge().rules().get(use.rule());
            if (rule != null && countsHere(rule, population, setting) && holdsAgeOrSex(rule)) {
                rules.add("the rule " + rule.id());
                rows.removeAll(replaced(rule));
            }
        }
        if (!rows.isEmpty()) {
            ways.add("the row on " + String.join(" and ", rows));
        }
        ways.addAll(rules);
        if (ways.size() > 1) {
            problems.add(
                    record,
                    "in " + setting + (population.equals(Evidence.ALL) ? "" : " and population " + population)
                            + " age or sex counts more than once: by " + String.join(", by ", ways)
                            + "; keep one and list the rest with notUsed.");
        }
    }

    private static boolean isStratified(Prior prior) {
        return prior.ages().isPresent() || prior.sex().isPresent();
    }

    /// Rows on age or sex count in every setting, with a wider interval outside their own.
    private static Set<String> rows(Condition condition, String population) {
        var rows = new LinkedHashSet<String>();
        for (Evidence row : condition.evidence()) {
            boolean counts = row.used()
                    && (row.population().equals(population) || row.population().equals(Evidence.ALL));
            if (counts && Catalogue.holdsAgeOrSex(Set.of(row.target().finding()))) {
                rows.add(row.target().finding());
            }
        }
        return rows;
    }

    private static boolean countsHere(PredictionRule rule, String population, Setting setting) {
        return rule.settings().contains(setting)
                && (rule.population().equals(population) || rule.population().equals(Evidence.ALL));
    }

    private boolean holdsAgeOrSex(PredictionRule rule) {
        return rule.items().stream().anyMatch(item -> Catalogue.holdsAgeOrSex(catalogue.findingsOf(item.when())));
    }

    private static Set<String> replaced(PredictionRule rule) {
        Set<String> replaced = new HashSet<>();
        rule.items().forEach(item -> replaced.addAll(item.replaces()));
        return replaced;
    }
}
