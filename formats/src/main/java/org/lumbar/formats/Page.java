package org.lumbar.formats;

import java.util.ArrayList;
import java.util.List;

/// Lines of a report, wrapped to the width of its style. Every line goes through [SafeText]; blanks and line
/// ends inside a paragraph only separate words, and a word longer than a line is cut.
public final class Page {

    /// Columns that a step of indentation takes.
    static final int STEP = 2;

    private static final String BOLD = "\u001b[1m";
    private static final String CYAN = "\u001b[36m";
    private static final String PLAIN = "\u001b[0m";

    private final TextStyle style;
    private final StringBuilder text = new StringBuilder();

    /// An empty page.
    public Page(TextStyle style) {
        this.style = style;
    }

    TextStyle style() {
        return style;
    }

    /// A blank line and a heading at the margin.
    public void heading(String words) {
        blank();
        emphasized(words, CYAN);
    }

    /// A paragraph at the margin in bold, and in a colour where the style has any.
    ///
    /// @param colour a colour sequence, or empty
    public void emphasized(String words, String colour) {
        for (String line : wrapped(words, style.width())) {
            text.append(style.colour() ? BOLD + colour + line + PLAIN : line).append('\n');
        }
    }

    /// A paragraph.
    ///
    /// @param depth steps of indentation
    public void paragraph(int depth, String words) {
        item(depth, "", words);
    }

    /// A paragraph whose further lines stand one step deeper.
    public void hanging(int depth, String words) {
        int margin = depth * STEP;
        String first = " ".repeat(margin);
        for (String line : wrapped(words, style.width() - margin - STEP)) {
            text.append(first).append(line).append('\n');
            first = " ".repeat(margin + STEP);
        }
    }

    /// A paragraph with a bullet that the following lines hang from.
    public void item(int depth, String bullet, String words) {
        int hang = bullet.isEmpty() ? 0 : bullet.length() + 1;
        int margin = depth * STEP;
        String first = " ".repeat(margin) + bullet + (bullet.isEmpty() ? "" : " ");
        for (String line : wrapped(words, style.width() - margin - hang)) {
            text.append(first).append(line).append('\n');
            first = " ".repeat(margin + hang);
        }
    }

    /// A line as it is, which must fit.
    void line(String line) {
        text.append(safe(line)).append('\n');
    }

    /// A blank line.
    public void blank() {
        text.append('\n');
    }

    /// Everything written so far.
    public String text() {
        return text.toString();
    }

    /// The text as this page can show it.
    String safe(String words) {
        return style.unicode() ? SafeText.visible(words) : SafeText.ascii(words);
    }

    /// The lines of a paragraph, at least one.
    List<String> wrapped(String words, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : words(words)) {
            String rest = safe(word);
            if (!line.isEmpty() && line.length() + 1 + rest.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (rest.length() > width) {
                int cut = Character.isHighSurrogate(rest.charAt(width - 1)) ? width - 1 : width;
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        if (!line.isEmpty() || lines.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBlank(text.charAt(i))) {
                if (i > begin) {
                    words.add(text.substring(begin, i));
                }
                begin = i + 1;
            }
        }
        return words;
    }

    private static boolean isBlank(char each) {
        return each == ' ' || each == '\n' || each == '\t' || each == '\r';
    }
}
