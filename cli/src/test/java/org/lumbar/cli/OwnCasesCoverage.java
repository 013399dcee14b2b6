package org.lumbar.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.lumbar.assess.NotCleared;
import org.lumbar.assess.UrgencyResult.Kind;
import org.lumbar.assess.UrgencyResult.Reason;
import org.lumbar.cli.OwnCases.Assessed;
import org.lumbar.formats.Expected;
import org.lumbar.formats.ExpectedDetails;
import org.lumbar.knowledge.Condition;
import org.lumbar.knowledge.Gate;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.RedFlagRule;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.presentation.FindingStatus;

/// What the cases of the project's own must hold between them, and do not.
final class OwnCasesCoverage {

    private static final int ACUTE_DAYS = 42;
    private static final int HALF_A_YEAR = 183;

    private static final Map<String, Predicate<Assessed>> SPECIAL = special();

    private OwnCasesCoverage() {}

    /// Red-flag rules that no case both demands and sets off, families of which no case names a member's head
    /// as its cause, and special cases that are missing.
    static Set<String> missing(Knowledge knowledge, Collection<Assessed> cases) {
        var missing = new TreeSet<String>();
        for (RedFlagRule rule : knowledge.redFlagRules()) {
            if (cases.stream().noneMatch(each -> fires(each, rule.id()))) {
                missing.add("red-flag rule " + rule.id());
            }
        }
        for (Condition condition : knowledge.conditions()) {
            boolean covered = cases.stream()
                    .anyMatch(each -> expected(each)
                            .condition()
                            .filter(condition.id()::equals)
                            .isPresent());
            if (condition.partOf().isEmpty() && !covered) {
                missing.add("family " + condition.id());
            }
        }
        SPECIAL.forEach((what, test) -> {
            if (cases.stream().noneMatch(test)) {
                missing.add("special " + what);
            }
        });
        missing.addAll(missingGates(knowledge, cases));
        return missing;
    }

    /// Every gate stays open in some case that knows nothing of it, and is closed in another.
    private static Set<String> missingGates(Knowledge knowledge, Collection<Assessed> cases) {
        var missing = new TreeSet<String>();
        for (Gate gate : knowledge.gates()) {
            if (cases.stream()
                    .noneMatch(each -> details(each)
                            .notCleared()
                            .filter(gates -> gates.contains(gate.finding()))
                            .isPresent())) {
                missing.add("open gate " + gate.finding());
            }
        }
        return missing;
    }

    private static boolean fires(Assessed each, String rule) {
        return details(each).because().contains(rule)
                && each.assessment().urgency().because().stream()
                        .filter(reason -> reason.kind() == Kind.RED_FLAG_RULE)
                        .map(Reason::id)
                        .anyMatch(rule::equals);
    }

    private static Map<String, Predicate<Assessed>> special() {
        Map<String, Predicate<Assessed>> special = new LinkedHashMap<>();
        special.put(
                "plain acute pain that ends in self-care",
                each -> expected(each).accepted().equals(List.of(Level.SELF_CARE))
                        && days(each) <= ACUTE_DAYS
                        && allClear(each));
        special.put(
                "all answers no with the residual risk",
                each -> allClear(each) && !details(each).residualRisk().isEmpty() && onlyBackPain(each));
        special.put(
                "nothing known",
                each -> each.written().presentation().observations().isEmpty()
                        && each.written().presentation().person().age().isEmpty()
                        && expected(each).accepted().equals(List.of(Level.ROUTINE)));
        special.put(
                "ankylosed spine after a stumble",
                each -> has(each, "ankylosed-spine-known")
                        && has(each, "fall-low-energy")
                        && expected(each).accepted().equals(List.of(Level.EMERGENCY)));
        special.put(
                "known long-standing incontinence",
                each -> each.written().presentation().observations().stream()
                                .anyMatch(observation -> observation.finding().equals("urinary-incontinence")
                                        && observation
                                                .since()
                                                .filter(since -> since.plusDays(HALF_A_YEAR)
                                                        .isBefore(each.written()
                                                                .presentation()
                                                                .date()))
                                                .isPresent())
                        && !expected(each).accepted().contains(Level.EMERGENCY)
                        && each.assessment().notCleared().stream()
                                .map(NotCleared::finding)
                                .anyMatch("bladder-bowel-change"::equals));
        special.put(
                "stone beside an aneurysm",
                each -> has(each, "ureteric-stone")
                        && has(each, "flank-pain")
                        && has(each, "known-aneurysm")
                        && details(each).established().contains("renal-colic")
                        && details(each).because().contains("aneurysm-rupture-suspected")
                        && expected(each).accepted().equals(List.of(Level.EMERGENCY)));
        return special;
    }

    private static boolean allClear(Assessed each) {
        return details(each).notCleared().filter(List::isEmpty).isPresent();
    }

    private static boolean onlyBackPain(Assessed each) {
        return each.written().presentation().observations().stream()
                .allMatch(observation -> observation.status() == FindingStatus.ABSENT
                        || observation.finding().equals("lbp"));
    }

    private static boolean has(Assessed each, String finding) {
        return each.written().presentation().observations().stream()
                .anyMatch(observation ->
                        observation.finding().equals(finding) && observation.status() == FindingStatus.PRESENT);
    }

    private static int days(Assessed each) {
        return each.written().presentation().episode().durationDays().orElse(Integer.MAX_VALUE);
    }

    private static Expected expected(Assessed each) {
        return each.written().expected().orElseThrow();
    }

    private static ExpectedDetails details(Assessed each) {
        return expected(each).details();
    }
}
