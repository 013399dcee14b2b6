package org.lumbar.formats;

import java.util.List;
import org.lumbar.assess.Assessment;
import org.lumbar.explanation.Comparison;
import org.lumbar.knowledge.Knowledge;

/// A comparison of two assessments as a text of at most 80 columns.
public final class ComparisonText {

    private final Names names;
    private final TextStyle style;

    private ComparisonText(Knowledge knowledge, TextStyle style) {
        this.names = new Names(knowledge);
        this.style = style;
    }

    /// Texts in a style.
    ///
    /// @param knowledge the content that the assessments rest on, for labels
    public static ComparisonText of(Knowledge knowledge, TextStyle style) {
        return new ComparisonText(knowledge, style);
    }

    /// The text, ending with a line end.
    ///
    /// @param edits what was changed, as it was written
    public String report(Comparison comparison, List<String> edits) {
        var page = new Page(style);
        page.paragraph(0, "Lumbar: " + AssessmentText.title(comparison.before()));
        page.heading("WHAT IF " + SafeText.visible(String.join(", ", edits)));
        new ComparisonSection(page, names).write(comparison);
        page.blank();
        page.paragraph(0, AssessmentText.content(comparison.after().knowledge()));
        page.paragraph(0, Assessment.STATEMENT);
        return page.text();
    }
}
