package org.lumbar.page;

import java.util.List;
import org.lumbar.assess.Assessment;
import org.lumbar.care.DecisionAid;
import org.lumbar.formats.AidWords;
import org.lumbar.formats.AssessmentText;
import org.lumbar.formats.Footnotes;
import org.lumbar.formats.Names;
import org.lumbar.formats.PlanWords;
import org.lumbar.knowledge.Knowledge;

/// A decision aid as one HTML page to talk about and to print, in the words of the text. It carries its style and
/// drawings, has no script, and asks nothing of any host.
public final class DecisionAidPage {

    private final Knowledge knowledge;

    private DecisionAidPage(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /// Pages on a content.
    ///
    /// @param knowledge the content that the assessment rests on
    public static DecisionAidPage of(Knowledge knowledge) {
        return new DecisionAidPage(knowledge);
    }

    /// The page, ending with a line end.
    public String page(Assessment assessment, DecisionAid aid) {
        var html = new Html();
        Frame.open(html, AidWords.title(aid), Style.AID);
        html.open("main").open("article", "class", "aid", "aria-labelledby", "a-title");
        var sheet = new Sheet(html, knowledge, new Names(knowledge), new Footnotes(knowledge), "a-");
        html.element("h2", "Options side by side", "id", sheet.id("title"));
        html.element("p", AssessmentText.title(assessment), "class", "quiet");
        body(sheet, aid);
        SourcesPart.write(sheet);
        html.line().close("article").close("main").line();
        html.open("footer");
        html.element("p", AssessmentText.content(assessment.knowledge()));
        html.element("p", Assessment.STATEMENT, "class", "statement");
        html.close("footer");
        return Frame.close(html);
    }

    private void body(Sheet sheet, DecisionAid aid) {
        if (aid.plan().referral().isPresent()) {
            sheet.html().element("p", PlanWords.referral(aid.plan()), "class", "notice");
        } else if (!aid.isWithheld()) {
            sheet.paragraph(PlanWords.about(aid.plan()));
            sheet.quiet(AidWords.NO_RANKING);
        }
        var options = new OptionsPart(sheet, aid);
        options.whatEachIs();
        if (aid.compared().isEmpty()) {
            return;
        }
        options.plan();
        new PeoplePart(sheet, aid).write();
        new AveragesPart(sheet, aid, knowledge.care().scales()).write();
        options.harms();
        options.guidelines();
        options.mechanisms();
        options.notes();
    }

    /// How many columns stand side by side.
    static String columns(List<?> options) {
        return "side of-" + options.size();
    }
}
