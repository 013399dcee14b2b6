package org.lumbar.safety;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes the hazard log as a page: what remains first, the highest risk on top.
final class HazardLogPage {

    private static final String[] SEVERITIES = {"minor", "moderate", "serious", "major", "catastrophic"};
    private static final String[] LIKELIHOODS = {"very low", "low", "medium", "high", "very high"};

    private final List<Hazard> hazards;
    private final StringBuilder page = new StringBuilder();

    private HazardLogPage(List<Hazard> hazards) {
        this.hazards = hazards.stream()
                .sorted(Comparator.comparingInt(
                                (Hazard each) -> -each.riskAfter().product())
                        .thenComparingInt(each -> -each.severity())
                        .thenComparing(Hazard::id))
                .toList();
    }

    /// The page in markdown.
    static String of(List<Hazard> hazards) {
        return new HazardLogPage(hazards).written();
    }

    private String written() {
        head();
        matrix();
        table();
        details();
        return page.toString();
    }

    private void head() {
        long controls =
                hazards.stream().mapToLong(each -> each.controls().size()).sum();
        long tests = hazards.stream()
                .flatMap(each -> each.controls().stream())
                .flatMap(each -> each.tests().stream())
                .distinct()
                .count();
        line("# Hazard log");
        line("");
        line(
                "Written from [`hazards/*.yaml`](hazards) by a test; change those, not this page. The scales and what counts as");
        line("tolerable stand in the [risk management plan](risk-management-plan.md).");
        line("");
        line("**" + hazards.size() + " hazards, " + open() + " of them open; " + controls + " controls, held by "
                + tests + " tests.** The build fails when a control names a test that");
        line(
                "does not exist. Severities and likelihoods are estimates of the authors. No clinical safety officer has seen them, so");
        line("no hazard is closed and none is accepted.");
        line("");
    }

    private long open() {
        return hazards.stream()
                .filter(each -> each.status() == Hazard.Status.OPEN)
                .count();
    }

    private void matrix() {
        line("## What remains");
        line("");
        line("Number of hazards after control. Class of risk in words; a dot is none.");
        line("");
        line("| severity \\ likelihood | " + String.join(" | ", numbered(LIKELIHOODS)) + " |");
        line("|---|" + "---|".repeat(Risk.HIGHEST));
        for (int severity = Risk.HIGHEST; severity >= 1; severity--) {
            var cells = new StringBuilder("| " + numbered(SEVERITIES).get(severity - 1) + " |");
            for (int likelihood = 1; likelihood <= Risk.HIGHEST; likelihood++) {
                var risk = new Risk(severity, likelihood);
                long count = hazards.stream()
                        .filter(each -> each.riskAfter().equals(risk))
                        .count();
                String level = risk.level().written();
                cells.append(count == 0 ? " · " + level : " **" + count + "** " + level)
                        .append(" |");
            }
            line(cells.toString());
        }
        line("");
    }

    private static List<String> numbered(String[] words) {
        return IntStream.range(0, words.length)
                .mapToObj(index -> (index + 1) + " " + words[index])
                .toList();
    }

    private void table() {
        line("## All hazards, highest remaining risk first");
        line("");
        line("Risk is severity x likelihood, before and after control.");
        line("");
        line("| now | before | hazard | status | controls |");
        line("|---|---|---|---|---|");
        for (Hazard each : hazards) {
            line("| **" + each.riskAfter() + "** | " + each.riskBefore() + " | [" + each.hazard() + "](#" + each.id()
                    + ") | " + each.status().written() + " | " + each.controls().size() + " |");
        }
        line("");
    }

    private void details() {
        Map<String, List<Hazard>> subjects = hazards.stream()
                .sorted(Comparator.comparing(Hazard::subject))
                .collect(Collectors.groupingBy(Hazard::subject, LinkedHashMap::new, Collectors.toList()));
        subjects.forEach((subject, group) -> {
            line("## " + subject);
            line("");
            group.forEach(this::detail);
        });
        page.setLength(page.length() - 1);
    }

    private void detail(Hazard hazard) {
        line("### " + hazard.id());
        line("");
        line("**" + hazard.hazard() + "**");
        line("");
        line("- Cause: " + String.join("; ", hazard.causes()));
        line("- Harm: " + hazard.effect());
        line("- Severity " + hazard.severity() + " (" + SEVERITIES[hazard.severity() - 1] + "), likelihood "
                + hazard.before() + " before and " + hazard.after() + " after control; risk " + hazard.riskBefore()
                + ", now " + hazard.riskAfter());
        if (hazard.controls().isEmpty()) {
            line("- **No control.**");
        }
        for (Hazard.Control control : hazard.controls()) {
            line("- Control: " + control.what());
            for (TestName test : control.tests()) {
                line("  - " + test.kind().key() + ": `" + test.name() + "`");
            }
        }
        line("- Remains: " + hazard.residual());
        line("- Status: " + hazard.status().written() + ". To be reviewed by " + String.join(", ", hazard.review())
                + ".");
        line("");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
