package org.lumbar.page;

import java.time.LocalDate;
import org.lumbar.care.DueAction;
import org.lumbar.care.PathwayPlace;
import org.lumbar.formats.PathwayWords;

/// Where a person stands on the pathway by one assessment, on the page.
final class PlacePart {

    private PlacePart() {}

    static void write(Sheet sheet, PathwayPlace place, LocalDate on) {
        sheet.openSection("pathway", "Pathway", "by this one assessment");
        sheet.marked(
                "p",
                PathwayWords.state(place.state()) + ": " + place.because().label(),
                place.because().citation());
        sheet.html().open("ul");
        for (DueAction due : place.actions()) {
            String when = PathwayWords.when(due, on);
            sheet.item((when.isEmpty() ? "" : when + ": ") + due.action().label(), due.action().citation());
        }
        sheet.html().close("ul");
        sheet.closeSection();
    }
}
