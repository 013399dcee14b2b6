package org.lumbar.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.lumbar.assess.Labels;
import org.lumbar.assess.NerveRoots;
import org.lumbar.formats.FollowUpWords;
import org.lumbar.formats.LabelWords;
import org.lumbar.formats.Wording;
import org.lumbar.knowledge.NerveRootModel;
import org.lumbar.knowledge.NerveRootModel.Skin;

/// The nerve roots with the skin that the likely ones serve.
final class RootPart {

    private final Sheet sheet;
    private final Html html;
    private final NerveRoots roots;

    private RootPart(Sheet sheet, NerveRoots roots) {
        this.sheet = sheet;
        this.html = sheet.html();
        this.roots = roots;
    }

    static void write(Sheet sheet, NerveRoots roots, Labels labels) {
        new RootPart(sheet, roots).write(labels);
    }

    private void write(Labels labels) {
        sheet.openSection("roots", "Nerve root", "");
        html.open("div", "class", "roots-body").open("div");
        LabelWords.elsewhere(labels).ifPresent(sheet::paragraph);
        sheet.paragraph(roots.statement());
        html.open("ul", "class", "shares");
        roots.roots().forEach(this::share);
        html.close("ul");
        sheet.quiet(FollowUpWords.signs(roots, sheet.names()));
        sheet.quiet(FollowUpWords.side(roots));
        Optional<NerveRootModel> model = sheet.knowledge().nerveRoots();
        Optional<Skin> skin = model.flatMap(NerveRootModel::skin);
        skin.flatMap(Skin::nonDermatomalPain)
                .ifPresent(
                        pain -> sheet.marked("p", LabelWords.nonDermatomal(pain), pain.citation(), "class", "quiet"));
        html.close("div");
        List<String> likely = likely();
        if (skin.isPresent() && !likely.isEmpty() && !roots.signs().isEmpty()) {
            chart(model.get(), skin.get(), likely, labels);
        }
        html.close("div");
        sheet.closeSection();
    }

    /// The fewest roots that are together more probable than all else.
    private List<String> likely() {
        List<String> likely = new ArrayList<>();
        double together = 0;
        for (NerveRoots.Root root : roots.roots()) {
            if (together > 0.5) {
                break;
            }
            together += root.probability();
            if (BodyChart.knows(root.root())) {
                likely.add(root.root());
            }
        }
        return likely;
    }

    private void chart(NerveRootModel model, Skin skin, List<String> likely, Labels labels) {
        var areas = new StringJoiner("; ");
        for (String root : likely) {
            areas.add(root + ": " + skin.areas().get(model.roots().indexOf(root)));
        }
        boolean decided = roots.decided() && LabelWords.elsewhere(labels).isEmpty();
        String which = (decided ? "Skin of the likely root" : "Skin of the roots that come into question") + ", "
                + switch (roots.side()) {
                    case LEFT -> "left side";
                    case RIGHT -> "right side";
                    case BOTH -> "both sides";
                    case UNSTATED -> "drawn on both sides, since no side is stated";
                };
        html.open("figure", "class", "chart");
        new BodyChart(html, sheet.prefix(), likely, decided, roots.side())
                .write(
                        which,
                        areas + ". Front and back of a body, with these areas " + (decided ? "filled." : "hatched."));
        html.open("figcaption", "class", "quiet").element("span", which + ".", "class", "block");
        html.text(areas.toString());
        sheet.mark(skin.citation());
        html.close("figcaption").close("figure");
    }

    private void share(NerveRoots.Root root) {
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
