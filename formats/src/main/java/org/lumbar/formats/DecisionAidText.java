package org.lumbar.formats;

import java.util.List;
import org.lumbar.assess.Assessment;
import org.lumbar.care.DecisionAid;
import org.lumbar.care.DecisionAid.Option;
import org.lumbar.care.Recommendation;
import org.lumbar.formats.PlanWords.Said;
import org.lumbar.knowledge.Intervention.GuidelineRow;
import org.lumbar.knowledge.Knowledge;

/// A decision aid as a text of at most 80 columns: one subject after another, and in each the options in turn.
public final class DecisionAidText {

    private static final int ASKED_SHOWN = 6;

    private final Knowledge knowledge;
    private final Names names;
    private final TextStyle style;

    private DecisionAidText(Knowledge knowledge, TextStyle style) {
        this.knowledge = knowledge;
        this.names = new Names(knowledge);
        this.style = style;
    }

    /// Texts in a style.
    ///
    /// @param knowledge the content that the assessment rests on
    public static DecisionAidText of(Knowledge knowledge, TextStyle style) {
        return new DecisionAidText(knowledge, style);
    }

    /// The text, ending with a line end.
    ///
    /// @param extent whether every question and every further result is told
    public String report(Assessment assessment, DecisionAid aid, Extent extent) {
        var page = new Page(style);
        var notes = new Footnotes(knowledge);
        page.paragraph(0, "Lumbar: " + AssessmentText.title(assessment));
        page.heading("DECISION AID: " + AidWords.title(aid));
        if (aid.plan().referral().isPresent()) {
            page.paragraph(1, PlanWords.referral(aid.plan()));
        } else if (!aid.isWithheld()) {
            page.paragraph(1, PlanWords.about(aid.plan()));
            page.paragraph(1, AidWords.NO_RANKING);
        }
        whatEachIs(page, aid);
        if (!aid.compared().isEmpty()) {
            plan(page, notes, aid, extent);
            new EvidenceSection(page, names, notes, aid, knowledge.care().scales(), extent).write();
            harms(page, notes, aid);
            guidelines(page, notes, aid);
            mechanisms(page, notes, aid);
        }
        notes.write(page);
        page.blank();
        page.paragraph(0, AssessmentText.content(assessment.knowledge()));
        page.paragraph(0, Assessment.STATEMENT);
        return page.text();
    }

    private static void whatEachIs(Page page, DecisionAid aid) {
        page.heading("WHAT EACH IS");
        for (Option option : aid.options()) {
            page.item(
                    1,
                    "-",
                    option.intervention().label() + ": " + option.intervention().plain() + ".");
            String standing = AidWords.standing(option, aid);
            if (!standing.isEmpty()) {
                page.paragraph(2, standing);
            }
        }
    }

    private void plan(Page page, Footnotes notes, DecisionAid aid, Extent extent) {
        page.heading("WHAT THE PLAN SAYS FOR THIS PERSON");
        aid.compared().forEach(option -> {
            for (Said said : AidWords.said(option, aid)) {
                page.item(1, "-", option.intervention().label() + ": " + AidWords.decision(said, aid));
                AidWords.told(said.one())
                        .forEach(reason -> page.paragraph(3, reason.text() + notes.mark(reason.citation())));
                asked(page, said.one(), extent);
            }
        });
    }

    private void asked(Page page, Recommendation recommendation, Extent extent) {
        List<String> ask = AidWords.asked(recommendation);
        int shown = extent == Extent.EVERYTHING ? ask.size() : Math.min(ASKED_SHOWN, ask.size());
        if (shown == 0) {
            return;
        }
        int more = ask.size() - shown;
        page.paragraph(
                3,
                "Must be asked first: " + names.findings(ask.subList(0, shown))
                        + (more > 0 ? "; and " + more + " more with --all" : "") + ".");
    }

    private static void harms(Page page, Footnotes notes, DecisionAid aid) {
        page.heading("HARMS");
        aid.compared().forEach(option -> {
            page.item(1, "-", option.intervention().label());
            if (option.intervention().cautions().isEmpty()) {
                page.paragraph(3, AidWords.NO_HARM_NAMED);
            }
            option.intervention()
                    .cautions()
                    .forEach(caution -> page.paragraph(3, caution.text() + notes.mark(caution.citation())));
        });
    }

    private static void guidelines(Page page, Footnotes notes, DecisionAid aid) {
        page.heading("WHAT GUIDELINES SAY");
        aid.compared().forEach(option -> {
            page.item(1, "-", option.intervention().label());
            for (Said said : AidWords.said(option, aid)) {
                List<GuidelineRow> rows = said.one().use().guidelines();
                if (rows.isEmpty()) {
                    page.paragraph(3, AidWords.silent(said.one()));
                }
                rows.forEach(row -> page.paragraph(3, PlanWords.row(row) + notes.mark(row.citation())));
                String conflict = PlanWords.conflict(said.one());
                if (!conflict.isEmpty()) {
                    page.paragraph(3, Wording.capital(conflict));
                }
            }
        });
    }

    private static void mechanisms(Page page, Footnotes notes, DecisionAid aid) {
        page.heading("HOW EACH IS THOUGHT TO ACT");
        page.paragraph(1, "What is taught; it is no evidence of benefit.");
        aid.compared()
                .forEach(option -> option.intervention()
                        .mechanism()
                        .ifPresent(mechanism -> page.item(
                                1,
                                "-",
                                option.intervention().label() + ": " + AidWords.mechanism(mechanism)
                                        + notes.mark(mechanism.citation()))));
    }
}
