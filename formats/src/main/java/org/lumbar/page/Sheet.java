package org.lumbar.page;

import org.lumbar.formats.Footnotes;
import org.lumbar.formats.Footnotes.Note;
import org.lumbar.formats.Names;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Knowledge;

/// Where one assessment is written: the page, and the words, sources and identifiers of this assessment.
///
/// @param html the page
/// @param knowledge the content
/// @param names words of the content
/// @param notes sources cited so far
/// @param prefix what the identifiers of this assessment begin with, so that several fit on one page
record Sheet(Html html, Knowledge knowledge, Names names, Footnotes notes, String prefix) {

    /// An identifier on the page.
    String id(String name) {
        return prefix + name;
    }

    /// Opens a section with its heading in the margin.
    ///
    /// @param aside smaller words under the heading; may be empty
    void openSection(String name, String heading, String aside) {
        html.line();
        html.open("section", "class", "part " + name, "aria-labelledby", id("title") + " " + id(name));
        html.open("div", "class", "margin").element("h3", heading, "id", id(name));
        if (!aside.isEmpty()) {
            html.element("p", aside, "class", "quiet");
        }
        html.close("div").open("div", "class", "body");
    }

    void closeSection() {
        html.close("div").close("section");
    }

    void paragraph(String words) {
        html.element("p", words);
    }

    /// A paragraph in smaller words; none where they are empty.
    void quiet(String words) {
        if (!words.isEmpty()) {
            html.element("p", words, "class", "quiet");
        }
    }

    /// An item of a list that ends with what stands beside its figure.
    void item(String words, Citation citation) {
        html.open("li").text(words);
        mark(citation);
        html.close("li");
    }

    /// Words that end with what stands beside their figure.
    void marked(String tag, String words, Citation citation, String... attributes) {
        html.open(tag, attributes).text(words);
        mark(citation);
        html.close(tag);
    }

    void mark(Citation citation) {
        mark(notes.note(citation));
    }

    /// Links to the sources of a figure and to what its sign says.
    void mark(Note note) {
        if (note.isEmpty()) {
            return;
        }
        html.text(" ").open("span", "class", "mark").text("[");
        String comma = "";
        for (int number : note.numbers()) {
            html.text(comma).element("a", Integer.toString(number), "href", "#" + id("source-" + number));
            comma = ",";
        }
        if (!note.sign().isEmpty()) {
            html.element("a", note.sign(), "href", "#" + id("sign-" + name(note.sign())), "title", legend(note.sign()));
        }
        html.text("]").close("span");
    }

    private static String name(String sign) {
        return basis(sign).id();
    }

    private static String legend(String sign) {
        return basis(sign).label();
    }

    private static Basis basis(String sign) {
        for (Basis basis : Basis.values()) {
            if (Footnotes.signOf(basis).equals(sign)) {
                return basis;
            }
        }
        throw new IllegalArgumentException("no basis has the sign " + sign);
    }
}
