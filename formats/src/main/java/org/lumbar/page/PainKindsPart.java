package org.lumbar.page;

import org.lumbar.formats.PainWords;
import org.lumbar.knowledge.MechanismCriteria;
import org.lumbar.knowledge.movement.PainContent;
import org.lumbar.knowledge.movement.PainContent.PainKind;

/// The three mechanisms of pain, in plain words, with the criteria that grade them.
record PainKindsPart(Sheet sheet, PainContent pain) {

    void write() {
        sheet.openSection("kinds-part", "Three mechanisms", "they mix");
        Html html = sheet.html();
        for (PainKind kind : pain.kinds().values()) {
            html.element("h4", kind.label());
            sheet.marked("p", kind.plain(), kind.citation(), "class", "plain");
            PainWords.criteria(sheet.knowledge(), kind).forEach(this::criteria);
            kind.evidence().forEach(each -> sheet.marked("p", each.words(), each.citation(), "class", "criteria"));
        }
        html.element("h4", "Mixed pain");
        sheet.paragraph(PainWords.MIXED);
        sheet.closeSection();
    }

    private void criteria(MechanismCriteria criteria) {
        Html html = sheet.html();
        html.open("div", "class", "criteria");
        html.open("p").element("strong", criteria.label());
        sheet.mark(criteria.citation());
        html.close("p").open("ul");
        for (MechanismCriteria.Grade grade : criteria.grades()) {
            html.open("li").text(PainWords.grade(criteria, grade) + ".");
            grade.accuracy().ifPresent(accuracy -> {
                html.open("span", "class", "quiet block").text("It tells: " + PainWords.accuracy(accuracy) + ".");
                sheet.mark(accuracy.citation());
                html.close("span");
            });
            html.close("li");
        }
        html.close("ul");
        sheet.quiet(criteria.caution());
        html.close("div");
    }
}
