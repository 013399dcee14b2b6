package org.lumbar.fhir;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.lumbar.presentation.Side;

/// The side of a body site, by the English words left, right, both and bilateral in its text and the words of its
/// codes.
final class Sides {

    private static final Pattern LEFT = Pattern.compile("\\bleft\\b");
    private static final Pattern RIGHT = Pattern.compile("\\bright\\b");
    private static final Pattern BOTH = Pattern.compile("\\b(both|bilateral)\\b");

    private Sides() {}

    static Side of(CodeableConcept site) {
        var words = new StringBuilder(site.hasText() ? site.getText() : "");
        for (Coding each : site.getCoding()) {
            words.append(' ').append(each.hasDisplay() ? each.getDisplay() : "");
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
