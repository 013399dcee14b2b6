package org.lumbar.formats;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lumbar.care.Prognosis;
import org.lumbar.care.Prognosis.Outcome;
import org.lumbar.care.Prognosis.OutcomeForPerson;
import org.lumbar.care.Prognosis.ToolResult;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Numbers;
import org.lumbar.knowledge.PrognosticFigure;
import org.lumbar.knowledge.PrognosticFigure.Subject;
import org.lumbar.knowledge.PrognosticOutcome;
import org.lumbar.knowledge.PrognosticOutcome.Factor;
import org.lumbar.knowledge.PrognosticTool;
import org.lumbar.knowledge.PrognosticTool.Stratum;
import org.lumbar.knowledge.RecoveryCourse;

/// Sentences on prognosis, the same in every form.
public final class PrognosisWords {

    /// Above all figures: what they are, and what they are not.
    public static final String NO_FORECAST =
            "Published figures on people like this one, side by side; no forecast for one person.";

    private PrognosisWords() {}

    /// Why no figures are given; empty where they are.
    public static String none(Prognosis prognosis) {
        return switch (prognosis.scope()) {
            case GIVEN -> "";
            case PRESSING -> "Not given while something must be settled first: the figures are of people without it.";
            case OUTSIDE_THE_EVIDENCE -> "Not given: the figures are of adults.";
        };
    }

    /// Whose course it is and on which scale.
    public static String course(RecoveryCourse course) {
        return Wording.capital(course.label()) + ", on average (" + course.scale() + "): "
                + course.points().stream().map(PrognosisWords::point).collect(Collectors.joining("; ")) + ".";
    }

    private static String point(RecoveryCourse.Point point) {
        return interval(point.value()) + (point.week() == 0 ? " at first" : " after " + weeks(point.week()));
    }

    /// A number of weeks.
    public static String weeks(int weeks) {
        return weeks + (weeks == 1 ? " week" : " weeks");
    }

    /// A value with its interval: `23 (21-25)`.
    public static String interval(Figure figure) {
        return Numbers.plain(figure.value())
                + (figure.hasInterval()
                        ? " (" + Numbers.plain(figure.low().getAsDouble()) + "-"
                                + Numbers.plain(figure.high().getAsDouble()) + ")"
                        : "");
    }

    /// A number of people: `5,233`.
    static String count(int people) {
        String digits = Integer.toString(people);
        return digits.length() < 4
                ? digits
                : digits.substring(0, digits.length() - 3) + "," + digits.substring(digits.length() - 3);
    }

    /// How many had an outcome.
    public static String baseRate(PrognosticOutcome outcome) {
        return Wording.share(outcome.baseRate()) + " of " + count(outcome.n()) + " " + outcome.people() + ": "
                + outcome.label() + " " + outcome.horizon() + ".";
    }

    /// What goes with an outcome in this person.
    public static String factor(Factor factor) {
        return factor.oddsRatio()
                .map(ratio -> factor.label() + ": odds ratio " + interval(ratio))
                .orElse(factor.label() + ": what the other groups of this kind are compared with");
    }

    /// What goes with an outcome and is not known; empty where all is.
    public static String unknown(OutcomeForPerson outcome) {
        String unknown = outcome.unknown().stream()
                .filter(factor -> factor.oddsRatio().isPresent())
                .map(Factor::label)
                .collect(Collectors.joining("; "));
        return unknown.isEmpty() ? "" : "not known: " + unknown;
    }

    /// What a tool says.
    public static String tool(ToolResult result) {
        PrognosticTool tool = result.tool();
        String lead = tool.label() + " (made to foretell " + tool.foretells() + "): ";
        return switch (result.outcome()) {
            case GROUP -> lead + result.strata().getFirst().label() + ".";
            case OPEN ->
                lead
                        + result.strata().stream().map(Stratum::label).collect(Collectors.joining(" or "))
                        + "; a missing score decides.";
            case IMPOSSIBLE -> lead + "its scores contradict each other; score it again.";
            case NOT_KNOWN -> lead + "not scored.";
        };
    }

    /// How well a tool does; nothing where it was not scored.
    public static List<PrognosticTool.Accuracy> accuracy(ToolResult result) {
        return result.outcome() == Outcome.NOT_KNOWN ? List.of() : result.tool().accuracy();
    }

    /// One figure of accuracy.
    public static String accuracy(PrognosticTool.Accuracy accuracy) {
        String n = accuracy.n().isPresent() ? " (" + count(accuracy.n().getAsInt()) + " people)" : "";
        return accuracy.label() + " " + interval(accuracy.figure()) + n;
    }

    /// Where the tools are at odds; empty where they are not.
    public static Optional<String> disagreement(Prognosis prognosis) {
        if (!prognosis.toolsDisagree()) {
            return Optional.empty();
        }
        return Optional.of("The tools disagree: "
                + prognosis.tools().stream()
                        .filter(result -> result.outcome() == Outcome.GROUP)
                        .map(result -> result.tool().label() + " says "
                                + result.strata().getFirst().label())
                        .collect(Collectors.joining(", "))
                + ". They were made for different outcomes, and neither decides.");
    }

    /// The heading of the figures of one subject.
    public static String heading(Subject subject) {
        return switch (subject) {
            case RECOVERY -> "recovery";
            case RECURRENCE -> "coming back, by how it was counted";
            case SCIATICA -> "leg pain of a nerve root";
        };
    }

    /// The figures of one subject.
    public static List<PrognosticFigure> of(Prognosis prognosis, Subject subject) {
        return prognosis.figures().stream()
                .filter(figure -> figure.subject() == subject)
                .toList();
    }

    /// One figure with its definition and people.
    public static String figure(PrognosticFigure figure) {
        String value = switch (figure.measure()) {
            case SHARE -> Wording.share(figure.figure());
            case MEDIAN_DAYS -> interval(figure.figure()) + " days";
            case ODDS_RATIO -> "odds ratio " + interval(figure.figure()) + ",";
        };
        String n = figure.n().isPresent() ? count(figure.n().getAsInt()) + " " : "";
        return value + " " + figure.horizon() + ": " + figure.label() + " (" + n + figure.people() + ")";
    }
}
