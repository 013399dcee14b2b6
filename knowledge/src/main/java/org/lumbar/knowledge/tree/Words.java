package org.lumbar.knowledge.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Helpers for messages.
public final class Words {

    private static final int SHOWN = 60;

    private Words() {}

    /// The text with control characters made visible and cut to what a message can hold.
    public static String shortened(String text) {
        var shown = new StringBuilder();
        text.codePoints().limit(SHOWN).forEach(point -> {
            if (Character.isISOControl(point)
                    || Character.getType(point) == Character.FORMAT
                    || Character.getType(point) == Character.SURROGATE) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", point));
            } else {
                shown.appendCodePoint(point);
            }
        });
        if (text.codePointCount(0, text.length()) > SHOWN) {
            shown.append("...");
        }
        return shown.toString();
    }

    /// Up to three known words near `word`, nearest first; empty when none is near.
    public static List<String> nearest(String word, Collection<String> known) {
        String wanted = word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        if (wanted.length() > SHOWN) {
            return List.of();
        }
        record Candidate(String word, int distance) {}
        var candidates = new ArrayList<Candidate>();
        for (String each : known) {
            int distance = distance(wanted, each);
            boolean contained = wanted.length() > 3 && (each.contains(wanted) || wanted.contains(each));
            if (contained || sameWords(wanted, each)) {
                distance = Math.min(distance, 2);
            }
            if (distance <= Math.max(2, Math.min(wanted.length(), each.length()) / 3)) {
                candidates.add(new Candidate(each, distance));
            }
        }
        return candidates.stream()
                .sorted((a, b) -> a.distance() != b.distance()
                        ? Integer.compare(a.distance(), b.distance())
                        : a.word().compareTo(b.word()))
                .limit(3)
                .map(Candidate::word)
                .toList();
    }

    /// Whether each of several words is in the known one, in any order: `mri-disc` in `disc-seen-on-mri`.
    private static boolean sameWords(String wanted, String known) {
        Set<String> words = Set.copyOf(Arrays.asList(wanted.split("-", -1)));
        return words.size() > 1 && Arrays.asList(known.split("-", -1)).containsAll(words);
    }

    /// " Maybe you mean ..." when a known word is near, otherwise an empty text.
    public static String maybe(String word, Collection<String> known) {
        List<String> near = nearest(word, known);
        return near.isEmpty() ? "" : " Maybe you mean " + String.join(" or ", near) + ".";
    }

    /// Edits between two words, swapped neighbours counted as one.
    static int distance(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            edits[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            edits[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(Math.min(edits[i - 1][j] + 1, edits[i][j - 1] + 1), edits[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, edits[i - 2][j - 2] + 1);
                }
                edits[i][j] = best;
            }
        }
        return edits[a.length()][b.length()];
    }
}
