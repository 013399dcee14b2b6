package org.lumbar.page;

import org.lumbar.care.SafetyNet;
import org.lumbar.formats.SafetyNetWords;

/// The written safety net on the page, for the person to take home.
final class SafetyNetPart {

    private SafetyNetPart() {}

    static void write(Sheet sheet, SafetyNet net) {
        if (net.lines().isEmpty()) {
            return;
        }
        Html html = sheet.html();
        sheet.openSection("safety-net", "Safety net", "to take home");
        String seenBy = SafetyNetWords.seenBy(net);
        if (!seenBy.isEmpty()) {
            html.element("p", seenBy, "class", "go");
        }
        sheet.paragraph(SafetyNetWords.WATCH);
        html.open("ul", "class", "watch");
        for (SafetyNet.Line line : net.lines()) {
            html.open("li").text(line.line().watch());
            sheet.marked("span", SafetyNetWords.go(line), line.line().citation(), "class", "go block");
            html.close("li");
        }
        html.close("ul");
        if (!net.reviews().isEmpty()) {
            sheet.paragraph(SafetyNetWords.COME_BACK);
            html.open("ul");
            for (SafetyNet.Review review : net.reviews()) {
                html.open("li").element("strong", SafetyNetWords.day(review));
                html.text(": " + review.review().words());
                sheet.mark(review.review().citation());
                html.close("li");
            }
            html.close("ul");
        }
        html.element("p", SafetyNetWords.OWNER, "class", "field");
        html.element("p", SafetyNetWords.GIVEN, "class", "field");
        sheet.closeSection();
    }
}
