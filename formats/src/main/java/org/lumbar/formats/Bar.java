package org.lumbar.formats;

import org.lumbar.assess.Differential.Entry;

/// A probability and the upper end of its interval on a scale from 0 to 100 %.
final class Bar {

    private static final int CELLS = 10;

    private Bar() {}

    /// `[###---....]`: full up to the point, light up to the upper end of the interval; empty where no cell is
    /// reached.
    static String of(Entry entry, boolean unicode) {
        int point = cells(entry.probability());
        int high = Math.max(point, cells(entry.high()));
        if (high == 0) {
            return "";
        }
        String full = (unicode ? "\u2588" : "#").repeat(point);
        String half = (unicode ? "\u2592" : "-").repeat(high - point);
        String empty = (unicode ? "\u00b7" : ".").repeat(CELLS - high);
        return "[" + full + half + empty + "]";
    }

    /// Whole cells; only certainty would have all.
    private static int cells(double probability) {
        return Math.clamp(Math.round(probability * CELLS), 0, CELLS - 1);
    }
}
