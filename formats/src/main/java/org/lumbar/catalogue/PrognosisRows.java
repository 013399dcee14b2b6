package org.lumbar.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.formats.PrognosisWords;
import org.lumbar.knowledge.PrognosisContent;
import org.lumbar.knowledge.PrognosticFigure;
import org.lumbar.knowledge.PrognosticOutcome;
import org.lumbar.knowledge.PrognosticTool;
import org.lumbar.knowledge.RecoveryCourse;

/// The figures of prognosis: courses, outcomes with what goes with them, tools, single figures.
final class PrognosisRows {

    private PrognosisRows() {}

    static List<FigureRow> of(PrognosisContent content) {
        List<FigureRow> all = new ArrayList<>();
        content.courses().forEach(each -> all.add(course(each)));
        content.outcomes().forEach(each -> all.addAll(outcome(each)));
        content.tools().forEach(each -> all.addAll(tool(each)));
        content.figures().forEach(each -> all.add(figure(each)));
        return all;
    }

    static FigureRow course(RecoveryCourse course) {
        List<Measure> measures = course.points().stream()
                .map(point -> new Measure("week " + point.week() + ":", point.value()))
                .toList();
        return FigureRow.of(new Ref(Kind.RECOVERY_COURSE, course.id()), "course", "", measures, course.citation())
                .with(Study.of(OptionalInt.of(course.n()), course.label()));
    }

    /// How many have it, and the odds ratio of each thing that goes with it.
    static List<FigureRow> outcome(PrognosticOutcome outcome) {
        var owner = new Ref(Kind.PROGNOSTIC_OUTCOME, outcome.id());
        Study study = Study.of(OptionalInt.of(outcome.n()), outcome.people());
        List<FigureRow> rows = new ArrayList<>();
        rows.add(FigureRow.of(
                        owner, "share of people", "", List.of(new Measure("", outcome.baseRate())), outcome.citation())
                .with(study));
        for (PrognosticOutcome.Factor factor : outcome.factors()) {
            List<Measure> measures = factor.oddsRatio()
                    .map(ratio -> List.of(new Measure("odds ratio", ratio)))
                    .orElse(List.of());
            rows.add(new FigureRow(
                    owner,
                    "factor",
                    factor.id(),
                    PrognosisWords.factor(factor),
                    measures,
                    study,
                    factor.citation(),
                    ""));
        }
        return rows;
    }

    /// The tool, its groups, and how well it does.
    static List<FigureRow> tool(PrognosticTool tool) {
        var owner = new Ref(Kind.PROGNOSTIC_TOOL, tool.id());
        List<FigureRow> rows = new ArrayList<>();
        rows.add(FigureRow.of(owner, "tool", "", "foretells " + tool.foretells(), tool.citation()));
        tool.strata()
                .forEach(each -> rows.add(FigureRow.of(
                        owner,
                        "group",
                        each.id(),
                        each.label() + " (" + each.risk().id() + ")",
                        each.citation())));
        tool.accuracy()
                .forEach(each -> rows.add(FigureRow.of(
                                owner,
                                "accuracy",
                                "",
                                List.of(new Measure(each.label() + ":", each.figure())),
                                each.citation())
                        .with(Study.of(each.n(), ""))));
        return rows;
    }

    static FigureRow figure(PrognosticFigure figure) {
        return FigureRow.of(
                        new Ref(Kind.PROGNOSTIC_FIGURE, figure.id()),
                        figure.subject().id(),
                        "",
                        List.of(new Measure(figure.measure().id().replace('-', ' '), figure.figure())),
                        figure.citation())
                .with(Study.of(figure.n(), figure.people()));
    }
}
