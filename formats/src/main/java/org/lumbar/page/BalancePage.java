package org.lumbar.page;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lumbar.assess.Assessment;
import org.lumbar.balance.Balance;
import org.lumbar.balance.Comparison;
import org.lumbar.balance.JudgedMeasurement;
import org.lumbar.balance.Measurement;
import org.lumbar.balance.PairBalance;
import org.lumbar.exposure.ExposureReport;
import org.lumbar.formats.AssessmentText;
import org.lumbar.formats.BalanceReport;
import org.lumbar.formats.BalanceText;
import org.lumbar.formats.BalanceWords;
import org.lumbar.formats.ExposureWords;
import org.lumbar.formats.Footnotes;
import org.lumbar.formats.GroupStanding;
import org.lumbar.formats.GroupStanding.State;
import org.lumbar.formats.Names;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.movement.Exercise;
import org.lumbar.knowledge.movement.MovementFact;
import org.lumbar.knowledge.movement.PhysicalTest;
import org.lumbar.presentation.Side;

/// A balance as one HTML page with a picture of pelvis and trunk, in the words of `BalanceText`. The page has
/// no script and asks nothing of any host.
public final class BalancePage {

    private final Knowledge knowledge;

    private BalancePage(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /// Pages on a content.
    public static BalancePage of(Knowledge knowledge) {
        return new BalancePage(knowledge);
    }

    /// The page, ending with a line end.
    public String page(BalanceReport report) {
        var html = new Html();
        var sheet = new Sheet(html, knowledge, new Names(knowledge), new Footnotes(knowledge), "b-");
        Frame.open(html, "balance", Style.BALANCE);
        html.open("main").open("article", "class", "balance-page", "aria-labelledby", sheet.id("title"));
        html.element("h2", "Muscle balance and exposure", "id", sheet.id("title"));
        html.element("p", AssessmentText.title(report.assessment()), "class", "quiet");
        worth(sheet, report);
        picture(sheet, report);
        measurements(sheet, report);
        Balance balance = report.balance();
        lines(
                sheet,
                "sides",
                "Left against right",
                balance.symmetries().stream().map(BalanceWords::symmetry).toList());
        pairs(sheet, report);
        lines(
                sheet,
                "changes",
                "Since the last time",
                balance.changes().stream().map(BalanceWords::change).toList());
        facts(sheet, "known", BalanceWords.KNOWN, balance.known());
        facts(sheet, "existing", BalanceWords.EXISTING, balance.existing());
        report.exposure()
                .ifPresent(
                        exposure -> exposure(sheet, exposure, report.content().exercises()));
        facts(sheet, "not", "What this is not", balance.likelihood());
        SourcesPart.write(sheet);
        html.line().close("article").close("main").line();
        html.open("footer");
        html.element("p", AssessmentText.content(report.assessment().knowledge()));
        html.element("p", Assessment.STATEMENT, "class", "statement");
        html.close("footer");
        return Frame.close(html);
    }

    private static void worth(Sheet sheet, BalanceReport report) {
        sheet.openSection("worth", "Worth training, if it matters to you", "in order of priority");
        Balance balance = report.balance();
        if (balance.deficits().isEmpty()) {
            sheet.paragraph(balance.measurements().isEmpty() ? "Nothing was measured." : BalanceWords.NOTHING);
        } else {
            sheet.html().open("ol");
            balance.deficits()
                    .forEach(each -> sheet.html()
                            .element(
                                    "li",
                                    BalanceWords.deficit(
                                            each, report.content().balance().tests())));
            sheet.html().close("ol");
            sheet.quiet(BalanceWords.WORTH);
        }
        sheet.closeSection();
    }

    private static void picture(Sheet sheet, BalanceReport report) {
        if (report.balance().measurements().isEmpty()) {
            return;
        }
        sheet.openSection("picture", "The picture", "the worst of each group, against a reference or the other side");
        Html html = sheet.html();
        html.open("figure").open("div", "class", "views");
        new BalanceChart(html, sheet.prefix(), new GroupStanding(report)).write();
        html.close("div").open("figcaption").open("ul", "class", "legend");
        for (State state : State.values()) {
            html.open("li")
                    .element(
                            "span",
                            state.sign().isEmpty() ? "\u2013" : state.sign(),
                            "class",
                            "sign-box " + state.id());
            html.text(" " + state.words()).close("li");
        }
        html.close("ul").close("figcaption").close("figure");
        sheet.closeSection();
    }

    private static void measurements(Sheet sheet, BalanceReport report) {
        if (report.balance().measurements().isEmpty()) {
            return;
        }
        sheet.openSection("measured", "Measurements", "and what each rests on");
        BalanceText.grouped(report).forEach((group, tests) -> {
            sheet.html().element("h4", group);
            tests.forEach((test, sides) -> test(sheet, test, sides));
        });
        sheet.closeSection();
    }

    private static void test(Sheet sheet, PhysicalTest test, List<JudgedMeasurement> sides) {
        Html html = sheet.html();
        html.open("div", "class", "test").element("p", test.label(), "class", "test-name");
        html.open("div", "class", test.eachSide() ? "two-sides" : "one-side");
        for (JudgedMeasurement each : sides) {
            Side side = each.measurement().side();
            html.open("div", "class", "result " + BalanceWords.side(side));
            html.open("p", "class", "value");
            if (side != Side.UNSTATED) {
                html.element("span", side.id(), "class", "quiet").text(" ");
            }
            html.element("strong", BalanceWords.value(each.measurement()));
            html.text(", " + BalanceWords.standing(each)).close("p");
            basis(sheet, each);
            html.close("div");
        }
        html.close("div").close("div");
    }

    private static void basis(Sheet sheet, JudgedMeasurement each) {
        Html html = sheet.html();
        html.open("ul", "class", "basis");
        if (each.disputed()) {
            html.element("li", "references disagree; the closest comes first and decides");
        }
        String unit = each.measurement().unit();
        for (Comparison comparison : each.comparisons()) {
            sheet.item(
                    BalanceWords.comparison(comparison, unit),
                    comparison.reference().citation());
        }
        if (!each.noReference().isEmpty()) {
            html.open("li").text("no norm fits this protocol and person, so only the sides and the change are read:");
            html.open("ul");
            each.noReference().forEach(reason -> html.element("li", reason));
            html.close("ul").close("li");
        }
        each.means().forEach(mean -> sheet.item(BalanceWords.mean(mean, unit), mean.citation()));
        if (each.deficit() && each.measurement().result() instanceof Measurement.Amount) {
            probability(sheet, each);
        }
        each.cautions().forEach(caution -> html.element("li", caution));
        html.close("ul");
    }

    private static void probability(Sheet sheet, JudgedMeasurement each) {
        String words = BalanceWords.probability(each);
        if (words.isEmpty()) {
            return;
        }
        if (each.probability().isPresent() && each.error().isPresent()) {
            sheet.item(words, each.error().get().reference().citation());
        } else {
            sheet.html().element("li", words);
        }
    }

    private static void pairs(Sheet sheet, BalanceReport report) {
        List<PairBalance> pairs = report.balance().pairs();
        if (pairs.isEmpty()) {
            return;
        }
        sheet.openSection(
                "pairs",
                BalanceWords.PAIRS,
                "standard deviations from the mean of the reference, -4 to 3; the thick line is the mean, left is worse;"
                        + " filled: the first named");
        sheet.html().open("ul", "class", "pairs-list");
        for (PairBalance pair : pairs) {
            String ends = BalanceWords.ends(pair, report.content().balance());
            sheet.html().open("li");
            sheet.html()
                    .element("p", BalanceWords.pair(pair), "class", "pair-name")
                    .element(
                            "p",
                            BalanceWords.verdict(pair),
                            "class",
                            pair.verdict().id());
            PairBars.write(sheet.html(), pair, ends);
            sheet.html().element("p", ends, "class", "quiet");
            sheet.html().close("li");
        }
        sheet.html().close("ul");
        sheet.closeSection();
    }

    private static void exposure(Sheet sheet, ExposureReport exposure, Map<String, Exercise> exercises) {
        sheet.openSection("exposure", "Exposure", "");
        Html html = sheet.html();
        html.open("ul");
        ExposureWords.said(exposure).forEach(line -> html.element("li", line));
        html.close("ul");
        exposure.breaks().ifPresent(plan -> {
            html.element("h4", "Breaks from sitting").element("p", ExposureWords.breaks(plan));
            html.open("ol");
            plan.exercises().forEach(id -> html.element("li", ExposureWords.exercise(id, exercises)));
            html.close("ol");
        });
        sheet.closeSection();
        lines(sheet, "load", "Load", ExposureWords.load(exposure));
        sport(sheet, exposure, exercises);
        facts(
                sheet,
                "known-sitting",
                "What is known of sitting and breaks",
                both(exposure.sitting(), exposure.breakFacts()));
        facts(sheet, "known-load", "What is known of load, lifting and onset", both(exposure.load(), exposure.other()));
        facts(sheet, "known-sport", "What is known of sport", exposure.sportFacts());
    }

    private static void sport(Sheet sheet, ExposureReport exposure, Map<String, Exercise> exercises) {
        if (exposure.sports().isEmpty()) {
            return;
        }
        sheet.openSection("sport", "Sport", "");
        exposure.sports().forEach(each -> {
            sheet.marked("p", ExposureWords.sport(each), each.sport().citation());
            sheet.html().open("ul");
            sheet.item(ExposureWords.back(each, exercises), each.sport().citation());
            each.facts().forEach(fact -> sheet.item(BalanceWords.fact(fact), fact.citation()));
            sheet.html().close("ul");
        });
        sheet.closeSection();
    }

    private static List<MovementFact> both(List<MovementFact> one, List<MovementFact> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static void facts(Sheet sheet, String name, String heading, List<MovementFact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        sheet.openSection(name, heading, "");
        sheet.html().open("ul");
        facts.forEach(fact -> sheet.item(BalanceWords.fact(fact), fact.citation()));
        sheet.html().close("ul");
        sheet.closeSection();
    }

    private static void lines(Sheet sheet, String name, String heading, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        sheet.openSection(name, heading, "");
        sheet.html().open("ul");
        lines.forEach(line -> sheet.html().element("li", line));
        sheet.html().close("ul");
        sheet.closeSection();
    }
}
