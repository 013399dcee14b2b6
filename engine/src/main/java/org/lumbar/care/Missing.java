package org.lumbar.care;

import java.util.Arrays;
import java.util.List;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.triage.Situation;

/// What must be known before an intervention may be decided on. A question whose denial denies others stands for them,
/// so that a busy clinician is asked once.
final class Missing {

    private static final int USUAL = 8;

    private final FindingIndex index;
    private final RuleResults results;
    private final Situation situation;
    private final int[] screens;
    private final long[] seen;

    /// The numbers of the findings to ask for, in the order in which they came.
    private int[] asked;

    private int count;

    /// @param screens numbers of findings that may stand for others: open gates first, then the summarising question
    Missing(FindingIndex index, RuleResults results, Situation situation, int... screens) {
        this.index = index;
        this.results = results;
        this.situation = situation;
        this.screens = unknown(screens, situation);
        seen = new long[index.words()];
        asked = new int[USUAL];
    }

    private Missing(Missing other) {
        index = other.index;
        results = other.results;
        situation = other.situation;
        screens = other.screens;
        seen = other.seen.clone();
        asked = other.asked.clone();
        count = other.count;
    }

    /// A question that is answered stands for nothing.
    private static int[] unknown(int[] screens, Situation situation) {
        int[] unknown = new int[screens.length];
        int count = 0;
        for (int screen : screens) {
            if (situation.answers().isUnknown(screen)) {
                unknown[count++] = screen;
            }
        }
        return count == unknown.length ? unknown : Arrays.copyOf(unknown, count);
    }

    /// The same, to which more may be added.
    Missing copy() {
        return new Missing(this);
    }

    /// Adds what a contraindication waits for: one question where its denial settles the rule, else all that is
    /// unknown.
    void addRule(int rule) {
        for (int screen : screens) {
            if (results.isSettledByDenying(screen, rule)) {
                ask(screen);
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
            if (index.isDeniedBy(finding, screen)) {
                ask(screen);
                return;
            }
        }
        ask(finding);
    }

    private void ask(int finding) {
        long bit = 1L << finding;
        if ((seen[finding >>> 6] & bit) == 0) {
            seen[finding >>> 6] |= bit;
            if (count == asked.length) {
                asked = Arrays.copyOf(asked, 2 * count);
            }
            asked[count++] = finding;
        }
    }

    /// Identifiers, in the order in which they were asked for.
    List<String> ids() {
        String[] ids = new String[count];
        for (int i = 0; i < count; i++) {
            ids[i] = index.finding(asked[i]).id();
        }
        return List.of(ids);
    }
}
