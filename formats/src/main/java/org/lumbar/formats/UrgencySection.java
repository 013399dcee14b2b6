package org.lumbar.formats;

import java.util.List;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.NotCleared;
import org.lumbar.assess.UrgencyResult;
import org.lumbar.assess.UrgencyResult.Reason;
import org.lumbar.knowledge.Urgency.Level;

/// The top of a report: how soon, where and why, and what is not cleared.
final class UrgencySection {

    private static final String RED = "\u001b[31m";
    private static final String YELLOW = "\u001b[33m";
    private static final String GREEN = "\u001b[32m";

    private UrgencySection() {}

    static void write(Page page, Assessment assessment, Names names, Footnotes notes) {
        UrgencyResult result = assessment.urgency();
        page.blank();
        page.emphasized(Wording.loud(result.urgency()), colour(result.urgency().level()));
        List<Reason> reasons = result.because();
        boolean told = UrgencyWords.headlineIsReason(result);
        page.paragraph(1, told ? result.headline() + mark(reasons.getFirst(), notes) : result.headline());
        if (told) {
            findings(page, reasons.getFirst(), names);
        }
        if (!result.where().isEmpty()) {
            page.paragraph(1, "Where: " + result.where());
        }
        List<Reason> further = UrgencyWords.further(result);
        if (!further.isEmpty()) {
            page.paragraph(1, told ? "Also:" : "Why:");
        }
        for (Reason reason : further) {
            page.item(1, "-", UrgencyWords.sentence(reason, result.urgency()) + mark(reason, notes));
            findings(page, reason, names);
        }
        notCleared(page, assessment.notCleared(), names);
    }

    private static void notCleared(Page page, List<NotCleared> gates, Names names) {
        if (gates.isEmpty()) {
            return;
        }
        page.heading("NOT CLEARED: " + UrgencyWords.noAllClear(gates));
        int number = 1;
        for (NotCleared gate : gates) {
            page.item(1, number++ + ".", gate.question());
            if (!gate.why().isEmpty()) {
                page.paragraph(2, UrgencyWords.why(gate));
            }
            if (!gate.conditions().isEmpty()) {
                page.paragraph(2, UrgencyWords.untilThen(gate, names));
            }
        }
    }

    private static String mark(Reason reason, Footnotes notes) {
        return notes.mark(UrgencyWords.citation(reason));
    }

    private static void findings(Page page, Reason reason, Names names) {
        if (!reason.findings().isEmpty()) {
            page.paragraph(2, UrgencyWords.from(reason, names));
        }
    }

    static String colour(Level level) {
        return switch (level) {
            case EMERGENCY -> RED;
            case URGENT -> YELLOW;
            case ROUTINE, SELF_CARE -> GREEN;
        };
    }
}
