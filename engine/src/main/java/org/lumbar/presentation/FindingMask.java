package org.lumbar.presentation;

import java.util.Arrays;
import java.util.BitSet;

/// A set of findings that is asked as a whole: is one of them present, are all absent? A word of 64 findings at
/// a time.
public final class FindingMask {

    private final int[] words;
    private final long[] bits;
    private final int[] before;

    private FindingMask(int[] words, long[] bits) {
        this.words = words;
        this.bits = bits;
        before = new int[words.length];
        for (int i = 1; i < before.length; i++) {
            before[i] = before[i - 1] + Long.bitCount(bits[i - 1]);
        }
    }

    /// The mask of a set of finding numbers.
    public static FindingMask of(BitSet findings) {
        long[] all = findings.toLongArray();
        int used = 0;
        for (long word : all) {
            used += word == 0 ? 0 : 1;
        }
        int[] words = new int[used];
        long[] bits = new long[used];
        int next = 0;
        for (int i = 0; i < all.length; i++) {
            if (all[i] != 0) {
                words[next] = i;
                bits[next++] = all[i];
            }
        }
        return new FindingMask(words, bits);
    }

    /// The findings in it.
    public BitSet findings() {
        var findings = new BitSet();
        for (int i = 0; i < words.length; i++) {
            for (int bit = 0; bit < Long.SIZE; bit++) {
                if ((bits[i] >>> bit & 1) != 0) {
                    findings.set(words[i] * Long.SIZE + bit);
                }
            }
        }
        return findings;
    }

    /// Whether one of them is answered.
    public boolean anyKnown(Answers answers) {
        for (int word = 0; word < words.length; word++) {
            if (known(word, answers) != 0) {
                return true;
            }
        }
        return false;
    }

    /// How many words of 64 findings hold one of them.
    public int words() {
        return words.length;
    }

    /// Those of a word that are answered, as bits.
    public long known(int word, Answers answers) {
        int number = words[word];
        return bits[word] & (answers.presentWords()[number] | answers.absentWords()[number]);
    }

    /// Those of a word that are present, as bits.
    public long present(int word, Answers answers) {
        return bits[word] & answers.presentWords()[words[word]];
    }

    /// How many findings of the set come before one of them.
    public int place(int finding) {
        return place(Arrays.binarySearch(words, finding >>> 6), finding & (Long.SIZE - 1));
    }

    /// How many findings of the set come before the one at a bit of a word.
    public int place(int word, int bit) {
        return before[word] + Long.bitCount(bits[word] & ((1L << bit) - 1));
    }

    /// Whether one of them is present; false for the empty set.
    public boolean anyPresent(Answers answers) {
        return meets(answers.presentWords());
    }

    /// Whether one of them is absent; false for the empty set.
    public boolean anyAbsent(Answers answers) {
        return meets(answers.absentWords());
    }

    /// Whether all of them are present; true for the empty set.
    public boolean allPresent(Answers answers) {
        return within(answers.presentWords());
    }

    /// Whether all of them are absent; true for the empty set.
    public boolean allAbsent(Answers answers) {
        return within(answers.absentWords());
    }

    /// Adds its findings to a set of 64 a word.
    public void or(long[] into) {
        for (int i = 0; i < words.length; i++) {
            into[words[i]] |= bits[i];
        }
    }

    /// Keeps in a set of 64 a word only its findings.
    private void and(long[] into) {
        int next = 0;
        for (int word = 0; word < into.length; word++) {
            boolean own = next < words.length && words[next] == word;
            into[word] = own ? into[word] & bits[next++] : 0;
        }
    }

    /// Adds to `into` every finding whose presence would make one of the unknown findings here present.
    public void orRaisers(Answers answers, FindingIndex index, long[] into) {
        for (int i = 0; i < words.length; i++) {
            long open = bits[i] & ~answers.presentWords()[words[i]] & ~answers.absentWords()[words[i]];
            while (open != 0) {
                int finding = words[i] * Long.SIZE + Long.numberOfTrailingZeros(open);
                open &= open - 1;
                index.raising(finding).or(into);
            }
        }
    }

    /// Keeps in `into` only findings whose presence would make all of the unknown findings here present.
    public void andRaisers(Answers answers, FindingIndex index, long[] into) {
        for (int i = 0; i < words.length; i++) {
            long open = bits[i] & ~answers.presentWords()[words[i]] & ~answers.absentWords()[words[i]];
            while (open != 0) {
                int finding = words[i] * Long.SIZE + Long.numberOfTrailingZeros(open);
                open &= open - 1;
                index.raising(finding).and(into);
            }
        }
    }

    private boolean meets(long[] known) {
        for (int i = 0; i < words.length; i++) {
            if ((known[words[i]] & bits[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean within(long[] known) {
        for (int i = 0; i < words.length; i++) {
            if ((known[words[i]] & bits[i]) != bits[i]) {
                return false;
            }
        }
        return true;
    }
}
