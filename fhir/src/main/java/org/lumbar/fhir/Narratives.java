package org.lumbar.fhir;

import java.util.List;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;
import org.lumbar.assess.Assessment;

/// The text of a resource. Every one ends with what Lumbar is and is not.
final class Narratives {

    private Narratives() {}

    /// Gives a resource its text: a heading, paragraphs, and the statement.
    static <T extends DomainResource> T tell(T resource, String heading, List<String> lines) {
        var division = new XhtmlNode(NodeType.Element, "div");
        division.setAttribute("xmlns", "http://www.w3.org/1999/xhtml");
        division.addTag("p").addTag("b").addText(visible(heading));
        for (String line : lines) {
            division.addTag("p").addText(visible(line));
        }
        division.addTag("p").addTag("i").addText(Assessment.STATEMENT);
        var narrative = new Narrative();
        narrative.setStatus(Narrative.NarrativeStatus.GENERATED);
        narrative.setDiv(division);
        resource.setText(narrative);
        return resource;
    }

    /// The same without the characters that XML cannot hold: a name in the input may hold any.
    static String visible(String words) {
        var kept = new StringBuilder(words.length());
        words.codePoints().map(each -> isAllowed(each) ? each : '\uFFFD').forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isAllowed(int point) {
        return (point >= ' ' && point <= '\uD7FF')
                || (point >= '\uE000' && point <= '\uFFFD')
                || point >= Character.MIN_SUPPLEMENTARY_CODE_POINT
                || point == '\t'
                || point == '\n';
    }
}
