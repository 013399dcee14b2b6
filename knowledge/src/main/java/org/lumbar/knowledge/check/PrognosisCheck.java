package org.lumbar.knowledge.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lumbar.knowledge.PrognosticFigure;
import org.lumbar.knowledge.PrognosticFigure.Measure;
import org.lumbar.knowledge.PrognosticOutcome;
import org.lumbar.knowledge.PrognosticOutcome.Factor;
import org.lumbar.knowledge.PrognosticTool;
import org.lumbar.knowledge.RecoveryCourse;

/// Courses, outcomes, tools and figures on prognosis: sources, ranges, order, and that every odds ratio of a group
/// says what it is compared with.
final class PrognosisCheck {

    private final Catalogue catalogue;
    private final References references;
    private final Figures figures;
    private final Problems problems;

    PrognosisCheck(Catalogue catalogue, References references, Figures figures, Problems problems) {
        this.catalogue = catalogue;
        this.references = references;
        this.figures = figures;
        this.problems = problems;
    }

    void check() {
        var content = catalogue.knowledge().care().prognosis();
        content.courses().forEach(this::course);
        content.outcomes().forEach(this::outcome);
        content.tools().forEach(this::tool);
        content.figures().forEach(this::figure);
    }

    private void course(RecoveryCourse course) {
        String record = "course " + course.id();
        references.citation(record, course.citation());
        references.predicate(record, course.when());
        people(record, course.n());
        if (course.points().size() < 2) {
            problems.add(record, "it has " + course.points().size() + " points; a course needs two at least.");
        }
        int before = -1;
        for (RecoveryCourse.Point point : course.points()) {
            if (point.week() <= before) {
                problems.add(
                        record, "week " + point.week() + " does not follow week " + before + "; order the points.");
            }
            before = point.week();
            if (!(Figures.low(point.value()) >= 0 && Figures.high(point.value()) <= course.worst())) {
                problems.add(
                        record, "the value of week " + point.week() + " lies outside 0 to " + course.worst() + ".");
            }
        }
    }

    private void people(String record, int n) {
        if (n < 1) {
            problems.add(record, "it rests on " + n + " people; give the number in the study.");
        }
    }

    private void outcome(PrognosticOutcome outcome) {
        String record = "outcome " + outcome.id();
        references.citation(record, outcome.citation());
        references.predicate(record, outcome.when());
        figures.share(record, "baseRate", outcome.baseRate());
        people(record, outcome.n());
        Set<String> seen = new HashSet<>();
        for (Factor factor : outcome.factors()) {
            String where = record + ", factor " + factor.id();
            if (!seen.add(factor.id())) {
                problems.add(record, "the factor " + factor.id() + " stands twice; rename one.");
            }
            references.citation(where, factor.citation());
            references.predicate(where, factor.when());
            factor.oddsRatio().ifPresent(ratio -> figures.ratio(where, "oddsRatio", ratio));
        }
        Map<String, List<Factor>> groups = outcome.factors().stream().collect(Collectors.groupingBy(Factor::group));
        groups.forEach((group, factors) -> {
            long references =
                    factors.stream().filter(each -> each.oddsRatio().isEmpty()).count();
            if (references != (factors.size() == 1 ? 0 : 1)) {
                problems.add(
                        record,
                        "the group " + group + " has " + references
                                + " factors without an odds ratio; a factor by itself has one, and of several in a group"
                                + " exactly one has none, with which the others are compared.");
            }
        });
    }

    private void tool(PrognosticTool tool) {
        String record = "prognostic tool " + tool.id();
        references.citation(record, tool.citation());
        tool.scores().forEach(score -> references.quantity(record, "scores", score));
        references.predicate(record, tool.impossible());
        Set<String> asked = new HashSet<>();
        for (var stratum : tool.strata()) {
            String where = record + ", stratum " + stratum.id();
            references.citation(where, stratum.citation());
            references.predicate(where, stratum.when());
            asked.addAll(catalogue.findingsOf(stratum.when()));
        }
        if (!asked.equals(Set.copyOf(tool.scores()))) {
            problems.add(
                    record,
                    "its strata ask for " + asked.stream().sorted().toList() + " and its scores are " + tool.scores()
                            + "; make the two agree.");
        }
        tool.accuracy().forEach(each -> {
            references.citation(record + ", accuracy", each.citation());
            figures.share(record, each.label(), each.figure());
        });
        if (tool.accuracy().isEmpty()) {
            problems.add(record, "it does not say how well it does; give an accuracy, or leave the tool out.");
        }
    }

    private void figure(PrognosticFigure figure) {
        String record = "prognostic figure " + figure.id();
        references.citation(record, figure.citation());
        references.predicate(record, figure.when());
        if (figure.measure() == Measure.SHARE) {
            figures.share(record, "figure", figure.figure());
        } else {
            figures.ratio(record, "figure", figure.figure());
        }
    }
}
