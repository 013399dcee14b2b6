package org.lumbar.page;

import java.util.List;
import org.lumbar.assess.Assessment;
import org.lumbar.formats.AssessmentText;
import org.lumbar.formats.Footnotes;
import org.lumbar.formats.Names;
import org.lumbar.formats.PainWords;
import org.lumbar.knowledge.Knowledge;
import org.lumbar.knowledge.movement.PainContent;
import org.lumbar.knowledge.movement.PainContent.Fibre;
import org.lumbar.knowledge.movement.PainContent.Step;
import org.lumbar.knowledge.movement.PainContent.Treatment;

/// How pain comes about, as one HTML page with a drawing. A script of its own lets the reader choose a step or a
/// treatment, by mouse, keys or screen reader; without it, and in print, the page is a document that holds all
/// the same.
public final class PainPage {

    private static final String PREFIX = "p-";

    private final Knowledge knowledge;
    private final PainContent pain;

    private PainPage(Knowledge knowledge, PainContent pain) {
        this.knowledge = knowledge;
        this.pain = pain;
    }

    /// The explainer of a content.
    public static PainPage of(Knowledge knowledge, PainContent pain) {
        return new PainPage(knowledge, pain);
    }

    /// The page, ending with a line end.
    public String page() {
        var html = new Html();
        var sheet = new Sheet(html, knowledge, new Names(knowledge), new Footnotes(knowledge), PREFIX);
        Frame.open(html, PainWords.TITLE, Style.PAIN, Style.PAIN_SCRIPT);
        html.open("main").open("article", "aria-labelledby", sheet.id("title"));
        html.element("h2", PainWords.TITLE, "id", sheet.id("title"));
        html.element("p", PainWords.INTRODUCTION, "class", "plain");
        steps(sheet);
        treatments(sheet);
        fibres(sheet);
        sensitisation(sheet);
        new PainKindsPart(sheet, pain).write();
        SourcesPart.write(sheet);
        html.line().close("article").line().close("main").line();
        html.open("footer");
        html.element("p", AssessmentText.content(knowledge.identity()));
        html.element("p", Assessment.STATEMENT, "class", "statement");
        html.close("footer").line();
        html.open("script").own(Style.PAIN_SCRIPT).close("script");
        return Frame.close(html);
    }

    private void steps(Sheet sheet) {
        Html html = sheet.html();
        html.line().open("section", "class", "part-wide", "aria-labelledby", sheet.id("steps"));
        html.element("h3", "The four steps", "id", sheet.id("steps"));
        html.open("div", "class", "pain-body");
        html.open("figure", "class", "pain-figure");
        new PainDiagram(html, PREFIX, pain).write("The path of a danger signal", description());
        html.element(
                "figcaption",
                "The numbers are those of the steps. Dotted: transduction; whole: transmission and perception; dashed:"
                        + " modulation.",
                "class",
                "quiet");
        html.close("figure");
        html.open("div", "class", "pain-steps");
        pain.steps().values().forEach(step -> step(sheet, step));
        html.close("div").close("div").close("section");
    }

    private String description() {
        var words = new StringBuilder();
        for (String step : pain.steps().keySet()) {
            words.append(PainWords.numbered(pain, step))
                    .append(": ")
                    .append(String.join("; ", PainWords.ways(pain, step)))
                    .append(". ");
        }
        return words.toString().strip();
    }

    private void step(Sheet sheet, Step step) {
        Html html = sheet.html();
        html.line().open("div", "class", "pain-step", "id", sheet.id("step-" + step.id()), "data-step", step.id());
        html.element("h4", PainWords.numbered(pain, step.id()));
        html.element("p", step.plain(), "class", "plain");
        html.open("dl", "class", "facts");
        html.element("dt", "Where").open("dd").text(step.where() + ".");
        sheet.mark(step.citation());
        html.close("dd");
        html.element("dt", "What happens").element("dd", step.what() + ".");
        if (!step.molecules().isEmpty()) {
            html.element("dt", "What takes part").element("dd", String.join(", ", step.molecules()) + ".");
        }
        html.element("dt", "The way").open("dd").open("ul");
        PainWords.ways(pain, step.id()).forEach(way -> html.element("li", way));
        html.close("ul").close("dd");
        List<String> treatments = pain.treatments().values().stream()
                .filter(each -> each.acts().contains(step.id()))
                .map(Treatment::label)
                .toList();
        html.element("dt", "Thought to act here").element("dd", String.join("; ", treatments) + ".");
        html.close("dl").close("div");
    }

    private void treatments(Sheet sheet) {
        Html html = sheet.html();
        sheet.openSection("treatments-part", "Where treatments are thought to act", "");
        sheet.paragraph(PainWords.ACTS);
        html.open("div", "class", "chooser", "hidden", "hidden");
        html.element("label", "Choose a treatment, and its steps are marked here and in the drawing");
        html.open("ol", "class", "strip");
        for (String step : pain.steps().keySet()) {
            html.open("li", "data-step", step)
                    .element("strong", PainWords.numbered(pain, step))
                    .element("span", "", "class", "state")
                    .close("li");
        }
        html.close("ol").element("p", "", "role", "status").close("div");
        html.open("ul", "class", "treatments");
        for (Treatment treatment : pain.treatments().values()) {
            html.open("li", "id", sheet.id("t-" + treatment.id()), "data-acts", String.join(" ", treatment.acts()));
            html.element("strong", treatment.label()).text(": " + PainWords.acts(pain, treatment) + ".");
            html.element("span", treatment.target(), "class", "quiet block");
            html.element("span", PainWords.says(pain, treatment), "class", "says", "hidden", "hidden");
            treatment.worth().ifPresent(worth -> {
                html.open("span", "class", "block").text(worth.words());
                sheet.mark(worth.citation());
                html.close("span");
            });
            html.close("li");
        }
        html.close("ul");
        pain.treatments().values().stream()
                .findFirst()
                .ifPresent(first -> sheet.marked(
                        "p", "Where they act is the teaching of standard texts.", first.citation(), "class", "quiet"));
        sheet.closeSection();
    }

    private void fibres(Sheet sheet) {
        Html html = sheet.html();
        sheet.openSection("fibres-part", "The fibres", "why one pain comes at once and another later");
        html.open("table", "class", "fibres").open("thead").open("tr");
        for (String column : List.of("Fibre", "Sheath", "Speed, metres per second", "Carries")) {
            html.element("th", column, "scope", "col");
        }
        html.close("tr").close("thead").open("tbody");
        for (Fibre fibre : pain.fibres().values()) {
            html.open("tr").element("th", fibre.label(), "scope", "row");
            html.element("td", fibre.myelin() + ", " + fibre.diameter() + " micrometres across");
            html.open("td").text(fibre.velocity().toString());
            sheet.mark(fibre.citation());
            html.close("td").element("td", fibre.carries()).close("tr");
        }
        html.close("tbody").close("table");
        sheet.closeSection();
    }

    private void sensitisation(Sheet sheet) {
        sheet.openSection("sensitisation-part", "When the system becomes oversensitive", "");
        for (PainContent.Sensitisation each : pain.sensitisation().values()) {
            sheet.html().element("h4", each.label());
            sheet.marked("p", each.plain(), each.citation());
            sheet.quiet(each.mechanism() + ".");
            sheet.quiet("What is seen: " + String.join(", ", each.signs()) + ". It fades: " + each.fades() + ".");
        }
        sheet.closeSection();
    }
}
