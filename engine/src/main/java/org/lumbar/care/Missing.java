package org.lumbar.care;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.triage.Situation;

/// What must be known before an intervention may be decided on. A question whose denial denies others stands for them,
/// so that a busy clinician is asked once.
final class Missing {

    private final FindingIndex index;
    private final RuleResults results;
    private final Situation situation;
    private final int[] screens;
    private final Set<Integer> asked;

    /// @param screens numbers of findings that may stand for others: open gates first, then the summarising question
    Missing(FindingIndex index, RuleResults results, Situation situation, int... screens) {
        this(index, results, situation, screens, new LinkedHashSet<>());
    }

    private Missing(FindingIndex index, RuleResults results, Situation situation, int[] screens, Set<Integer> asked) {
        this.index = index;
        this.results = results;
        this.situation = situation;
        this.screens = screens;
        this.asked = asked;
    }

    /// The same, to which more may be added.
    Missing copy() {
        return new Missing(index, results, situation, screens, new LinkedHashSet<>(asked));
    }

    /// Adds what a contraindication waits for: one question where its denial settles the rule, else all that is
    /// unknown.
    void addRule(int rule) {
        for (int screen : screens) {
            if (situation.answers().isUnknown(screen) && results.isSettledByDenying(screen, rule)) {
                asked.add(screen);
                return;
            }
        }
        add(results.findings(rule));
    }

    /// Adds what is unknown of these findings.
    void add(int[] findings) {
        for (int finding : findings) {
            if (situation.answers().isUnknown(finding)) {
                add(finding);
            }
        }
    }

    /// Adds one finding that must be known, or the question that stands for it.
    void add(int finding) {
        for (int screen : screens) {
            if (situation.answers().isUnknown(screen) && denies(screen, finding)) {
                asked.add(screen);
                return;
            }
        }
        asked.add(finding);
    }

    private boolean denies(int screen, int finding) {
        for (int denied : index.absentWith(screen)) {
            if (denied == finding) {
                return true;
            }
        }
        return false;
    }

    /// Identifiers, in the order in which they were asked for.
    List<String> ids() {
        if (asked.isEmpty()) {
            return List.of();
        }
        List<String> ids = new ArrayList<>(asked.size());
        for (int finding : asked) {
            ids.add(index.finding(finding).id());
        }
        return List.copyOf(ids);
    }
}
