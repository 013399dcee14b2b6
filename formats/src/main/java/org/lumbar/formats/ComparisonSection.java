package org.lumbar.formats;

import java.util.List;
import java.util.StringJoiner;
import org.lumbar.assess.NextQuestion;
import org.lumbar.assess.NotCleared;
import org.lumbar.assess.UrgencyResult.Reason;
import org.lumbar.explanation.Comparison;
import org.lumbar.explanation.Comparison.FurtherPart;
import org.lumbar.explanation.Move;
import org.lumbar.explanation.Move.Standing;
import org.lumbar.explanation.Place;
import org.lumbar.knowledge.Urgency;

/// Writes what differs between two assessments.
final class ComparisonSection {

    private static final int MOST_MOVES = 8;

    /// A change below this is not seen in a figure of two digits.
    private static final double SEEN = 0.05;

    private final Page page;
    private final Names names;

    ComparisonSection(Page page, Names names) {
        this.page = page;
        this.names = names;
    }

    void write(Comparison comparison) {
        if (comparison.changesNothing()) {
            page.paragraph(1, "Nothing changes: the same urgency, figures, open questions and next questions.");
            return;
        }
        urgency(comparison);
        moves(comparison);
        gates("Safety questions closed", comparison.closed());
        gates("Safety questions opened", comparison.opened());
        questions("Next questions that come", comparison.questionsCame());
        questions("Next questions that go", comparison.questionsGone());
        further(comparison);
    }

    private void urgency(Comparison comparison) {
        Urgency before = comparison.before().urgency().urgency();
        Urgency after = comparison.after().urgency().urgency();
        if (comparison.changesUrgency()) {
            page.emphasized(
                    "Urgency: " + Wording.urgency(before) + " -> " + Wording.loud(after),
                    UrgencySection.colour(after.level()));
        } else {
            page.paragraph(1, "Urgency: " + Wording.urgency(after) + ", as before.");
        }
        if (comparison.before().evidenceApplies() != comparison.after().evidenceApplies()) {
            page.paragraph(
                    2,
                    comparison.after().evidenceApplies()
                            ? "The evidence applies to this person now."
                            : "This person is outside the evidence now: only red-flag rules are given.");
        }
        reasons("+", comparison.came(), "comes");
        reasons("-", comparison.gone(), "goes");
    }

    private void reasons(String mark, List<Reason> reasons, String word) {
        for (Reason reason : reasons) {
            page.item(
                    1,
                    mark,
                    word + ": " + reason.text() + " (" + Wording.urgency(reason.urgency()) + ")."
                            + (reason.findings().isEmpty() ? "" : " From: " + names.findings(reason.findings()) + "."));
        }
    }

    private void moves(Comparison comparison) {
        List<Move> seen =
                comparison.moves().stream().filter(ComparisonSection::isSeen).toList();
        if (seen.isEmpty()) {
            page.paragraph(1, "No figure of a cause changes that could be seen.");
            return;
        }
        page.paragraph(1, "Causes, the largest change in log-odds first:");
        seen.stream().limit(MOST_MOVES).forEach(this::move);
        if (seen.size() > MOST_MOVES) {
            page.paragraph(1, "and " + (seen.size() - MOST_MOVES) + " more that move less.");
        }
    }

    private static boolean isSeen(Move move) {
        boolean moved = move.before().place() != move.after().place();
        boolean shown = move.before().isShown() || move.after().isShown();
        return Math.abs(move.change()) >= SEEN || (moved && shown);
    }

    private void move(Move move) {
        String sign = move.change() > 0 ? "+" : move.change() < 0 ? "-" : "=";
        page.item(
                1,
                sign,
                move.label() + ": " + figure(move.before()) + " -> " + figure(move.after())
                        + (move.change() == 0 ? "" : " (" + WaterfallLines.signed(move.change()) + ")")
                        + placed(move));
    }

    private static String figure(Standing standing) {
        if (standing.place() == Place.ESTABLISHED) {
            return "established";
        }
        return standing.entry().map(Wording::probability).orElse("no probability");
    }

    private static String placed(Move move) {
        boolean before = move.before().isShown();
        boolean after = move.after().isShown();
        if (move.before().place() == move.after().place() || (!before && !after)) {
            return "";
        }
        String to = switch (move.after().place()) {
            case ESTABLISHED -> "established";
            case LIKELY -> "among the likely ones";
            case POINTED_TO -> "among the rare ones that the findings point to";
            case FAMILY -> "under its family";
            case NOT_EXCLUDED -> "not excluded";
            case OTHER -> "not shown";
            case NOT_CONSIDERED -> "not considered";
        };
        return (before ? after ? "; now " : "; leaves, now " : "; enters ") + to;
    }

    private void gates(String title, List<NotCleared> gates) {
        if (!gates.isEmpty()) {
            var joined = new StringJoiner("; ");
            gates.forEach(gate -> joined.add(names.finding(gate.finding())));
            page.paragraph(1, title + ": " + joined + ".");
        }
    }

    private void questions(String title, List<NextQuestion> questions) {
        if (!questions.isEmpty()) {
            var joined = new StringJoiner("; ");
            questions.forEach(question -> joined.add(names.finding(question.finding())));
            page.paragraph(1, title + ": " + joined + ".");
        }
    }

    private void further(Comparison comparison) {
        var joined = new StringJoiner("; ");
        for (FurtherPart part : comparison.further()) {
            String words = switch (part) {
                case NERVE_ROOTS -> "the nerve roots";
                case LABELS -> "the labels by criteria (root or something else, pain mechanism)";
                case SEEN_WITHOUT_PAIN -> "images that are common without pain";
                case NOT_USED -> "what was entered and is not used";
                case RESIDUAL_RISK -> "what remains possible after all answers";
                case REASONS, NEXT_QUESTIONS, STOP -> "";
            };
            if (!words.isEmpty()) {
                joined.add(words);
            }
        }
        if (joined.length() > 0) {
            page.paragraph(1, "Also differ: " + joined + "; `lumbar assess` shows them.");
        }
    }
}
