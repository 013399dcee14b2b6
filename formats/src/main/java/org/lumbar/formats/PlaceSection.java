package org.lumbar.formats;

import java.time.LocalDate;
import org.lumbar.care.DueAction;
import org.lumbar.care.PathwayPlace;

/// Where a person stands on the pathway by one assessment, in a report.
final class PlaceSection {

    private PlaceSection() {}

    static void write(Page page, PathwayPlace place, LocalDate on, Footnotes notes) {
        page.heading("PATHWAY");
        page.paragraph(
                1,
                PathwayWords.state(place.state()) + ": " + place.because().label()
                        + notes.mark(place.because().citation()));
        for (DueAction due : place.actions()) {
            String when = PathwayWords.when(due, on);
            page.item(
                    1,
                    "-",
                    (when.isEmpty() ? "" : when + ": ") + due.action().label()
                            + notes.mark(due.action().citation()));
        }
    }
}
