package org.lumbar.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.lumbar.assess.Assessment;
import org.lumbar.balance.Balance;
import org.lumbar.balance.Comparison;
import org.lumbar.balance.JudgedMeasurement;
import org.lumbar.balance.Measurement;
import org.lumbar.exposure.ExposureReport;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.movement.BalanceContent;
import org.lumbar.knowledge.movement.MovementFact;
import org.lumbar.knowledge.movement.PhysicalTest;
import org.lumbar.knowledge.movement.TestReference;
import org.lumbar.presentation.Side;

/// A balance as a report of at most 80 columns: what is worth training, a table by muscle group with left and
/// right, the basis of every result, sides, pairs, changes, and the exposure.
public final class BalanceText {

    private static final int WIDE = 80;
    private static final int NAME = 30;
    private static final int CELL = 24;

    private final Knowledge knowledge;
    private final TextStyle style;

    private BalanceText(Knowledge knowledge, TextStyle style) {
        this.knowledge = knowledge;
        this.style = style;
    }

    /// Reports in a style.
    public static BalanceText of(Knowledge knowledge, TextStyle style) {
        return new BalanceText(knowledge, style);
    }

    /// The report, ending with a line end.
    public String report(BalanceReport report) {
        var page = new Page(style);
        var notes = new Footnotes(knowledge);
        Balance balance = report.balance();
        page.paragraph(0, "Lumbar balance: " + AssessmentText.title(report.assessment()));
        worthTraining(page, report);
        table(page, report);
        details(page, notes, balance);
        lines(
                page,
                "LEFT AGAINST RIGHT",
                balance.symmetries().stream().map(BalanceWords::symmetry).toList());
        pairs(page, report);
        lines(
                page,
                "SINCE THE LAST TIME",
                balance.changes().stream().map(BalanceWords::change).toList());
        facts(page, notes, BalanceWords.KNOWN.toUpperCase(Locale.ROOT), balance.known());
        facts(page, notes, BalanceWords.EXISTING.toUpperCase(Locale.ROOT), balance.existing());
        report.exposure().ifPresent(exposure -> exposure(page, notes, exposure, report));
        facts(page, notes, "WHAT THIS IS NOT", balance.likelihood());
        notes.write(page);
        page.blank();
        page.paragraph(0, AssessmentText.content(report.assessment().knowledge()));
        page.paragraph(0, Assessment.STATEMENT);
        return page.text();
    }

    private static void worthTraining(Page page, BalanceReport report) {
        page.heading("WORTH TRAINING, IF IT MATTERS TO YOU");
        Balance balance = report.balance();
        if (balance.deficits().isEmpty()) {
            page.paragraph(1, balance.measurements().isEmpty() ? "Nothing was measured." : BalanceWords.NOTHING);
            return;
        }
        int number = 1;
        for (var deficit : balance.deficits()) {
            page.item(
                    1,
                    number++ + ".",
                    BalanceWords.deficit(deficit, report.content().balance().tests()));
        }
        page.paragraph(1, BalanceWords.WORTH);
    }

    private void table(Page page, BalanceReport report) {
        if (report.balance().measurements().isEmpty()) {
            return;
        }
        page.heading("MEASUREMENTS");
        if (style.width() >= WIDE) {
            page.line(padded("", NAME) + padded("left", CELL) + "right");
        }
        grouped(report).forEach((group, tests) -> {
            page.emphasized(group, "");
            tests.forEach((test, sides) -> row(page, test, sides));
        });
    }

    /// The measurements by the first group of each test, then by test, in the order of the content.
    public static Map<String, Map<PhysicalTest, List<JudgedMeasurement>>> grouped(BalanceReport report) {
        Map<String, Map<PhysicalTest, List<JudgedMeasurement>>> grouped = new LinkedHashMap<>();
        BalanceContent content = report.content().balance();
        for (var group : content.groups().values()) {
            add(grouped, group.label(), report, group.id());
        }
        for (JudgedMeasurement each : report.balance().measurements()) {
            if (!content.groups().containsKey(each.test().groups().getFirst())) {
                put(grouped, "Other", each);
            }
        }
        return grouped;
    }

    private static void add(
            Map<String, Map<PhysicalTest, List<JudgedMeasurement>>> grouped,
            String label,
            BalanceReport report,
            String group) {
        for (JudgedMeasurement each : report.balance().measurements()) {
            if (each.test().groups().getFirst().equals(group)) {
                put(grouped, label, each);
            }
        }
    }

    private static void put(
            Map<String, Map<PhysicalTest, List<JudgedMeasurement>>> grouped, String label, JudgedMeasurement each) {
        grouped.computeIfAbsent(label, _ -> new LinkedHashMap<>())
                .computeIfAbsent(each.test(), _ -> new ArrayList<>())
                .add(each);
    }

