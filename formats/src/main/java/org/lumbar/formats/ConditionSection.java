package org.lumbar.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.lumbar.assess.Differential.Entry;
import org.lumbar.assess.Differential.Established;
import org.lumbar.explanation.ConditionExplanation;
import org.lumbar.explanation.Influence;
import org.lumbar.explanation.Place;
import org.lumbar.explanation.RuleReading;
import org.lumbar.explanation.SetAside;
import org.lumbar.explanation.Threshold;
import org.lumbar.explanation.Waterfall;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.reasoning.Truth;

/// Writes why a condition has its figure.
final class ConditionSection {

    private static final int MOST_INFLUENCES = 8;
    private static final char NO_BREAK = '\u00a0';

    private final Page page;
    private final Names names;
    private final Footnotes notes;
    private final Knowledge knowledge;

    ConditionSection(Page page, Names names, Footnotes notes, Knowledge knowledge) {
        this.page = page;
        this.names = names;
        this.notes = notes;
        this.knowledge = knowledge;
    }

    void write(ConditionExplanation explanation) {
        page.blank();
        page.emphasized(explanation.condition().label() + figure(explanation), "");
        page.paragraph(1, place(explanation));
        explanation.established().ifPresent(this::established);
        if (explanation.waterfall().isEmpty()) {
            page.paragraph(
                    1,
                    "Under "
                            + (int) knowledge.design().value("adult-age")
                            + ": outside the evidence. All figures were measured in adults, so no probability is"
                            + " given; the red-flag rules hold for this person too.");
        }
        explanation.waterfall().ifPresent(this::waterfall);
        influences(explanation);
        setAside(explanation.setAside());
        thresholds(explanation);
    }

    private static String figure(ConditionExplanation explanation) {
        if (explanation.established().isPresent()) {
            return ": established";
        }
        return explanation
                .waterfall()
                .map(Waterfall::entry)
                .map(entry -> ": " + Wording.probability(entry))
                .orElse("");
    }

    private String place(ConditionExplanation explanation) {
        String where = word(explanation.place());
        if (explanation.openGates().isEmpty()) {
            return where;
        }
        int open = explanation.openGates().size();
        return where + " It is not excluded while "
                + (open == 1 ? "this safety question is" : "these " + open + " safety questions are") + " open: "
                + names.findings(explanation.openGates()) + ".";
    }

    /// A place in words.
    static String word(Place place) {
        return switch (place) {
            case ESTABLISHED -> "Listed as established.";
            case LIKELY -> "Listed as likely.";
            case POINTED_TO -> "Listed as rare, but the findings point to it.";
            case FAMILY -> "Listed under another member of its family.";
            case NOT_EXCLUDED -> "Listed as not excluded.";
            case OTHER -> "Considered, and not shown in the report.";
            case NOT_CONSIDERED -> "Given no probability.";
        };
    }

    private void established(Established established) {
        page.paragraph(
                1,
                "Established by " + names.finding(established.finding()) + notes.mark(established.citation())
                        + (established.falsePositive().isPresent()
                                ? "; "
                                        + CauseWords.wrong(
                                                established.falsePositive().get())
                                : "")
                        + ". What establishes is no likelihood ratio: it stands outside the figures below.");
    }

    private void waterfall(Waterfall waterfall) {
        page.heading("FROM PRIOR TO POSTERIOR");
        new WaterfallLines(page, notes, names, waterfall).write();
        Entry entry = waterfall.entry();
        if (waterfall.steps().isEmpty()) {
            page.paragraph(1, "Nothing that is known speaks for or against it.");
        }
        if (entry.leansHigh()) {
            page.paragraph(
                    1,
                    "The figure leans high by design, because an absent finding lowers it only where a study has"
                            + " shown that it does; see NOT USED HERE.");
        }
        if (!entry.family().isEmpty()) {
            page.paragraph(1, "Members of its family");
            entry.family().forEach(member -> page.item(1, "-", member.label() + ": " + Wording.probability(member)));
        }
    }

    private void influences(ConditionExplanation explanation) {
        if (explanation.waterfall().isEmpty()) {
            return;
        }
        if (explanation.influences().isEmpty()) {
            page.heading("NOT KNOWN");
            page.paragraph(1, "No single answer that is not known yet would move it.");
            return;
        }
        boolean rough = !explanation.waterfall().get().entry().incidenceClass().isEmpty();
        page.heading("NOT KNOWN, AND WOULD MOVE IT MOST");
        Map<String, List<Influence>> byFinding = new LinkedHashMap<>();
        explanation
                .influences()
                .forEach(each -> byFinding
                        .computeIfAbsent(each.finding(), _ -> new ArrayList<>())
                        .add(each));
        byFinding.values().stream().limit(MOST_INFLUENCES).forEach(each -> influence(each, rough));
        int more = byFinding.size() - MOST_INFLUENCES;
        if (more > 0) {
            page.paragraph(1, "and " + more + (more == 1 ? " more that moves" : " more that move") + " it less.");
        }
    }

