package org.lumbar.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.lumbar.assess.UrgencyResult;
import org.lumbar.explanation.Otherwise;
import org.lumbar.explanation.RuleReading;
import org.lumbar.explanation.UrgencyExplanation;
import org.lumbar.explanation.UrgencyExplanation.Fired;
import org.lumbar.knowledge.Urgency;

/// Writes why the level is what it is, and what would change it.
final class LevelSection {

    private static final int MOST_NAMED = 8;
    private static final int MOST_RULES = 6;

    private final Page page;
    private final Names names;
    private final Footnotes notes;

    LevelSection(Page page, Names names, Footnotes notes) {
        this.page = page;
        this.names = names;
        this.notes = notes;
    }

    void write(UrgencyExplanation explanation) {
        UrgencyResult result = explanation.assessment().urgency();
        page.blank();
        page.emphasized(
                Wording.loud(result.urgency()),
                UrgencySection.colour(result.urgency().level()));
        page.paragraph(1, result.headline());
        fired(explanation);
        lowering(explanation);
        raising(explanation);
        near(explanation);
        undecided(explanation);
        page.blank();
        page.paragraph(
                0,
                explanation.tried()
                        + " single answers were tried, each by working everything out anew. More than one answer at a"
                        + " time was not tried.");
    }

    private void fired(UrgencyExplanation explanation) {
        page.heading("WHAT GIVES THIS LEVEL");
        page.paragraph(1, "+ holds, - does not hold, ? is not known.");
        for (Fired each : explanation.fired()) {
            page.blank();
            UrgencyResult.Reason reason = each.reason();
            String label = each.label().isEmpty() || each.label().equals(reason.text()) ? "" : each.label() + ": ";
            page.paragraph(1, label + Wording.urgency(reason.urgency()) + (each.decides() ? "" : " (asks for less)"));
            page.paragraph(
                    2,
                    reason.text()
                            + notes.mark(
                                    reason.source().isEmpty() ? List.of() : List.of(reason.source()), reason.basis()));
            each.probability()
                    .ifPresent(chance -> page.paragraph(
                            2,
                            "Probability " + Wording.percent(chance.point(), chance.low(), chance.high())
                                    + each.threshold()
                                            .map(threshold -> "; the threshold for "
                                                    + Wording.urgency(threshold.urgency()) + " is "
                                                    + Wording.percent(threshold.probability()) + " %")
                                            .orElse("")
                                    + ". `lumbar explain CASE " + reason.id() + "` shows how it comes about."));
            each.predicate().ifPresent(part -> new PredicateLines(page, names).write(2, part));
            if (each.reason().kind() == UrgencyResult.Kind.OPEN_GATE) {
                page.paragraph(2, "open: " + names.findings(reason.findings()));
            }
        }
    }

    private void lowering(UrgencyExplanation explanation) {
        page.heading("WHAT WOULD LOWER IT");
        if (explanation.lowering().isEmpty()) {
            page.paragraph(1, "No single answer, were it otherwise, would. It is held by:");
            explanation.fired().stream().filter(Fired::decides).forEach(this::holding);
            return;
        }
        page.paragraph(1, "Each of these alone, were it otherwise:");
        Map<String, List<Otherwise>> byFinding = new LinkedHashMap<>();
        explanation
                .lowering()
                .forEach(each -> byFinding
                        .computeIfAbsent(each.finding(), _ -> new ArrayList<>())
                        .add(each));
        byFinding.values().forEach(this::lowered);
    }

    private void holding(Fired fired) {
        UrgencyResult.Reason reason = fired.reason();
        boolean findings = reason.kind() != UrgencyResult.Kind.OPEN_GATE
                && !reason.findings().isEmpty();
        String label = fired.label().isEmpty() ? reason.text() : fired.label();
        page.item(1, "-", label + (findings ? ", by " + names.findings(reason.findings()) : ""));
    }

    private void lowered(List<Otherwise> answers) {
        Otherwise first = answers.getFirst();
        page.item(1, "-", first.label() + ", now " + first.given() + names.unit(first.finding()));
        Map<String, List<Otherwise>> byLevel = new LinkedHashMap<>();
        answers.forEach(
                each -> byLevel.computeIfAbsent(Wording.urgency(each.urgency()) + left(each), _ -> new ArrayList<>())
                        .add(each));
        byLevel.forEach((level, all) -> page.paragraph(2, "were it " + others(all) + ": " + level));
    }

