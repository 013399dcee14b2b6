package org.lumbar.page;

import org.lumbar.assess.Labels;
import org.lumbar.assess.NerveRoots;
import org.lumbar.formats.FollowUpWords;
import org.lumbar.formats.LabelWords;
import org.lumbar.formats.Wording;

/// The nerve roots with the skin that the likely ones serve.
final class RootPart {

    private RootPart() {}

    static void write(Sheet sheet, NerveRoots roots, Labels labels) {
        Html html = sheet.html();
        sheet.openSection("roots", "Nerve root", "");
        html.open("div", "class", "roots-body").open("div");
        LabelWords.elsewhere(labels).ifPresent(sheet::paragraph);
        sheet.paragraph(roots.statement());
        html.open("ul", "class", "shares");
        for (NerveRoots.Root root : roots.roots()) {
            share(html, root);
        }
        html.close("ul");
        sheet.quiet(FollowUpWords.signs(roots, sheet.names()));
        html.close("div");
        html.close("div");
        sheet.closeSection();
    }

    private static void share(Html html, NerveRoots.Root root) {
        html.open("li").element("strong", FollowUpWords.name(root), "class", "label");
        html.open("svg", "class", "share", "aria-hidden", "true", "focusable", "false");
        html.empty("rect", "class", "track", "width", "100%", "height", "100%", "rx", "2");
        html.empty(
                "rect", "class", "fill", "width", Scale.length(100 * root.probability()), "height", "100%", "rx", "2");
        String prior = Scale.length(100 * root.prior());
        html.empty("line", "class", "before", "x1", prior, "x2", prior, "y1", "0", "y2", "100%");
        html.close("svg");
        html.element("span", Wording.percent(root.probability()) + " %", "class", "figure");
        html.open("span", "class", "quiet").text("(" + FollowUpWords.prior(root) + ")");
        String disc = FollowUpWords.disc(root);
        html.text(disc.isEmpty() ? "" : ", " + disc).close("span").close("li");
    }
}
