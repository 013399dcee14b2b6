package org.lumbar.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.Labels;
import org.lumbar.assess.NerveRoots;
import org.lumbar.assess.NextQuestion;
import org.lumbar.assess.ResidualRiskEntry;
import org.lumbar.assess.SeenWithoutPain;
import org.lumbar.assess.Stop;
import org.lumbar.presentation.NotUsed;

/// The end of a report: what remains possible, the nerve root, what to ask next, and what was not used.
final class FollowUpSection {

    /// Names in one list; the JSON output holds all.
    private static final int MOST_NAMED = 5;

    private static final List<String> LEVELS = List.of("emergency", "urgent", "routine", "self-care");

    private final Page page;
    private final Names names;
    private final Footnotes notes;

    private FollowUpSection(Page page, Names names, Footnotes notes) {
        this.page = page;
        this.names = names;
        this.notes = notes;
    }

    static void write(Page page, Assessment assessment, Names names, Footnotes notes) {
        var section = new FollowUpSection(page, names, notes);
        section.residualRisk(assessment.residualRisk());
        assessment.roots().ifPresent(roots -> section.roots(roots, assessment.labels()));
        section.seenWithoutPain(assessment.seenWithoutPain());
        LabelSection.write(page, assessment.labels(), names, notes);
        section.next(assessment);
        section.notUsed(assessment.notUsed());
    }

    private void residualRisk(List<ResidualRiskEntry> all) {
        if (all.isEmpty()) {
            return;
        }
        page.heading("WHAT REMAINS AFTER EVERY \"NO\": no question rules it out");
        for (ResidualRiskEntry entry : all) {
            page.item(
                    1,
                    "-",
                    entry.label() + ": " + entry.text() + " Missed share " + DifferentialSection.share(entry.share())
                            + "." + notes.mark(entry.citation()));
        }
    }

    private void roots(NerveRoots roots, Labels labels) {
        page.heading("NERVE ROOT");
        LabelSection.elsewhere(labels)
                .ifPresent(causes -> page.paragraph(
                        1,
                        "Other signs point to: " + causes + " (see ROOT OR SOMETHING ELSE). The figures below leave"
                                + " that out and suppose a root or none."));
        page.paragraph(1, roots.statement());
        for (NerveRoots.Root root : roots.roots()) {
            page.item(1, "-", hypothesis(root));
        }
        var signs = new StringJoiner("; ");
        for (NerveRoots.Sign sign : roots.signs()) {
            signs.add(names.answered(sign.finding(), sign.answer()));
        }
        if (signs.length() > 0) {
            page.paragraph(1, "from: " + signs);
        }
    }

    private void seenWithoutPain(List<SeenWithoutPain> all) {
        if (all.isEmpty()) {
            return;
        }
        page.heading("ON IMAGES: seen in people without back pain too");
        for (SeenWithoutPain seen : all) {
            page.item(
                    1,
                    "-",
                    names.finding(seen.finding()) + ": seen in " + Wording.percent(seen.share())
                            + " % of pain-free people in their " + seen.age() + "s."
                            + notes.mark(seen.citation()));
        }
    }

    private static String hypothesis(NerveRoots.Root root) {
        boolean none = root.root().equals("none");
        String disc = none || root.disc().isEmpty() ? "" : ", usual disc " + root.disc();
        return (none ? "no root" : root.root()) + ": " + Wording.percent(root.probability()) + " % (before the signs "
                + Wording.percent(root.prior()) + " %)" + disc;
    }

    private void next(Assessment assessment) {
        page.heading("NEXT");
        int number = 1;
        boolean gatesAbove = !assessment.notCleared().isEmpty();
        if (gatesAbove) {
            page.item(1, number++ + ".", "The open questions under NOT CLEARED.");
        }
        for (NextQuestion question : assessment.nextQuestions()) {
            boolean above = question.kind() == NextQuestion.Kind.GATE || question.kind() == NextQuestion.Kind.SWEEP;
            if (!(gatesAbove && above && isOpen(assessment, question.finding()))) {
                page.item(1, number++ + ".", question.question() + " (" + obtained(question) + ")");
                page.paragraph(2, "why: " + question.why());
            }
        }
        stop(assessment.stop());
    }

    private static boolean isOpen(Assessment assessment, String finding) {
        return assessment.notCleared().stream().anyMatch(gate -> gate.finding().equals(finding));
    }

    private static String obtained(NextQuestion question) {
        return switch (question.obtained()) {
            case ASKED -> "ask";
            case EXAMINED -> "examine";
            case BLOOD -> "laboratory";
            case IMAGING -> "imaging";
        };
    }

    private void stop(Stop stop) {
        if (stop.holdsForAsked()) {
            page.paragraph(
                    1, "No one further answer to a question would change the urgency (" + stop.tried() + " tried).");
        } else {
            page.paragraph(1, "One further answer could change the urgency (" + stop.tried() + " tried):");
            changes(stop.asked());
        }
        if (!stop.examined().isEmpty()) {
            page.paragraph(1, "Signs and tests of which one would change it, so still to be looked for:");
            changes(stop.examined());
        }
    }

    private void changes(List<Stop.Change> changes) {
        for (String level : LEVELS) {
            List<String> answers = new ArrayList<>();
            for (Stop.Change change : changes) {
                if (change.level().equals(level)) {
                    answers.add(names.answered(change.finding(), change.answer()));
                }
            }
            if (!answers.isEmpty()) {
                page.item(1, "-", "to " + level + ": " + list(answers));
            }
        }
    }

    private static String list(List<String> answers) {
        String shown = String.join("; ", answers.subList(0, Math.min(MOST_NAMED, answers.size())));
        int more = answers.size() - MOST_NAMED;
        return more > 0 ? shown + "; and " + more + " more" : shown;
    }

    private void notUsed(List<NotUsed> all) {
        if (all.isEmpty()) {
            return;
        }
        page.heading("NOT USED");
        for (NotUsed each : all) {
            String answer = each.answer().isEmpty() ? "" : " (" + SafeText.visible(each.answer()) + ")";
            page.item(1, "-", SafeText.visible(each.finding()) + answer + ": " + each.reason());
        }
    }
}