    private void row(Page page, PhysicalTest test, List<JudgedMeasurement> sides) {
        if (style.width() < WIDE) {
            sides.forEach(each -> page.hanging(1, test.label() + side(each) + ": " + cell(each)));
            return;
        }
        List<String> name = page.wrapped(test.label(), NAME - 4);
        List<String> left = page.wrapped(cell(sides, test.eachSide() ? Side.LEFT : Side.UNSTATED), CELL - 2);
        List<String> right = page.wrapped(cell(sides, Side.RIGHT), CELL);
        int lines = Math.max(name.size(), Math.max(left.size(), right.size()));
        for (int i = 0; i < lines; i++) {
            page.line((padded("  " + at(name, i), NAME) + padded(at(left, i), CELL) + at(right, i)).stripTrailing());
        }
    }

    private static String at(List<String> lines, int number) {
        return number < lines.size() ? lines.get(number) : "";
    }

    private static String side(JudgedMeasurement each) {
        return each.measurement().side() == Side.UNSTATED
                ? ""
                : ", " + BalanceWords.side(each.measurement().side());
    }

    private static String cell(List<JudgedMeasurement> sides, Side side) {
        return sides.stream()
                .filter(each -> each.measurement().side() == side)
                .findFirst()
                .map(BalanceText::cell)
                .orElse("");
    }

    private static String cell(JudgedMeasurement each) {
        return BalanceWords.value(each.measurement()) + ", " + BalanceWords.standing(each);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    private static void details(Page page, Footnotes notes, Balance balance) {
        if (balance.measurements().isEmpty()) {
            return;
        }
        page.heading("WHAT EACH RESULT RESTS ON");
        for (JudgedMeasurement each : balance.measurements()) {
            page.hanging(1, each.test().label() + side(each) + ", " + BalanceWords.value(each.measurement()) + ":");
            if (each.disputed()) {
                page.item(2, "-", "references disagree; the closest comes first and decides");
            }
            for (Comparison comparison : each.comparisons()) {
                page.item(
                        2,
                        "-",
                        BalanceWords.comparison(comparison, each.measurement().unit())
                                + notes.mark(comparison.reference().citation()));
            }
            none(page, each);
            for (TestReference mean : each.means()) {
                page.item(2, "-", BalanceWords.mean(mean, each.measurement().unit()) + notes.mark(mean.citation()));
            }
            if (each.deficit() && each.measurement().result() instanceof Measurement.Amount) {
                String probability = BalanceWords.probability(each);
                if (!probability.isEmpty()) {
                    page.item(2, "-", probability + error(each, notes));
                }
            }
            each.cautions().forEach(caution -> page.item(2, "-", caution));
        }
    }

    private static void none(Page page, JudgedMeasurement each) {
        if (each.noReference().isEmpty() || each.measurement().result() instanceof Measurement.Sign) {
            return;
        }
        page.item(2, "-", "no norm fits this protocol and person, so only the sides and the change are read:");
        each.noReference().forEach(reason -> page.item(3, "-", reason));
    }

    private static String error(JudgedMeasurement each, Footnotes notes) {
        return each.probability().isPresent() && each.error().isPresent()
                ? notes.mark(each.error().get().reference().citation())
                : "";
    }

    private static void pairs(Page page, BalanceReport report) {
        if (report.balance().pairs().isEmpty()) {
            return;
        }
        page.heading(BalanceWords.PAIRS.toUpperCase(Locale.ROOT));
        for (var pair : report.balance().pairs()) {
            page.hanging(1, BalanceWords.pair(pair) + ": " + BalanceWords.verdict(pair));
            page.paragraph(2, BalanceWords.ends(pair, report.content().balance()));
        }
    }

    private static void exposure(Page page, Footnotes notes, ExposureReport exposure, BalanceReport report) {
        lines(page, "EXPOSURE", ExposureWords.said(exposure));
        exposure.breaks().ifPresent(plan -> {
            page.paragraph(1, ExposureWords.breaks(plan));
            int number = 1;
            for (String id : plan.exercises()) {
                page.item(
                        2,
                        number++ + ".",
                        ExposureWords.exercise(id, report.content().exercises()));
            }
        });
        lines(page, "LOAD", ExposureWords.load(exposure));
        if (!exposure.sports().isEmpty()) {
            page.heading("SPORT");
        }
        exposure.sports().forEach(each -> {
            Citation citation = each.sport().citation();
            page.hanging(1, ExposureWords.sport(each) + notes.mark(citation));
            page.item(2, "-", ExposureWords.back(each, report.content().exercises()) + notes.mark(citation));
            each.facts().forEach(fact -> page.item(2, "-", words(fact, notes)));
        });
        facts(page, notes, "WHAT IS KNOWN OF SITTING AND BREAKS", both(exposure.sitting(), exposure.breakFacts()));
        facts(page, notes, "WHAT IS KNOWN OF LOAD, LIFTING AND ONSET", both(exposure.load(), exposure.other()));
        facts(page, notes, "WHAT IS KNOWN OF SPORT", exposure.sportFacts());
    }

    private static List<MovementFact> both(List<MovementFact> one, List<MovementFact> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static void facts(Page page, Footnotes notes, String heading, List<MovementFact> facts) {
        lines(page, heading, facts.stream().map(fact -> words(fact, notes)).toList());
    }

    private static String words(MovementFact fact, Footnotes notes) {
        return BalanceWords.fact(fact) + notes.mark(fact.citation());
    }

    private static void lines(Page page, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            page.heading(heading);
            lines.forEach(line -> page.hanging(1, line));
        }
    }
}
