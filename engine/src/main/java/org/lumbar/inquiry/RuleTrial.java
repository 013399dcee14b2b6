package org.lumbar.inquiry;

import org.lumbar.presentation.FindingIndex;
import org.lumbar.reasoning.LonePresence;
import org.lumbar.reasoning.SinglePresence;
import org.lumbar.triage.Situation;
import org.lumbar.triage.Triage;

/// What each finding, if present, would do to the rules: the highest rank a rule would ask for, and how many of
/// the sources that make the present level it would take away. All findings at once.
final class RuleTrial {

    private final int[] raisedTo;
    private final int[] lost;
    private final long[] changing;

    RuleTrial(
            FindingIndex index,
            Triage triage,
            Touched touched,
            Situation situation,
            SinglePresence presence,
            int[] sources,
            int highest) {
        raisedTo = new int[index.size()];
        lost = new int[index.size()];
        changing = new long[index.words()];
        for (int rule = 0; rule < triage.redFlagRules(); rule++) {
            int rank = triage.redFlagRank(rule);
            if (rank > highest || sources[rule] == highest) {
                note(touched.redFlags()[rule].trueIf(presence), rank, highest, sources[rule]);
            }
        }
        if (situation.adult() && triage.routineRank() >= highest) {
            for (int rule = 0; rule < triage.routineRules(); rule++) {
                note(
                        touched.routine()[rule].trueIf(presence),
                        triage.routineRank(),
                        highest,
                        sources[triage.firstRoutine() + rule]);
            }
        }
        established(triage, touched, presence, sources, highest);
    }

    private void established(Triage triage, Touched touched, SinglePresence presence, int[] sources, int highest) {
        for (int condition = 0; condition < touched.establishing().length; condition++) {
            int now = sources[triage.firstEstablished() + condition];
            if (triage.establishedRank(condition) <= highest && now != highest) {
                continue;
            }
            long[] trueIf = new long[0];
            for (LonePresence relation : touched.establishing()[condition]) {
                trueIf = either(trueIf, relation.trueIf(presence));
            }
            if (trueIf.length > 0) {
                note(trueIf, triage.establishedRank(condition), highest, now);
            }
        }
    }

    private static long[] either(long[] some, long[] others) {
        if (some.length == 0) {
            return others;
        }
        long[] either = some.clone();
        for (int word = 0; word < either.length; word++) {
            either[word] |= others[word];
        }
        return either;
    }

    private void note(long[] trueIf, int rank, int highest, int now) {
        if (now == Triage.NONE) {
            if (rank > highest) {
                raise(trueIf, rank);
            }
        } else if (now == highest) {
            stop(trueIf);
        }
    }

    /// What makes the level stops with every finding that is not among these; of what is true few are not.
    private void stop(long[] trueIf) {
        for (int word = 0; word < trueIf.length; word++) {
            long stopping = ~trueIf[word];
            changing[word] |= stopping;
            while (stopping != 0) {
                int finding = word * Long.SIZE + Long.numberOfTrailingZeros(stopping);
                stopping &= stopping - 1;
                if (finding < lost.length) {
                    lost[finding]++;
                }
            }
        }
    }

    private void raise(long[] findings, int rank) {
        for (int word = 0; word < findings.length; word++) {
            long open = findings[word];
            changing[word] |= open;
            while (open != 0) {
                int finding = word * Long.SIZE + Long.numberOfTrailingZeros(open);
                open &= open - 1;
                if (finding < raisedTo.length) {
                    raisedTo[finding] = Math.max(raisedTo[finding], rank);
                }
            }
        }
    }

    /// The findings whose presence raises the level, or stops what makes it, 64 a word.
    long[] changing() {
        return changing;
    }

    /// The highest rank above the present one that a rule or an established condition would newly ask for if the
    /// finding were present, else [Triage#NONE].
    int raisedTo(int finding) {
        return raisedTo[finding];
    }

    /// How many rules and established conditions that make the present level the presence of the finding would
    /// stop.
    int lost(int finding) {
        return lost[finding];
    }
}
