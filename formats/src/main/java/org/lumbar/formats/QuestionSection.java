package org.lumbar.formats;

import org.lumbar.explanation.QuestionExplanation;
import org.lumbar.explanation.QuestionExplanation.Answer;

/// Writes why a question is worth asking.
final class QuestionSection {

    private final Page page;
    private final Names names;

    QuestionSection(Page page, Names names) {
        this.page = page;
        this.names = names;
    }

    void write(QuestionExplanation explanation) {
        page.blank();
        page.emphasized(explanation.finding().label(), "");
        if (!explanation.finding().question().isEmpty()) {
            page.paragraph(1, explanation.finding().question());
        }
        page.paragraph(1, place(explanation));
        for (Answer answer : explanation.answers()) {
            String value = answer.answer().equals("present") || answer.answer().equals("absent")
                    ? answer.answer()
                    : answer.answer() + names.unit(explanation.finding().id());
            page.heading("IF " + value.toUpperCase(java.util.Locale.ROOT));
            if (!answer.contradiction().isEmpty()) {
                page.paragraph(1, "That cannot be: " + answer.contradiction());
            } else {
                new ComparisonSection(page, names).write(answer.comparison());
            }
        }
    }

    private static String place(QuestionExplanation explanation) {
        String known = explanation.known().equals("unknown")
                ? "Not known yet."
                : "Known: " + SafeText.visible(explanation.known()) + ".";
        if (explanation.next().isEmpty()) {
            return known + " It is not among the next questions.";
        }
        var next = explanation.next().get();
        String why = switch (next.kind()) {
            case GATE -> "a safety question that must be answered before any all-clear";
            case SWEEP -> "the last safety question, which covers the rare warning signs";
            case VALUE ->
                "worth asking for what it would decide (net benefit over cost "
                        + Wording.ratio(next.value().orElse(0)) + ")";
            case PROBABILITY -> "worth asking for how far it would move a probability";
        };
        return known + " Number " + explanation.place() + " of the next questions: " + why + ". " + next.why();
    }
}
