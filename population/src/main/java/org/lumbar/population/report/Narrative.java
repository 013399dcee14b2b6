package org.lumbar.population.report;

import org.lumbar.formats.JsonOut;
import org.lumbar.knowledge.screening.Indicator;
import org.lumbar.page.Html;

/// What a FHIR resource of an indicator says to a human reader: what was counted, what to do, and that nobody is
/// cleared by it.
final class Narrative {

    /// Made from the rest of the resource.
    static final String STATUS = "generated";

    private Narrative() {}

    /// The narrative as XHTML.
    static String of(Indicator indicator, String counted) {
        var html = new Html();
        html.open("div", "xmlns", "http://www.w3.org/1999/xhtml");
        html.element("p", indicator.label() + ": " + counted);
        html.element("p", indicator.advice() + ". Not seen: " + indicator.notSeen() + ".");
        html.element("p", Statement.TEXT);
        return html.close("div").written();
    }

    /// The member `text` of a resource.
    static void write(JsonOut out, String narrative) {
        out.object("text", narrative, (text, div) -> {
            text.text("status", STATUS);
            text.text("div", div);
        });
    }
}
