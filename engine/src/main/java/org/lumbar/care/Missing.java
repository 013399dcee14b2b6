package org.lumbar.care;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingIndex;

/// What must be known before an intervention may be decided on. One summarising question stands for all that its denial
/// denies, so that a busy clinician is asked once.
final class Missing {

    private final FindingIndex index;
    private final Answers answers;
    private final int screen;
    private final Set<Integer> asked = new LinkedHashSet<>();

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
        asked.add(screen >= 0 && answers.isUnknown(screen) && isScreened(finding) ? screen : finding);
    }

    private boolean isScreened(int finding) {
        for (int denied : index.absentWith(screen)) {
            if (denied == finding) {
                return true;
            }
        }
        return false;
    }

    /// Identifiers, the summarising question first.
    List<String> ids() {
        List<String> ids = new ArrayList<>(asked.size());
        if (asked.contains(screen)) {
            ids.add(index.finding(screen).id());
        }
        for (int finding : asked) {
            if (finding != screen) {
                ids.add(index.finding(finding).id());
            }
        }
        return List.copyOf(ids);
    }
}
