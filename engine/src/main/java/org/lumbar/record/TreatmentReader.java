package org.lumbar.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lumbar.knowledge.Finding.Kind;
import org.lumbar.presentation.FindingStatus;
import org.lumbar.presentation.Observation;
import org.lumbar.record.Entry.Done;
import org.lumbar.record.Entry.Intake;
import org.lumbar.record.Entry.Prescription;
import org.lumbar.record.Unused.Reason;

/// Reads medicines, procedures and reports.
final class TreatmentReader {

    private static final Set<String> OVER = Set.of("completed", "stopped");

    private final CodeMatcher matcher;

    TreatmentReader(CodeMatcher matcher) {
        this.matcher = matcher;
    }

    void read(Prescription prescription, Sink sink) {
        Concept medicine = prescription.medicine();
        if (!prescription.wasWritten()) {
            sink.skip(prescription, medicine.words(), Reason.ERROR);
        } else if (OVER.contains(prescription.status())) {
            sink.skip(prescription, medicine.words(), Reason.OVER, prescription.status());
        } else {
            boolean goesOn = goesOn(prescription.supplyEnd(), sink.date());
            take(medicine, FindingStatus.PRESENT, prescription, prescription.written(), goesOn, sink);
        }
    }

    void read(Intake intake, Sink sink) {
        Concept medicine = intake.medicine();
        String status = intake.status();
        if (status.equals("entered-in-error")) {
            sink.skip(intake, medicine.words(), Reason.ERROR);
        } else if (hasEnded(intake.end(), sink.date()) || OVER.contains(status)) {
            sink.skip(intake, medicine.words(), Reason.OVER, status);
        } else if (status.equals("intended")) {
            sink.skip(intake, medicine.words(), Reason.NOT_CONFIRMED, status);
        } else {
            boolean not = status.equals("not-taken");
            boolean goesOn = status.equals("active") && goesOn(intake.end(), sink.date());
            String taken = intake.at().isEmpty() ? intake.start() : intake.at();
            boolean asserted = Days.of(intake.asserted(), sink.date()).isPresent();
            String said = asserted ? intake.asserted() : taken;
            take(medicine, not ? FindingStatus.ABSENT : FindingStatus.PRESENT, intake, said, goesOn, sink);
        }
    }

    void read(Done done, Sink sink) {
        if (done.wasDone()) {
            take(done.code(), FindingStatus.PRESENT, done, done.day(), false, sink);
            return;
        }
        String detail = switch (done.kind()) {
            case PROCEDURE -> done.status().isEmpty() ? "no status" : done.status();
            case REPORT -> "";
        };
        sink.skip(done, done.code().words(), Reason.ERROR, detail);
    }

    private void take(Concept concept, FindingStatus status, Entry entry, String day, boolean goesOn, Sink sink) {
        List<Match> matches = matcher.matches(concept);
        if (!ProblemReader.hasBoolean(matches)) {
            sink.skip(entry, concept.words(), concept.isCoded() ? Reason.NO_FINDING : Reason.NO_CODE);
            return;
        }
        Optional<LocalDate> recorded = Days.of(day, sink.date());
        for (Match match : matches) {
            if (match.finding().kind() == Kind.BOOLEAN) {
                sink.take(entry, Observation.of(match.finding().id(), status), recorded, goesOn);
            }
        }
    }

    private static boolean goesOn(String end, LocalDate date) {
        Optional<LocalDate> day = Days.of(end, date);
        return day.isPresent() && !day.get().isBefore(date);
    }

    private static boolean hasEnded(String end, LocalDate date) {
        Optional<LocalDate> day = Days.of(end, date);
        return day.isPresent() && day.get().isBefore(date);
    }
}
