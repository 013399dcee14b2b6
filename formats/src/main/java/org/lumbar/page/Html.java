package org.lumbar.page;

import java.util.ArrayDeque;
import java.util.Deque;
import org.lumbar.formats.SafeText;

/// Writes HTML that is well-formed XML too. Every text and every value of an attribute goes through [SafeText]
/// and is escaped, so that nothing from outside can become markup, turn the writing direction or hide.
public final class Html {

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Deque<String> open = new ArrayDeque<>();

    /// Opens an element.
    ///
    /// @param attributes names and values in turn
    public Html open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    /// Closes the element opened last.
    ///
    /// @throws IllegalStateException when another one was opened last
    public Html close(String tag) {
        String last = open.isEmpty() ? "nothing" : open.pop();
        if (!last.equals(tag)) {
            throw new IllegalStateException("</" + tag + "> where " + last + " is open");
        }
        out.append("</").append(tag).append('>');
        return this;
    }

    /// An element without content.
    public Html empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    /// An element that holds a text.
    public Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /// A text.
    public Html text(String text) {
        escape(text);
        return this;
    }

    /// A line end, for readers of the source.
    public Html line() {
        out.append('\n');
        return this;
    }

    /// Markup of this project's own, as it is.
    public Html own(String markup) {
        out.append(markup);
        return this;
    }

    /// What was written.
    ///
    /// @throws IllegalStateException when an element is still open
    public String written() {
        if (!open.isEmpty()) {
            throw new IllegalStateException(open + " left open");
        }
        return out.toString();
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        String safe = SafeText.visible(text);
        for (int i = 0; i < safe.length(); i++) {
            char each = safe.charAt(i);
            switch (each) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(each);
            }
        }
    }
}