    /// A finding with the answers that raise and lower most.
    private void influence(List<Influence> answers, boolean rough) {
        var words = new StringJoiner("; ");
        boolean up = false;
        boolean down = false;
        for (Influence each : answers) {
            boolean first = each.change() > 0 ? !up : !down;
            up |= each.change() > 0;
            down |= each.change() < 0;
            if (first) {
                words.add(answer(each) + " to "
                        + (rough ? Wording.roughPercent(each.probability()) : Wording.percent(each.probability()))
                        + NO_BREAK + "% (" + WaterfallLines.signed(each.change()) + ")"
                        + switch (each.picture()) {
                            case UNCHANGED -> "";
                            case MET -> ", meets the picture";
                            case LEFT -> ", leaves the picture";
                        });
            }
        }
        Influence first = answers.getFirst();
        page.item(1, "-", first.label() + " (" + obtained(first) + "): " + words);
    }

    private String answer(Influence each) {
        return each.answer().equals("present") || each.answer().equals("absent")
                ? each.answer()
                : each.answer() + names.unit(each.finding());
    }

    private static String obtained(Influence each) {
        return switch (each.obtained()) {
            case ASKED -> "ask";
            case EXAMINED -> "examine";
            case BLOOD -> "blood test";
            case IMAGING -> "image";
        };
    }

    private void setAside(List<SetAside> all) {
        if (all.isEmpty()) {
            return;
        }
        page.heading("NOT USED HERE");
        Map<String, List<SetAside>> byFinding = new LinkedHashMap<>();
        Stream.concat(
                        all.stream().filter(each -> !each.answer().equals("unknown")),
                        all.stream().filter(each -> each.answer().equals("unknown")))
                .forEach(each -> byFinding
                        .computeIfAbsent(each.finding(), _ -> new ArrayList<>())
                        .add(each));
        byFinding.values().forEach(rows -> {
            Map<String, String> marks = new LinkedHashMap<>();
            rows.forEach(row -> marks.merge(
                    row.why(),
                    notes.mark(row.sources(), row.basis()),
                    (one, other) -> one.contains(other) ? one : one + other));
            var why = new StringJoiner("; ");
            marks.forEach((words, mark) -> why.add(words + mark));
            SetAside first = rows.getFirst();
            page.item(1, "-", first.label() + " (" + SafeText.visible(first.answer()) + "): " + why);
        });
    }

    private void thresholds(ConditionExplanation explanation) {
        page.heading("WHAT WOULD RAISE THE URGENCY");
        if (explanation.waterfall().isPresent()) {
            for (Threshold threshold : explanation.thresholds()) {
                page.item(1, threshold.reached() ? "+" : "-", threshold(threshold, explanation));
            }
            page.paragraph(1, evidence(explanation));
        }
        for (RuleReading rule : explanation.rules()) {
            page.item(
                    1,
                    switch (rule.predicate().truth()) {
                        case TRUE -> "+";
                        case FALSE -> "-";
                        case UNKNOWN -> "?";
                    },
                    "Rule \"" + rule.label() + "\" (" + rule.id() + "), " + Wording.urgency(rule.urgency()) + ": "
                            + holds(rule.predicate().truth())
                            + (rule.met().isEmpty() ? "" : "; met: " + names.findings(rule.met()))
                            + notes.mark(rule.citation()));
        }
        page.paragraph(
                1,
                "Once established: " + Wording.urgency(explanation.condition().establishedUrgency()) + ".");
    }

    private static String threshold(Threshold threshold, ConditionExplanation explanation) {
        String from =
                Wording.urgency(threshold.urgency()) + " from " + Wording.percent(threshold.probability()) + " %: ";
        if (!threshold.reached()) {
            return from + "not reached; findings with a joint LR of " + Wording.ratio(threshold.factor())
                    + " more would reach it";
        }
        return from + (explanation.counts() ? "reached, and counts" : "reached, and does not count");
    }

    private String evidence(ConditionExplanation explanation) {
        boolean picture =
                explanation.picture().map(part -> part.truth() == Truth.TRUE).orElse(false);
        if (picture) {
            return "A probability counts here, because the picture that makes it suspected is met"
                    + explanation
                            .condition()
                            .entry()
                            .map(entry -> " (people " + entry.label() + ")")
                            .orElse("")
                    + ".";
        }
        return "A probability counts only where the findings say at least LR " + Wording.ratio(explanation.minimum())
                + " together and one of them by itself; here they say " + Wording.ratio(explanation.evidence())
                + ", the strongest " + Wording.ratio(explanation.strongest()) + ".";
    }

    private static String holds(Truth truth) {
        return switch (truth) {
            case TRUE -> "fires";
            case FALSE -> "does not fire";
            case UNKNOWN -> "not decided by what is known";
        };
    }
}
