package org.lumbar.knowledge.check;

import java.util.ArrayList;
import java.util.List;
import org.lumbar.knowledge.Finding;
import org.lumbar.knowledge.Finding.Kind;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.record.CodeFamily;
import org.lumbar.knowledge.record.LookBack;
import org.lumbar.knowledge.record.RecordMapping;

/// The check of what a content says of records: every finding exists, each look-back stands once, and what is not
/// named has one.
public final class RecordMappingCheck {

    private RecordMappingCheck() {}

    /// Every problem found, one line each; empty when the content passes.
    public static List<String> problems(Knowledge knowledge, RecordMapping mapping) {
        var problems = new Problems();
        var catalogue = new Catalogue(knowledge);
        var references = new References(catalogue, problems);
        for (CodeFamily family : mapping.families().values()) {
            String record = "code family " + family.id();
            references.booleanFinding(record, "it", family.finding());
            boolean sided =
                    catalogue.finding(family.finding()).map(Finding::sided).orElse(true);
            if (!family.side().isEmpty() && !sided) {
                problems.add(record, "it tells a side, and " + family.finding() + " has none; take the side away.");
            }
        }
        references.booleanFindings("findings of the episode", "it", mapping.episodeFindings());
        mapping.familyHistories().forEach((of, finding) -> {
            references.booleanFinding("family history of " + of, "it", of);
            references.booleanFinding("family history of " + of, "it", finding);
        });
        List<String> named = new ArrayList<>();
        for (LookBack lookBack : mapping.lookBacks()) {
            for (String finding : lookBack.findings()) {
                String record = "look-back of " + finding;
                if (references.finding(record, "it", finding)
                        && catalogue
                                .finding(finding)
                                .map(Finding::codes)
                                .orElse(List.of())
                                .isEmpty()
                        && mapping.families().values().stream()
                                .noneMatch(family -> family.finding().equals(finding))) {
                    problems.add(record, "no record can name it, since it has no code; take it away or give it one.");
                }
                if (named.contains(finding)) {
                    problems.add(record, "it stands twice; keep one.");
                }
                named.add(finding);
                boolean quantity = catalogue
                        .finding(finding)
                        .map(Finding::kind)
                        .filter(Kind.QUANTITY::equals)
                        .isPresent();
                if (quantity && lookBack.days().isEmpty()) {
                    problems.add(record, "a measured value ages; say for how many days it speaks.");
                }
            }
        }
        boolean coded =
                knowledge.findings().stream().anyMatch(each -> !each.codes().isEmpty());
        if (coded
                && mapping.lookBacks().stream()
                        .noneMatch(each -> each.findings().isEmpty())) {
            problems.add("look-backs", "none is `otherwise`; say for how long a record of the rest speaks.");
        }
        return problems.lines();
    }
}
