package org.lumbar.care;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingIndex;

/// What must be known before an intervention may be decided on. One summarising question stands for all that its denial
/// denies, so that a busy clinician is asked once.
final class Missing {

    private static final int USUAL = 16;

    private final FindingIndex index;
    private final Answers answers;
    private final int screen;
    private int[] asked = new int[USUAL];
    private int count;

    /// @param screen number of the summarising finding, -1 where there is none
    Missing(FindingIndex index, Answers answers, int screen) {
        this.index = index;
        this.answers = answers;
        this.screen = screen;
    }

    /// Adds what is unknown of these findings.
    void add(int[] findings) {
        for (int finding : findings) {
            if (answers.isUnknown(finding)) {
                add(finding);
            }
        }
    }

    /// Adds one finding that must be known.
    void add(int finding) {
        int question = screen >= 0 && answers.isUnknown(screen) && isScreened(finding) ? screen : finding;
        if (!isAsked(question)) {
            asked = count == asked.length ? Arrays.copyOf(asked, 2 * count) : asked;
            asked[count++] = question;
        }
    }

    private boolean isScreened(int finding) {
        return (index.deniers(finding)[screen >>> 6] >>> screen & 1) != 0;
    }

    private boolean isAsked(int finding) {
        for (int i = 0; i < count; i++) {
            if (asked[i] == finding) {
                return true;
            }
        }
        return false;
    }

    /// Identifiers, the summarising question first.
    List<String> ids() {
        List<String> ids = new ArrayList<>(count);
        if (isAsked(screen)) {
            ids.add(index.finding(screen).id());
        }
        for (int i = 0; i < count; i++) {
            if (asked[i] != screen) {
                ids.add(index.finding(asked[i]).id());
            }
        }
        return List.copyOf(ids);
    }
}
