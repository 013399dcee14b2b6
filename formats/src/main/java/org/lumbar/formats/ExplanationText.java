package org.lumbar.formats;

import org.lumbar.assess.Assessment;
import org.lumbar.explanation.ConditionExplanation;
import org.lumbar.explanation.QuestionExplanation;
import org.lumbar.explanation.UrgencyExplanation;
import org.lumbar.knowledge.Knowledge;

/// Explanations as texts of at most 80 columns.
public final class ExplanationText {

    private final Knowledge knowledge;
    private final Names names;
    private final TextStyle style;

    private ExplanationText(Knowledge knowledge, TextStyle style) {
        this.knowledge = knowledge;
        this.names = new Names(knowledge);
        this.style = style;
    }

    /// Texts in a style.
    ///
    /// @param knowledge the content that the explanations rest on, for labels and sources
    public static ExplanationText of(Knowledge knowledge, TextStyle style) {
        return new ExplanationText(knowledge, style);
    }

    /// Why a condition has its figure, ending with a line end.
    public String condition(ConditionExplanation explanation) {
        return page(
                explanation.assessment(),
                (page, notes) -> new ConditionSection(page, names, notes, knowledge).write(explanation));
    }

    /// Why the level is what it is, ending with a line end.
    public String urgency(UrgencyExplanation explanation) {
        return page(explanation.assessment(), (page, notes) -> new LevelSection(page, names, notes).write(explanation));
    }

    /// Why a question is asked, ending with a line end.
    public String question(QuestionExplanation explanation) {
        return page(explanation.assessment(), (page, notes) -> new QuestionSection(page, names).write(explanation));
    }

    private interface Content {
        void write(Page page, Footnotes notes);
    }

    private String page(Assessment assessment, Content content) {
        var page = new Page(style);
        var notes = new Footnotes(knowledge);
        page.paragraph(0, "Lumbar: " + AssessmentText.title(assessment));
        content.write(page, notes);
        notes.write(page);
        page.blank();
        page.paragraph(0, AssessmentText.content(assessment.knowledge()));
        page.paragraph(0, Assessment.STATEMENT);
        return page.text();
    }
}
