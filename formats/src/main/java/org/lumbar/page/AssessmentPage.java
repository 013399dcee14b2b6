package org.lumbar.page;

import java.util.List;
import org.lumbar.assess.Assessment;
import org.lumbar.formats.AssessmentText;
import org.lumbar.formats.Extent;
import org.lumbar.formats.Footnotes;
import org.lumbar.formats.Names;
import org.lumbar.knowledge.Knowledge;

/// Assessments as one HTML page, in the words of [AssessmentText]. The page carries its style and drawings, has
/// no script, and asks nothing of any host; its own policy forbids the browser to.
public final class AssessmentPage {

    /// Most assessments on one page.
    public static final int MOST = 50;

    private static final String NOT_PRINTED =
            "Not printed: what the screen unfolds, which is how each figure came about, and what is not excluded until each"
                    + " question is answered.";

    private final Knowledge knowledge;

    private AssessmentPage(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /// Pages on a content.
    ///
    /// @param knowledge the content that the assessments rest on, for labels and sources
    public static AssessmentPage of(Knowledge knowledge) {
        return new AssessmentPage(knowledge);
    }

    /// The page, ending with a line end.
    ///
    /// @param assessments what to show, one section each
    /// @param extent whether conditions outside the report are listed too
    /// @throws IllegalArgumentException when there are none, or more than [#MOST]
    public String page(List<Assessment> assessments, Extent extent) {
        if (assessments.isEmpty() || assessments.size() > MOST) {
            throw new IllegalArgumentException(
                    "a page shows 1 to " + MOST + " assessments, not " + assessments.size() + ".");
        }
        var html = new Html();
        Frame.open(html, title(assessments));
        html.open("main");
        contents(html, assessments);
        for (int i = 0; i < assessments.size(); i++) {
            article(html, assessments.get(i), extent, "c" + (i + 1) + "-");
        }
        html.line().close("main").line();
        html.open("footer");
        html.element("p", AssessmentText.content(assessments.getFirst().knowledge()));
        html.element("p", Assessment.STATEMENT, "class", "statement");
        html.element("p", NOT_PRINTED, "class", "print-only");
        html.close("footer");
        return Frame.close(html);
    }

    private static String title(List<Assessment> assessments) {
        return assessments.size() == 1
                ? AssessmentText.title(assessments.getFirst())
                : assessments.size() + " assessments";
    }

    private static void contents(Html html, List<Assessment> assessments) {
        if (assessments.size() == 1) {
            return;
        }
        html.line().open("nav", "aria-label", "Assessments on this page").open("ol");
        for (int i = 0; i < assessments.size(); i++) {
            html.open("li").element("a", AssessmentText.title(assessments.get(i)), "href", "#c" + (i + 1) + "-title");
            html.close("li");
        }
        html.close("ol").close("nav");
    }

    private void article(Html html, Assessment assessment, Extent extent, String prefix) {
        var sheet = new Sheet(html, knowledge, new Names(knowledge), new Footnotes(knowledge), prefix);
        html.line().open("article", "aria-labelledby", sheet.id("title"));
        html.element("h2", AssessmentText.title(assessment), "id", sheet.id("title"));
        UrgencyPart.write(sheet, assessment);
        CausesPart.write(sheet, assessment, extent);
        var followUp = new FollowUpPart(sheet);
        var labels = new LabelPart(sheet);
        followUp.residualRisk(assessment.residualRisk());
        assessment.roots().ifPresent(roots -> RootPart.write(sheet, roots, assessment.labels()));
        labels.discriminators(assessment.labels().discriminators());
        labels.rootTables(assessment.labels().rootTables());
        labels.mechanism(assessment.labels().mechanism());
        followUp.seenWithoutPain(assessment.seenWithoutPain());
        followUp.next(assessment);
        followUp.notUsed(assessment.notUsed());
        PlanPart.write(sheet, assessment.plan());
        InvestigationPart.write(sheet, assessment.outlook().investigations());
        PrognosisPart.write(sheet, assessment.outlook().prognosis());
        assessment.outlook().pathway().ifPresent(place -> PlacePart.write(sheet, place, assessment.date()));
        SafetyNetPart.write(sheet, assessment.outlook().safetyNet());
        SourcesPart.write(sheet);
        html.line().close("article");
    }
}
