package org.lumbar.reasoning;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lumbar.knowledge.Setting;
import org.lumbar.presentation.Answers;
import org.lumbar.presentation.FindingIndex;
import org.lumbar.presentation.FindingMask;

/// Works out for all findings at once which ones, if present, would make a predicate true: a set of findings,
/// 64 a word. Each predicate is walked once instead of once for every finding. Confined to one assessment and
/// one thread.
public final class SinglePresence {

    private static final int DEEPEST = 24;

    private final Answers answers;
    private final Setting setting;
    private final FindingIndex index;
    private final long[] @Nullable [] scratch;

    /// For these answers in this setting; they must not change while this is in use.
    public SinglePresence(Answers answers, Setting setting, FindingIndex index) {
        this.answers = answers;
        this.setting = setting;
        this.index = index;
        this.scratch = new long[DEEPEST][];
    }

    /// The findings that, if present, leave or make the term true.
    public long[] trueIf(Term term) {
        long[] result = new long[index.words()];
        walk(term, result, 0);
        return result;
    }

    boolean isAnyKnown(FindingMask findings) {
        return findings.anyKnown(answers);
    }

    /// Whether the term is false, which no presence changes where no `unless` stands within another.
    boolean isFalse(Term term) {
        return term.evaluate(answers, setting) == Truth.FALSE;
    }

    private void walk(Term term, long[] into, int depth) {
        switch (term) {
            case Term.Present present -> {
                if (answers.isUnknown(present.finding())) {
                    fill(into, false);
                    index.raising(present.finding()).or(into);
                } else {
                    fill(into, answers.isPresent(present.finding()));
                }
            }
            case Term.Unless unless -> {
                walk(unless.part(), into, depth);
                for (int word = 0; word < into.length; word++) {
                    into[word] = ~into[word];
                }
            }
            case Term.All all -> all(all, into, depth);
            case Term.Any any -> any(any, into, depth);
            case Term.AtLeast atLeast -> atLeast(atLeast, into, depth);
            case Term.Absent _, Term.Measured _, Term.SeenIn _ ->
                fill(into, term.evaluate(answers, setting) == Truth.TRUE);
        }
    }

    private void all(Term.All all, long[] into, int depth) {
        fill(into, !all.present().anyAbsent(answers));
        all.present().andRaisers(answers, index, into);
        for (Term each : all.parts()) {
            if (isFixed(each) && each.evaluate(answers, setting) != Truth.TRUE) {
                fill(into, false);
                return;
            }
        }
        long[] part = deeper(depth);
        for (Term each : all.parts()) {
            if (isEmpty(into)) {
                return;
            }
            if (!isFixed(each)) {
                walk(each, part, depth + 1);
                for (int word = 0; word < into.length; word++) {
                    into[word] &= part[word];
                }
            }
        }
    }

    private void any(Term.Any any, long[] into, int depth) {
        boolean met = any.present().anyPresent(answers);
        fill(into, met);
        if (met) {
            return;
        }
        any.present().orRaisers(answers, index, into);
        long[] part = deeper(depth);
        for (Term each : any.parts()) {
            if (isFixed(each)) {
                if (each.evaluate(answers, setting) == Truth.TRUE) {
                    fill(into, true);
                    return;
                }
            } else {
                walk(each, part, depth + 1);
                for (int word = 0; word < into.length; word++) {
                    into[word] |= part[word];
                }
            }
        }
    }

    /// Whether no presence of something unknown changes the truth of the term.
    private boolean isFixed(Term term) {
        return switch (term) {
            case Term.Absent _, Term.Measured _, Term.SeenIn _ -> true;
            case Term.Any any -> any.present().anyPresent(answers);
            case Term.All all -> all.present().anyAbsent(answers);
            case Term.Present _, Term.Unless _, Term.AtLeast _ -> false;
        };
    }

    private void atLeast(Term.AtLeast atLeast, long[] into, int depth) {
        long[][] reached = new long[atLeast.count() + 1][into.length];
        fill(reached[0], true);
        long[] part = deeper(depth);
        for (Term each : atLeast.parts()) {
            walk(each, part, depth + 1);
            for (int count = atLeast.count(); count > 0; count--) {
                for (int word = 0; word < into.length; word++) {
                    reached[count][word] |= reached[count - 1][word] & part[word];
                }
            }
        }
        System.arraycopy(reached[atLeast.count()], 0, into, 0, into.length);
    }

    private long[] deeper(int depth) {
        if (depth >= DEEPEST) {
            return new long[index.words()];
        }
        long[] made = scratch[depth];
        if (made == null) {
            made = new long[index.words()];
            scratch[depth] = made;
        }
        return made;
    }

    private static void fill(long[] into, boolean value) {
        Arrays.fill(into, value ? -1L : 0L);
    }

    private static boolean isEmpty(long[] words) {
        for (long word : words) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    /// Whether a finding is in a set.
    public static boolean holds(long[] set, int finding) {
        return (set[finding >>> 6] >>> finding & 1) != 0;
    }
}
