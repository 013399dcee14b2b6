package org.lumbar.formats;

import java.time.LocalDate;
import org.lumbar.care.Outlook;

/// What is looked into, what to expect and what to watch for, in a report.
final class OutlookSection {

    private OutlookSection() {}

    static void write(Page page, Outlook outlook, LocalDate on, Names names, Footnotes notes) {
        InvestigationSection.write(page, outlook.investigations(), names, notes);
        PrognosisSection.write(page, outlook.prognosis(), notes);
        outlook.pathway().ifPresent(place -> PlaceSection.write(page, place, on, notes));
        SafetyNetSection.write(page, outlook.safetyNet(), notes);
    }
}
