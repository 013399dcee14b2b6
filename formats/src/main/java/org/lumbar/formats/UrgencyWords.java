package org.lumbar.formats;

import java.util.List;
import org.lumbar.assess.NotCleared;
import org.lumbar.assess.UrgencyResult;
import org.lumbar.assess.UrgencyResult.Reason;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Urgency;

/// The sentences of the top of a report, the same in every form.
public final class UrgencyWords {

    /// Heading for those outside the evidence.
    public static final String UNDER_AGE = "UNDER 18: OUTSIDE THE EVIDENCE";

    /// What those outside the evidence are told.
    public static final String OUTSIDE_THE_EVIDENCE =
            "All that Lumbar knows was measured in adults. For this person only the red-flag rules were applied; no"
                    + " cause is given a probability, no plan is made, and silence of the rules is no reassurance.";

    private UrgencyWords() {}

    /// Whether the headline is the first reason, which then is not said twice.
    public static boolean headlineIsReason(UrgencyResult result) {
        return !result.because().isEmpty() && result.because().getFirst().text().equals(result.headline());
    }

    /// The reasons that the headline has not said.
    public static List<Reason> further(UrgencyResult result) {
        return result.because()
                .subList(headlineIsReason(result) ? 1 : 0, result.because().size());
    }

    /// A reason, with its level where that is not the level of the whole.
    public static String sentence(Reason reason, Urgency whole) {
        return reason.urgency().equals(whole)
                ? reason.text()
                : reason.text() + " (" + Wording.urgency(reason.urgency()) + ")";
    }

    /// Where a reason comes from.
    public static Citation citation(Reason reason) {
        return new Citation(reason.source(), reason.basis(), "");
    }

    /// The findings of a reason; empty where it has none.
    public static String from(Reason reason, Names names) {
        return reason.findings().isEmpty() ? "" : "from: " + names.findings(reason.findings());
    }

    /// Why a safety question is asked.
    public static String why(NotCleared gate) {
        return "why: " + gate.why();
    }

    /// What is not excluded before it is answered.
    public static String untilThen(NotCleared gate, Names names) {
        return "not excluded until then: " + names.conditions(gate.conditions());
    }

    /// What stands beside NOT CLEARED.
    public static String noAllClear(List<NotCleared> gates) {
        return "no all-clear before "
                + (gates.size() == 1 ? "this question is" : "these " + gates.size() + " questions are") + " answered";
    }
}
