package org.lumbar.record;

import java.util.Locale;
import java.util.regex.Pattern;
import org.lumbar.presentation.Side;

/// The side of a body site, by the English words left, right, both and bilateral in its text and the words of
/// its codes.
public final class Sides {

    private static final Pattern LEFT = Pattern.compile("\\bleft\\b");
    private static final Pattern RIGHT = Pattern.compile("\\bright\\b");
    private static final Pattern BOTH = Pattern.compile("\\b(both|bilateral)\\b");

    private Sides() {}

    /// The side that a body site tells.
    public static Side of(Concept site) {
        if (site.equals(Concept.NONE)) {
            return Side.UNSTATED;
        }
        var words = new StringBuilder(site.text());
        for (Code each : site.codes()) {
            words.append(' ').append(each.display());
        }
        String text = words.toString().toLowerCase(Locale.ROOT);
        boolean left = LEFT.matcher(text).find();
        boolean right = RIGHT.matcher(text).find();
        if (BOTH.matcher(text).find() || (left && right)) {
            return Side.BOTH;
        }
        return left ? Side.LEFT : right ? Side.RIGHT : Side.UNSTATED;
    }
}
