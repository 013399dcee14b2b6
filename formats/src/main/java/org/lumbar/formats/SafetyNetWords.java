package org.lumbar.formats;

import org.lumbar.care.SafetyNet;

/// Sentences of the written safety net, the same in every form. They are for the person, in plain words.
public final class SafetyNetWords {

    /// What leads the lines.
    public static final String WATCH = "Get help if any of this happens, whatever was said today:";

    /// What leads the days.
    public static final String COME_BACK = "And look again on these days:";

    /// The field that people fill in.
    public static final String OWNER = "Who follows this up, and how to reach them: ____________________";

    /// The field that people fill in, too.
    public static final String GIVEN = "Given in writing, on and by: ____________________";

    private SafetyNetWords() {}

    /// What to do, and how soon.
    public static String go(SafetyNet.Line line) {
        return line.line().soon() + " " + line.line().go();
    }

    /// The date of a review and its day.
    public static String day(SafetyNet.Review review) {
        return review.date() + " (day " + review.review().days() + ")";
    }

    /// When the person is to be seen; empty where nothing is pressing.
    public static String seenBy(SafetyNet net) {
        if (net.emergency()) {
            return "Go now, where the top of this page says. Do not wait for an appointment. If you cannot get there, call an"
                    + " ambulance.";
        }
        return net.seenBy()
                .map(date -> "You must be seen by " + date
                        + ". If nobody has seen you by then, go to the emergency department.")
                .orElse("");
    }
}
