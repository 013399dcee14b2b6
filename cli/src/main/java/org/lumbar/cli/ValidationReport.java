package org.lumbar.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.lumbar.formats.SafeText;
import org.lumbar.knowledge.Urgency.Level;
import org.lumbar.validation.ExactInterval;

/// The tables of a validation in one setting.
final class ValidationReport {

    private static final List<Level> LEVELS = List.of(Level.EMERGENCY, Level.URGENT, Level.ROUTINE, Level.SELF_CARE);
    private static final int NAME = 36;
    private static final int COUNT = 11;
    private static final int CELL = 11;

    private final List<Verdict> verdicts;
    private final StringBuilder text = new StringBuilder();

    private ValidationReport(List<Verdict> verdicts) {
        this.verdicts = verdicts;
    }

    /// @param where words for the setting in which the cases were assessed
    static String of(String where, List<Verdict> verdicts) {
        var report = new ValidationReport(verdicts);
        report.line(where + ", " + verdicts.size() + (verdicts.size() == 1 ? " case" : " cases"));
        report.line("");
        report.shares();
        report.confusion();
        report.misses();
        return report.text.toString();
    }

    /// Share of accepted levels in percent.
    static double acceptedPercent(List<Verdict> verdicts) {
        return verdicts.isEmpty() ? 0 : 100.0 * count(verdicts, Verdict::accepted) / verdicts.size();
    }

    private void shares() {
        line(left("", NAME) + right("n / N", COUNT) + right("%", 6) + "   95 % interval");
        share("accepted urgency", Verdict::accepted, verdict -> true);
        share("emergencies below emergency", Verdict::emergencyMissed, ValidationReport::isEmergency);
        share("benign rated emergency", Verdict::falseAlarm, Verdict::benign);
        share("condition in view (" + View.MOST + " at most)", Verdict::inView, Verdict::namesCondition);
        share("condition first", Verdict::first, Verdict::namesCondition);
        share(
                "  first " + MostProbable.MOST + " by posterior, no target",
                Verdict::amongMostProbable,
                Verdict::namesCondition);
        if (count(verdicts, Verdict::demandsMore) > 0) {
            share("further expectations met", Verdict::meetsDemands, Verdict::demandsMore);
        }
        emergencies();
    }

    /// Few cases prove little: the limits of the share of emergencies missed, in a sentence.
    private void emergencies() {
        int total = count(verdicts, ValidationReport::isEmergency);
        if (total > 0) {
            int missed = count(verdicts, Verdict::emergencyMissed);
            line("");
            line(missed + " of " + total + " emergencies below emergency still allows a true share of "
                    + percent(ExactInterval.of(missed, total).high()) + " %");
            line("(upper end of the exact two-sided 95 % interval; one-sided 95 % limit "
                    + percent(ExactInterval.oneSidedUpperLimit(missed, total)) + " %).");
        }
    }

    private static boolean isEmergency(Verdict verdict) {
        return verdict.expected().urgency() == Level.EMERGENCY;
    }

    private void share(String name, Predicate<Verdict> counted, Predicate<Verdict> among) {
        int total = count(verdicts, among);
        int count = count(verdicts, counted.and(among));
        String row = left(name, NAME) + right(count + " / " + total, COUNT);
        if (total == 0) {
            line(row);
            return;
        }
        ExactInterval interval = ExactInterval.of(count, total);
        line(row + right(percent((double) count / total), 6) + "   (" + percent(interval.low()) + "-"
                + percent(interval.high()) + ")");
    }

    private void confusion() {
        line("");
        var head = new StringBuilder(left("expected \\ given", CELL + 7));
        LEVELS.forEach(level -> head.append(right(level.id(), CELL)));
        line(head.toString());
        for (Level expected : LEVELS) {
            var row = new StringBuilder(left(expected.id(), CELL + 7));
            for (Level given : LEVELS) {
                int count = count(verdicts, each -> each.expected().urgency() == expected && each.given() == given);
                row.append(right(Integer.toString(count), CELL));
            }
            line(row.toString());
        }
    }

    private void misses() {
        line("");
        if (count(verdicts, Verdict::miss) == 0) {
            line("No misses.");
            return;
        }
        line("Misses:");
        for (Verdict verdict : verdicts) {
            if (verdict.miss()) {
                line("- " + SafeText.visible(verdict.id()) + ": " + miss(verdict));
            }
        }
    }

    private static String miss(Verdict verdict) {
        List<String> problems = new ArrayList<>();
        if (!verdict.accepted()) {
            problems.add("expected " + verdict.expected().urgency().id() + ", given "
                    + verdict.given().id());
        }
        if (verdict.namesCondition() && !verdict.inView()) {
            String view = verdict.view().isEmpty() ? "nothing is" : String.join(", ", verdict.view());
            problems.add(
                    SafeText.visible(verdict.expected().condition().orElse("")) + " not in view; in view: " + view);
        }
        problems.addAll(verdict.unmet());
        return String.join("; ", problems);
    }

    private static int count(List<Verdict> verdicts, Predicate<Verdict> which) {
        int count = 0;
        for (Verdict verdict : verdicts) {
            count += which.test(verdict) ? 1 : 0;
        }
        return count;
    }

    /// A counted share, which may be 0 or 100.
    private static String percent(double share) {
        return Long.toString(Math.round(share * 100));
    }

    private static String left(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - text.length()));
    }

    private static String right(String text, int columns) {
        return " ".repeat(Math.max(0, columns - text.length())) + text;
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
