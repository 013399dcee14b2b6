package org.lumbar.page;

import java.util.regex.Pattern;
import org.lumbar.formats.Footnotes;
import org.lumbar.formats.Footnotes.Cited;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Source;

/// The sources that a page cites, and what its signs say.
final class SourcesPart {

    /// What may stand in a link; anything else is shown and not linked.
    private static final Pattern DOI = Pattern.compile("10\\.[0-9.]+/[A-Za-z0-9._;()/:-]+");

    private static final Pattern PMID = Pattern.compile("[0-9]{1,9}");

    private SourcesPart() {}

    static void write(Sheet sheet) {
        Footnotes notes = sheet.notes();
        if (notes.cited().isEmpty() && notes.marked().isEmpty()) {
            return;
        }
        Html html = sheet.html();
        sheet.openSection("sources", "Sources", "");
        html.open("ol", "class", "sources");
        for (Cited cited : notes.cited()) {
            html.open("li", "id", sheet.id("source-" + cited.number()), "value", Integer.toString(cited.number()));
            String target = cited.source().map(SourcesPart::target).orElse("");
            if (target.isEmpty()) {
                html.text(cited.words());
            } else {
                html.element("a", cited.words(), "href", target, "rel", "noopener noreferrer");
            }
            html.close("li");
        }
        html.close("ol");
        html.open("dl", "class", "signs");
        for (Basis basis : Basis.values()) {
            if (notes.marked().contains(basis)) {
                html.element("dt", Footnotes.signOf(basis), "id", sheet.id("sign-" + basis.id()));
                html.element("dd", basis.label());
            }
        }
        html.close("dl");
        sheet.closeSection();
    }

    /// The address that a reader may follow; the page itself never asks for it.
    private static String target(Source source) {
        if (DOI.matcher(source.doi()).matches()) {
            return "https://doi.org/" + source.doi();
        }
        return PMID.matcher(source.pmid()).matches() ? "https://pubmed.ncbi.nlm.nih.gov/" + source.pmid() + "/" : "";
    }
}
