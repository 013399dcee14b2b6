package org.lumbar.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lumbar.knowledge.record.LookBack;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.record.Unused.Reason;

/// Takes what the readers find in one patient's record, and holds it against the calendar. For one thread.
final class Sink {

    private final LookBacks lookBacks;
    private final LocalDate date;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Unused> unused = new ArrayList<>();

    /// @param date the date of the assessment
    Sink(LookBacks lookBacks, LocalDate date) {
        this.lookBacks = lookBacks;
        this.date = date;
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
        return lookBacks.of(finding).resolvedCounts();
    }

    void skip(Entry entry, String what, Reason reason) {
        skip(entry, what, reason, "");
    }

    void skip(Entry entry, String what, Reason reason, String detail) {
        unused.add(new Unused(entry.reference(), what, reason, detail));
    }

    /// Takes an answer, unless it is of the future or too old.
    ///
    /// @param recorded the day it speaks of
    /// @param goesOn whether the record says that it still holds, such as a prescription with an end to come
    void take(Entry entry, Observation observation, Optional<LocalDate> recorded, boolean goesOn) {
        if (recorded.isEmpty()) {
            statements.add(new Statement(entry.reference(), observation.from(entry.reference()), recorded));
            return;
        }
        LocalDate day = recorded.get();
        if (day.isAfter(date)) {
            skip(entry, observation.finding(), Reason.FUTURE, day.toString());
            return;
        }
        LookBack lookBack = lookBacks.of(observation.finding());
        boolean old = lookBack.days().isPresent()
                && day.plusDays(lookBack.days().getAsInt()).isBefore(date);
        if (old && !goesOn && observation.status() != FindingStatus.UNKNOWN) {
            String detail = day + ", counts for " + lookBack.days().getAsInt() + " days";
            skip(entry, observation.finding(), Reason.OLD, detail);
            return;
        }
        statements.add(new Statement(entry.reference(), observation.seenOn(day).from(entry.reference()), recorded));
    }
}
