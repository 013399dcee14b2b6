package org.lumbar.fhir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lumbar.fhir.Unused.Reason;
import org.lumbar.knowledge.record.LookBack;
import org.lumbar.knowledge.record.RecordMapping;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;

/// Takes what the readers find in one patient's record, and holds it against the calendar. For one thread.
final class Sink {

    private final RecordMapping mapping;
    private final LocalDate date;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Observation> own = new ArrayList<>();
    private final List<Unused> unused = new ArrayList<>();
    private final boolean writtenByLumbar;

    /// @param date the date of the assessment
    /// @param writtenByLumbar whether [PresentationResources] wrote it: then every answer is taken as it stands
    Sink(RecordMapping mapping, LocalDate date, boolean writtenByLumbar) {
        this.mapping = mapping;
        this.date = date;
        this.writtenByLumbar = writtenByLumbar;
    }

    boolean isWrittenByLumbar() {
        return writtenByLumbar;
    }

    /// Takes an answer of an own presentation as it stands.
    void takeOwn(Observation observation) {
        own.add(observation);
    }

    List<Observation> own() {
        return own;
    }

    LocalDate date() {
        return date;
    }

    List<Statement> statements() {
        return statements;
    }

    List<Unused> unused() {
        return unused;
    }

    /// Whether a problem that is over still says this finding.
    boolean countsWhenOver(String finding) {
        return mapping.lookBack(finding).resolvedCounts();
    }

    void skip(Item item, String what, Reason reason) {
        skip(item, what, reason, "");
    }

    void skip(Item item, String what, Reason reason, String detail) {
        unused.add(new Unused(item.reference(), what, reason, detail));
    }

    /// Takes an answer, unless it is of the future or too old.
    ///
    /// @param recorded the day it speaks of
    /// @param goesOn whether the record says that it still holds, such as a prescription with an end to come
    void take(Item item, Observation observation, Optional<LocalDate> recorded, boolean goesOn) {
        String what = observation.finding();
        if (recorded.filter(day -> day.isAfter(date)).isPresent()) {
            skip(item, what, Reason.FUTURE, recorded.map(LocalDate::toString).orElse(""));
            return;
        }
        LookBack lookBack = mapping.lookBack(observation.finding());
        boolean old = lookBack.days().isPresent()
                && recorded.filter(
                                day -> day.plusDays(lookBack.days().getAsInt()).isBefore(date))
                        .isPresent();
        if (old && !goesOn && observation.status() != FindingStatus.UNKNOWN) {
            skip(
                    item,
                    what,
                    Reason.OLD,
                    recorded.map(LocalDate::toString).orElse("") + ", counts for "
                            + lookBack.days().getAsInt() + " days");
            return;
        }
        Observation dated = recorded.map(observation::seenOn).orElse(observation);
        statements.add(new Statement(item, dated.from(item.reference()), recorded));
    }
}