    private String left(Otherwise each) {
        return each.sources().isEmpty() ? "" : ", by " + sources(each.sources());
    }

    private String sources(List<String> ids) {
        var joined = new StringJoiner("; ");
        ids.stream().limit(2).forEach(id -> joined.add("\"" + names.source(id) + "\""));
        return joined + (ids.size() > 2 ? " and " + (ids.size() - 2) + " more" : "");
    }

    private String others(List<Otherwise> answers) {
        var words = new StringJoiner(" or ");
        answers.forEach(each -> words.add(answer(each)));
        return words.toString();
    }

    private String answer(Otherwise each) {
        boolean number = !each.otherwise().isEmpty()
                && Character.isDigit(each.otherwise().charAt(0));
        return number ? each.otherwise() + names.unit(each.finding()) : each.otherwise();
    }

    private void raising(UrgencyExplanation explanation) {
        page.heading("WHAT WOULD RAISE IT");
        if (explanation.raising().isEmpty()) {
            page.paragraph(1, "No single further answer would.");
            return;
        }
        page.paragraph(1, "Any one of these answers, none of which is known yet:");
        Map<Urgency, Map<String, List<Otherwise>>> groups = new LinkedHashMap<>();
        explanation
                .raising()
                .forEach(each -> groups.computeIfAbsent(each.urgency(), _ -> new LinkedHashMap<>())
                        .computeIfAbsent(sources(each.sources()), _ -> new ArrayList<>())
                        .add(each));
        groups.forEach((urgency, rules) -> {
            page.blank();
            page.paragraph(1, "To " + Wording.urgency(urgency));
            rules.forEach((rule, answers) -> page.item(1, "-", rule + ": " + named(answers)));
        });
    }

    private String named(List<Otherwise> answers) {
        var words = new StringJoiner("; ");
        answers.stream()
                .limit(MOST_NAMED)
                .forEach(each -> words.add(
                        each.otherwise().equals("present") ? each.label() : each.label() + " " + answer(each)));
        int more = answers.size() - MOST_NAMED;
        return words + (more > 0 ? "; and " + more + " more" : "");
    }

    /// Rules of which something is met already; those that ask for no more than the present level are told too.
    private void near(UrgencyExplanation explanation) {
        List<RuleReading> near = explanation.near().stream()
                .filter(rule -> !rule.met().isEmpty())
                .toList();
        if (near.isEmpty()) {
            return;
        }
        page.heading("ONE ANSWER SHORT");
        for (RuleReading rule : near.stream().limit(MOST_RULES).toList()) {
            page.item(
                    1, "-", rule.label() + " (" + Wording.urgency(rule.urgency()) + ")" + notes.mark(rule.citation()));
            page.paragraph(2, "met: " + names.findings(rule.met()));
            page.paragraph(2, "missing any one of: " + missing(rule));
        }
        if (near.size() > MOST_RULES) {
            page.paragraph(1, "and " + (near.size() - MOST_RULES) + " more rules of which less is met.");
        }
    }

    private String missing(RuleReading rule) {
        var words = new StringJoiner("; ");
        rule.missing().stream()
                .limit(MOST_NAMED)
                .forEach(each -> words.add(
                        each.answer().equals("present")
                                ? names.finding(each.finding())
                                : names.finding(each.finding()) + " " + each.answer()));
        int more = rule.missing().size() - MOST_NAMED;
        return words + (more > 0 ? "; and " + more + " more" : "");
    }

    private void undecided(UrgencyExplanation explanation) {
        List<RuleReading> met = explanation.undecided().stream()
                .filter(rule -> !rule.met().isEmpty())
                .toList();
        if (explanation.undecided().isEmpty()) {
            return;
        }
        page.heading("STILL OPEN");
        page.paragraph(
                1,
                explanation.undecided().size()
                        + " rules are neither met nor ruled out, and more than one answer is missing to each."
                        + (met.isEmpty() ? "" : " Those of which something is met:"));
        met.stream()
                .limit(MOST_RULES)
                .forEach(rule -> page.item(
                        1,
                        "-",
                        rule.label() + " (" + Wording.urgency(rule.urgency()) + "); met: "
                                + names.findings(rule.met())));
        if (met.size() > MOST_RULES) {
            page.paragraph(1, "and " + (met.size() - MOST_RULES) + " more.");
        }
    }
}
