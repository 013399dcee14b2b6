package org.lumbar.contenttest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lumbar.catalogue.RuleTests;
import org.lumbar.knowledge.RedFlagRule;
import org.lumbar.knowledge.tree.Fields;

/// Which tests cover which red-flag rules.
public final class RuleCoverage {

    private RuleCoverage() {}

    /// The tests by rule: those that expect it among the reasons, and those that expect it not to be.
    public static Map<String, RuleTests> of(List<ContentTestCase> tests) {
        Map<String, List<String>> fires = new LinkedHashMap<>();
        Map<String, List<String>> silent = new LinkedHashMap<>();
        for (ContentTestCase test : tests) {
            Fields expected = test.expected();
            expected.texts("because").forEach(rule -> add(fires, rule, test));
            expected.texts("notBecause").forEach(rule -> add(silent, rule, test));
        }
        Map<String, RuleTests> covered = new LinkedHashMap<>();
        fires.forEach((rule, names) -> covered.put(rule, new RuleTests(names, silent.getOrDefault(rule, List.of()))));
        silent.forEach((rule, names) -> covered.putIfAbsent(rule, new RuleTests(List.of(), names)));
        return covered;
    }

    private static void add(Map<String, List<String>> tests, String rule, ContentTestCase test) {
        tests.computeIfAbsent(rule, _ -> new ArrayList<>()).add(test.toString());
    }

    /// The rules that are not tested from both sides, one line each.
    public static List<String> problems(List<RedFlagRule> rules, List<ContentTestCase> tests) {
        Map<String, RuleTests> covered = of(tests);
        List<String> problems = new ArrayList<>();
        for (RedFlagRule rule : rules) {
            RuleTests both = covered.getOrDefault(rule.id(), new RuleTests(List.of(), List.of()));
            if (both.fires().isEmpty()) {
                problems.add("red-flag rule " + rule.id() + ": no test expects it to fire; write one with `because: ["
                        + rule.id() + "]`.");
            }
            if (both.silent().isEmpty()) {
                problems.add("red-flag rule " + rule.id()
                        + ": no test has a person who only just does not fire it; write one with `notBecause: ["
                        + rule.id() + "]`.");
            }
        }
        return problems;
    }
}
