package org.lumbar.formats;

import java.util.List;
import java.util.Locale;
import org.lumbar.assess.Assessment;
import org.lumbar.assess.NotCleared;
import org.lumbar.assess.UrgencyResult;
import org.lumbar.assess.UrgencyResult.Reason;
import org.lumbar.knowledge.Urgency;

/// The top of a report: how soon, where and why, and what is not cleared.
final class UrgencySection {

    private static final String RED = "\u001b[31m";
    private static final String YELLOW = "\u001b[33m";
    private static final String GREEN = "\u001b[32m";

    private UrgencySection() {}

    static void write(Page page, Assessment assessment, Names names, Footnotes notes) {
        UrgencyResult result = assessment.urgency();
        page.blank();
        page.emphasized(loud(result.urgency()), colour(result.urgency().level()));
        page.paragraph(1, result.headline());
        if (!result.where().isEmpty()) {
            page.paragraph(1, "Where: " + result.where());
        }
        if (!result.because().isEmpty()) {
            page.paragraph(1, "Why:");
        }
        for (Reason reason : result.because()) {
            page.item(1, "-", sentence(reason, result.urgency()) + notes.mark(cited(reason), reason.basis()));
            if (!reason.findings().isEmpty()) {
                page.paragraph(2, "from: " + names.findings(reason.findings()));
            }
        }
        notCleared(page, assessment.notCleared(), names);
    }

    private static void notCleared(Page page, List<NotCleared> gates, Names names) {
        if (gates.isEmpty()) {
            return;
        }
        page.heading("NOT CLEARED: no all-clear before "
                + (gates.size() == 1 ? "this question is" : "these " + gates.size() + " questions are") + " answered");
        int number = 1;
        for (NotCleared gate : gates) {
            page.item(1, number++ + ".", gate.question());
            if (!gate.why().isEmpty()) {
                page.paragraph(2, " why: " + gate.why());
            }
            if (!gate.conditions().isEmpty()) {
                page.paragraph(2, " not excluded until then: " + names.conditions(gate.conditions()));
            }
        }
    }

    private static String sentence(Reason reason, Urgency whole) {
        return reason.urgency().equals(whole) ? reason.text() : reason.text() + " (" + Wording.urgency(reason.urgency()) + ")";
    }

    private static List<String> cited(Reason reason) {
        return reason.source().isEmpty() ? List.of() : List.of(reason.source());
    }

    private static String loud(Urgency urgency) {
        String within = Wording.within(urgency.within());
        String level = urgency.level().id().toUpperCase(Locale.ROOT);
        return within.isEmpty() ? level : level + ", " + within;
    }

    private static String colour(Urgency.Level level) {
        return switch (level) {
            case EMERGENCY -> RED;
            case URGENT -> YELLOW;
            case ROUTINE, SELF_CARE -> GREEN;
        };
    }
}
