package org.lumbar.formats;

import java.text.Normalizer;

/// Makes text from outside harmless for a terminal: what is not seen becomes visible, so that nothing can move
/// the cursor, turn the writing direction or pass for a line of the report.
public final class SafeText {

    private SafeText() {}

    /// The text with control, format and surrogate characters written as `\u001b`.
    public static String visible(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char each = text.charAt(i);
            if (each < ' ' || each > '~') {
                return escaped(text, true);
            }
        }
        return text;
    }

    /// The same in ASCII: letters lose their accents, common signs are spelled, all else is escaped.
    public static String ascii(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char each = text.charAt(i);
            if (each < ' ' || each > '~') {
                return escaped(Normalizer.normalize(text, Normalizer.Form.NFD), false);
            }
        }
        return text;
    }

    private static String escaped(String text, boolean unicode) {
        var safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            if (hidden(point)) {
                escape(safe, point);
            } else if (point <= '~' || unicode) {
                safe.appendCodePoint(point);
            } else {
                spell(safe, point);
            }
        });
        return safe.toString();
    }

    private static boolean hidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static void spell(StringBuilder safe, int point) {
        switch (point) {
            case '\u2013', '\u2014', '\u2212', '\u2010', '\u2011' -> safe.append('-');
            case '\u2018', '\u2019' -> safe.append('\'');
            case '\u201c', '\u201d' -> safe.append('"');
            case '\u2265' -> safe.append(">=");
            case '\u2264' -> safe.append("<=");
            case '\u00b5', '\u03bc' -> safe.append('u');
            case '\u00d7' -> safe.append('x');
            case '\u00b0' -> safe.append(" deg");
            case '\u2026' -> safe.append("...");
            case '\u00a0' -> safe.append(' ');
            case '\u00df' -> safe.append("ss");
            case '\u00f8' -> safe.append('o');
            default -> {
                if (Character.getType(point) != Character.NON_SPACING_MARK) {
                    escape(safe, point);
                }
            }
        }
    }

    private static void escape(StringBuilder safe, int point) {
        String digits = Integer.toHexString(point);
        safe.append("\\u").repeat("0", Math.max(0, 4 - digits.length())).append(digits);
    }
}
