package org.lumbar.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lumbar.knowledge.Basis;
import org.lumbar.knowledge.Citation;
import org.lumbar.knowledge.Figure;
import org.lumbar.knowledge.Predicate;
import org.lumbar.knowledge.RecoveryCourse;
import org.lumbar.knowledge.RecoveryCourse.Point;

/// The drawing of a course: from left to right by week, from top to bottom as the pain falls.
class RecoveryChartTest {

    private static String drawn() {
        var html = new Html();
        RecoveryChart.write(
                html,
                new RecoveryCourse(
                        "x",
                        "people",
                        Predicate.always(),
                        "pain, 0 to 100",
                        100,
                        10,
                        List.of(
                                new Point(0, Figure.of(100, 50, 100)),
                                new Point(26, Figure.of(50, 25, 75)),
                                new Point(52, Figure.of(0))),
                        "",
                        new Citation("", Basis.DESIGN, "")));
        return html.written();
    }

    @Test
    void theLineGoesFromTheTopLeftToTheBottomRight() {
        // the worst value lies at the top (8), 0 at the bottom (112); half a year in the middle of 26 and 312
        assertThat(drawn()).contains("points=\"26,8 169,60 312,112\"");
    }

    @Test
    void theBandHoldsTheUpperEndsAndTheLowerEndsBack() {
        assertThat(drawn()).contains("points=\"26,8 169,34 312,112 312,112 169,86 26,60\"");
    }

    @Test
    void theWeeksAreWrittenAndTheScaleIsNamed() {
        assertThat(drawn())
                .contains(">26</text>", ">52 weeks</text>")
                .contains("Means and their 95 % intervals, pain, 0 to 100.")
                .contains("aria-hidden=\"true\"");
    }
}
