package org.lumbar.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Differential;
import org.lumbar.assess.NotCleared;
import org.lumbar.assess.ResidualRiskEntry;
import org.lumbar.assess.UrgencyResult;
import org.lumbar.care.Plan;
import org.lumbar.formats.Expected;
import org.lumbar.formats.ExpectedDetails;
import org.lumbar.formats.SafeText;
import org.lumbar.knowledge.Guideline;

/// What a case demands beside the level and the condition, and the assessment does not hold.
final class Unmet {

    private final List<String> problems = new ArrayList<>();

    private Unmet() {}

    /// Whether a case demands anything beside the level and a condition in view.
    static boolean demands(Expected expected) {
        return !expected.details().equals(ExpectedDetails.NONE);
    }

    /// The demands that are not met, a few words each.
    ///
    /// @param view the conditions a reader sees
    /// @param plans the plan of the same person under a guideline
    static List<String> of(
            Expected expected, Assessment assessment, List<String> view, Function<Guideline, Plan> plans) {
        ExpectedDetails details = expected.details();
        Differential differential = assessment.differential();
        var unmet = new Unmet();
        unmet.within(details.within(), assessment.urgency().urgency().within());
        unmet.missing(
                "is no reason",
                details.because(),
                assessment.urgency().because().stream()
                        .map(UrgencyResult.Reason::id)
                        .toList());
        unmet.missing(
                "is not established",
                details.established(),
                differential.established().stream()
                        .map(Differential.Established::condition)
                        .toList());
        unmet.missing(
                "is not named as not excluded",
                details.notExcluded(),
                differential.notExcluded().stream()
                        .map(Differential.Entry::condition)
                        .toList());
        unmet.missing(
                "has no residual risk",
                details.residualRisk(),
                assessment.residualRisk().stream()
                        .map(ResidualRiskEntry::condition)
                        .toList());
        details.plan().forEach(each -> unmet.problems.addAll(each.mismatches(plans)));
        details.notCleared()
                .ifPresent(gates -> unmet.gates(
                        gates,
                        assessment.notCleared().stream()
                                .map(NotCleared::finding)
                                .toList()));
        expected.condition()
                .filter(condition -> !details.inView() && view.contains(condition))
                .ifPresent(condition -> unmet.problems.add(SafeText.visible(condition) + " is in view"));
        return List.copyOf(unmet.problems);
    }

    private void within(Optional<String> wanted, String given) {
        wanted.ifPresent(time -> {
            if (given.isEmpty() || !Duration.parse(time).equals(Duration.parse(given))) {
                problems.add("expected within " + time + ", given " + (given.isEmpty() ? "no time" : given));
            }
        });
    }

    private void missing(String what, Collection<String> wanted, Collection<String> given) {
        for (String each : wanted) {
            if (!given.contains(each)) {
                problems.add(SafeText.visible(each) + " " + what);
            }
        }
    }

    private void gates(List<String> wanted, List<String> open) {
        missing("is not open", wanted, open);
        var unexpected = new TreeSet<>(open);
        unexpected.removeAll(new HashSet<>(wanted));
        unexpected.forEach(gate -> problems.add(gate + " is open"));
    }
}
