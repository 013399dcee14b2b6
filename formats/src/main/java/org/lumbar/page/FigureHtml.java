package org.lumbar.page;

import java.util.List;
import org.lumbar.figure.Figure;
import org.lumbar.knowledge.movement.Drawing.Frame;

/// Figures of exercises as HTML with their captions. Whoever asks the browser for less movement, and paper, get the
/// frames side by side.
public final class FigureHtml {

    private FigureHtml() {}

    /// The moving figure, its frames for those that want no movement, and what is done in each frame.
    ///
    /// @param title the name of the exercise
    public static String moving(Figure figure, String title) {
        var html = new Html();
        html.open("figure", "class", "figure-choice");
        html.own(FigureSvg.animated(figure, title)).own(FigureSvg.strip(figure, title, ""));
        captions(html, figure);
        return html.close("figure").written();
    }

    /// The same without captions and without its style, for a page that has them.
    static String bare(Figure figure, String title) {
        var html = new Html();
        html.open("figure", "class", "figure-choice");
        html.own(FigureSvg.animated(figure, title, "")).own(FigureSvg.strip(figure, title, ""));
        return html.close("figure").written();
    }

    /// The frames side by side, and what is done in each.
    ///
    /// @param title the name of the exercise
    public static String still(Figure figure, String title) {
        var html = new Html();
        html.open("figure", "class", "figure-frames").own(FigureSvg.strip(figure, title));
        captions(html, figure);
        return html.close("figure").written();
    }

    private static void captions(Html html, Figure figure) {
        html.open("figcaption");
        List<Frame> frames = figure.frames();
        if (frames.size() == 1) {
            html.text(words(frames.getFirst()));
        } else {
            html.open("ol");
            frames.forEach(frame -> html.element("li", words(frame)));
            html.close("ol");
        }
        html.close("figcaption");
    }

    private static String words(Frame frame) {
        return frame.caption() + ".";
    }
}
