package org.lumbar.catalogue;

import java.util.List;
import org.lumbar.catalogue.Part.Row;
import org.lumbar.catalogue.Ref.Kind;
import org.lumbar.knowledge.PrognosticFigure;
import org.lumbar.knowledge.PrognosticOutcome;
import org.lumbar.knowledge.PrognosticTool;
import org.lumbar.knowledge.RecoveryCourse;

/// What the content says of a course of recovery, of an outcome and what goes with it, of a tool and of a single
/// figure.
final class PrognosisSheets {

    private static final String SHOWN = "Shown when";

    private PrognosisSheets() {}

    static Sheet course(RecoveryCourse course) {
        return new Sheet(
                new Ref(Kind.RECOVERY_COURSE, course.id()),
                course.label(),
                new SheetParts()
                        .text("scale", "Scale", course.scale())
                        .number("worst", "Worst value", course.worst())
                        .text("caution", "Caution", course.caution())
                        .when("when", SHOWN, course.when())
                        .figures("figures", "Mean by week", List.of(PrognosisRows.course(course)))
                        .list());
    }

    static Sheet outcome(PrognosticOutcome outcome) {
        return new Sheet(
                new Ref(Kind.PROGNOSTIC_OUTCOME, outcome.id()),
                outcome.label(),
                new SheetParts()
                        .text("horizon", "Counted", outcome.horizon())
                        .text("caution", "Caution", outcome.caution())
                        .when("when", SHOWN, outcome.when())
                        .rows(
                                "factors",
                                "What goes with it",
                                outcome.factors().stream()
                                        .map(PrognosisSheets::factor)
                                        .toList())
                        .figures("figures", "Figures", PrognosisRows.outcome(outcome))
                        .list());
    }

    private static Row factor(PrognosticOutcome.Factor factor) {
        return new Row(
                factor.id() + ": " + factor.label(),
                List.of(
                        "when " + PredicateWords.line(factor.when()),
                        factor.group().equals(factor.id()) ? "" : "one of the group " + factor.group()),
                new SheetParts()
                        .text("id", "", factor.id())
                        .text("label", "", factor.label())
                        .text("group", "", factor.group())
                        .when("when", "", factor.when())
                        .list());
    }

    static Sheet tool(PrognosticTool tool) {
        SheetParts parts = new SheetParts()
                .text("foretells", "Foretells", tool.foretells())
                .texts("scores", "Scores", tool.scores())
                .text("caution", "Caution", tool.caution())
                .rows(
                        "strata",
                        "Groups, from the lowest risk",
                        tool.strata().stream().map(PrognosisSheets::stratum).toList());
        if (!PredicateWords.isNever(tool.impossible())) {
            parts.when("impossible", "Scores that contradict each other", tool.impossible());
        }
        return new Sheet(
                new Ref(Kind.PROGNOSTIC_TOOL, tool.id()),
                tool.label(),
                parts.figures("figures", "Sources, and how well it does", PrognosisRows.tool(tool))
                        .list());
    }

    private static Row stratum(PrognosticTool.Stratum stratum) {
        return new Row(
                stratum.id() + ": " + stratum.label(),
                List.of("when " + PredicateWords.line(stratum.when())),
                new SheetParts()
                        .text("id", "", stratum.id())
                        .text("label", "", stratum.label())
                        .text("risk", "", stratum.risk().id())
                        .when("when", "", stratum.when())
                        .list());
    }

    static Sheet figure(PrognosticFigure figure) {
        return new Sheet(
                new Ref(Kind.PROGNOSTIC_FIGURE, figure.id()),
                figure.label(),
                new SheetParts()
                        .text("subject", "Speaks of", figure.subject().id())
                        .text("horizon", "Counted", figure.horizon())
                        .text("people", "People", figure.people())
                        .when("when", SHOWN, figure.when())
                        .figures("figures", "Figure", List.of(PrognosisRows.figure(figure)))
                        .list());
    }
}
