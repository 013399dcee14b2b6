package org.lumbar.formats;

import org.lumbar.care.SafetyNet;

/// The written safety net in a report, for the person to take home.
final class SafetyNetSection {

    private SafetyNetSection() {}

    static void write(Page page, SafetyNet net, Footnotes notes) {
        if (net.lines().isEmpty()) {
            return;
        }
        page.heading("SAFETY NET, to take home");
        String seenBy = SafetyNetWords.seenBy(net);
        if (!seenBy.isEmpty()) {
            page.paragraph(1, seenBy);
        }
        page.paragraph(1, SafetyNetWords.WATCH);
        for (SafetyNet.Line line : net.lines()) {
            page.item(1, "-", line.line().watch());
            page.paragraph(2, SafetyNetWords.go(line) + notes.mark(line.line().citation()));
        }
        if (!net.reviews().isEmpty()) {
            page.paragraph(1, SafetyNetWords.COME_BACK);
            for (SafetyNet.Review review : net.reviews()) {
                page.item(
                        1,
                        "-",
                        SafetyNetWords.day(review) + ": " + review.review().words()
                                + notes.mark(review.review().citation()));
            }
        }
        page.paragraph(1, SafetyNetWords.OWNER);
        page.paragraph(1, SafetyNetWords.GIVEN);
    }
}
